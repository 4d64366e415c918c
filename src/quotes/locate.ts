// Citations in a text: for each the words quoted, the passage meant, and what a check of the words gave.

import { atOnce, Effort, EffortSpent, type Sliced } from './effort.ts';
import type { Finding } from './finding.ts';
import { findingPassage } from './match/findPassage.ts';
import { findingQuotation } from './match/findQuotation.ts';
import { type Folded, folding } from './normalize/fold.ts';
import { noteMarks } from './normalize/noteMarks.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { QuotationFinding, TextRange, WordRun } from './quotation.ts';
import { isInQuotationMarks } from './quotationMarks.ts';

/** What a citation says of a text, in plain terms. */
export interface QuoteSelectors {
  key: string;
  /** The words quoted: one part, or several where some are left out; none for a mere passage. */
  parts: readonly string[];
  prefix?: string;
  suffix?: string;
  /** Whether the words are claimed to be those of the text; a translation or paraphrase claims nothing. */
  verbatim: boolean;
  /** The number of the paragraph named, from 1. */
  paragraph?: number;
  /** The first and last words of the passage meant. */
  passage?: { start: string; end: string };
}

export interface CitationFound {
  finding: Finding;
  /** The search came to its bound: see `QuotationFinding`. */
  stopped?: true;
  quoted: TextRange[];
  meant: TextRange[];
  /** The words quoted stand inside quotation marks of the text. Nothing of a summary, whose marks are the map's own. */
  inQuotationMarks?: true;
  /** How the words differ, where they do. */
  difference?: WordRun[];
  /** The paragraph that the citation names, where the text has it. */
  paragraph?: number;
}

/** A text made ready for many citations. */
export interface Prepared {
  folded: Folded;
  paragraphs: Paragraph[];
  /** What they may take, all together. */
  effort: Effort;
}

export function prepareText(text: string): Prepared {
  return atOnce(preparingText(text));
}

/** The same with rests. */
export function* preparingText(text: string): Sliced<Prepared> {
  const effort = new Effort();
  const folded = yield* folding(text, effort);
  yield* noteMarks.prepare(folded, effort);
  const paragraphs = paragraphsOf(text);
  yield* effort.work(text.length);
  return { folded, paragraphs, effort };
}

/** @param digest Whether the text is a summary: it locates words and verifies none. */
export function locate(prepared: Prepared, cited: QuoteSelectors, digest: boolean): CitationFound {
  return atOnce(locating(prepared, cited, digest));
}

/** The same with rests. */
export function* locating(
  { folded, paragraphs, effort }: Prepared,
  cited: QuoteSelectors,
  digest: boolean,
): Sliced<CitationFound> {
  const named =
    cited.paragraph === undefined ? undefined : paragraphs.find(({ number }) => number === cited.paragraph);
  const search: QuotationFinding =
    cited.parts.length === 0
      ? { match: 'not-found', ranges: [] }
      : yield* findingQuotation(
          folded,
          {
            parts: cited.parts,
            ...(cited.prefix === undefined ? {} : { prefix: cited.prefix }),
            ...(cited.suffix === undefined ? {} : { suffix: cited.suffix }),
            ...(named ? { within: named } : {}),
          },
          effort,
        );
  const passage =
    cited.passage && !digest ? yield* passageOrNone(folded, cited.passage, named, effort) : null;
  const found = cited.verbatim && passage ? missingFrom(cited, search) : search;
  // A summary's words are not the source's: what only resembles the quotation is not marked in it.
  const exact = found.match !== 'approximate' && found.match !== 'altered';
  const quoted = digest && !exact ? [] : found.ranges;
  const located = quoted.length > 0 || passage !== null;
  const meant = passage ? [passage] : named && (digest || !located) ? [named] : [];
  const finding =
    !cited.verbatim || cited.parts.length === 0 ? 'paraphrase' : digest ? 'no-text' : found.match;
  const marked =
    !digest && quoted.length > 0 && quoted.every((range) => isInQuotationMarks(folded.original, range));
  return {
    finding,
    ...(found.stopped && finding === found.match ? { stopped: true } : {}),
    quoted,
    meant: meant.map(({ start, end }) => ({ start, end })),
    ...(marked ? { inQuotationMarks: true } : {}),
    ...(found.difference && !digest && cited.verbatim ? { difference: found.difference } : {}),
    ...(named ? { paragraph: named.number } : {}),
  };
}

/** A passage that is not looked for to the end is not marked. */
function* passageOrNone(...terms: Parameters<typeof findingPassage>): Sliced<TextRange | null> {
  try {
    return yield* findingPassage(...terms);
  } catch (error) {
    if (!(error instanceof EffortSpent)) throw error;
    return null;
  }
}

/** The passage is there and the words are not in it: so its wording differs, without saying where. */
function missingFrom({ parts }: QuoteSelectors, found: QuotationFinding): QuotationFinding {
  if (found.match !== 'not-found' || found.stopped || parts.length === 0) return found;
  const difference: WordRun[] = parts.map((quoted) => ({ kind: 'added', quoted, found: '' }));
  return { match: 'altered', ranges: [], difference };
}
