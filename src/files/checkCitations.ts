// Every citation of a map against the texts at hand.

import type { Argument, Citation, Claim } from '../argument/argument.ts';
import type { Position } from '../argument/position.ts';
import { citationKey, sourceWithText, toCitedWords, uncheckedFinding } from '../argument/quoteSelectors.ts';
import type { PlaceOf } from '../formats/checkRead.ts';
import type { Finding } from '../quotes/finding.ts';
import { locate, type Prepared, prepareText, type QuoteSelectors } from '../quotes/locate.ts';
import { findPassage } from '../quotes/match/findPassage.ts';
import type { TextRange, WordRun } from '../quotes/quotation.ts';
import { type Suggestion, suggestContext } from './suggestContext.ts';
import type { TextAtHand } from './textsAtHand.ts';

export interface CheckedCitation extends Position {
  /** The id of the claim, and which of its citations, from 0. */
  claim: string;
  index: number;
  /** JSON Pointer to the quotation, or to the citation where nothing is quoted; empty in files of other notations. */
  pointer: string;
  /** The ids of the source cited, and of the one whose text was searched; null for none. */
  source: string;
  bearer: string | null;
  citation: Citation;
  finding: Finding;
  /** Whether the search came to its bound. */
  stopped?: true;
  /** Where the words stand; UTF-16 offsets in the text of `bearer`. */
  quoted: readonly TextRange[];
  /** The passage between the first and the last words that the citation names: null where it is not there. */
  passage?: TextRange | null;
  /** The paragraphs in which the words stand, from 1. */
  paragraphs: readonly number[];
  /** Whether the words stand inside quotation marks of that text. */
  inQuotationMarks?: true;
  difference?: readonly WordRun[];
  suggestions: readonly Suggestion[];
}

const wrong: ReadonlySet<Finding> = new Set(['altered', 'not-found', 'ambiguous']);

/** Whether an author has to do something about it. */
export function isWrong({ finding, passage }: CheckedCitation): boolean {
  return wrong.has(finding) || passage === null;
}

/**
 * In the order of the document.
 * @param placeOf Finds places in the map's file.
 */
export function checkCitations(
  argument: Argument,
  placeOf: PlaceOf,
  texts: ReadonlyMap<string, TextAtHand>,
): CheckedCitation[] {
  const prepared = new Map<string, Prepared>();
  const prepare = ({ source, text }: TextAtHand & { text: string }): Prepared => {
    const ready = prepared.get(source.id) ?? prepareText(text);
    prepared.set(source.id, ready);
    return ready;
  };
  return [...argument.claims.values()].flatMap((claim) =>
    claim.citations.map((citation, index) => {
      const bearer = sourceWithText(argument, citation.source, ({ id }) => texts.get(id)?.from === 'option');
      const pointer = pointerOf(claim, citation, index);
      const at = bearer && texts.get(bearer.id);
      return {
        claim: claim.id,
        index,
        ...placeOf(pointer),
        source: citation.source,
        bearer: bearer?.id ?? null,
        citation,
        ...(at && isReadable(at)
          ? checkOne(prepare(at), toCitedWords(citation, citationKey(claim.id, index)), at.summary)
          : { finding: uncheckedFinding(citation), quoted: [], paragraphs: [], suggestions: [] }),
      };
    }),
  );
}

const isReadable = (at: TextAtHand): at is TextAtHand & { text: string } => at.text !== null;

function checkOne(
  text: Prepared,
  words: QuoteSelectors,
  summary: boolean,
): Pick<
  CheckedCitation,
  | 'finding'
  | 'stopped'
  | 'quoted'
  | 'passage'
  | 'paragraphs'
  | 'inQuotationMarks'
  | 'difference'
  | 'suggestions'
> {
  const { finding, stopped, quoted, inQuotationMarks, difference } = locate(text, words, summary);
  const named = text.paragraphs.find(({ number }) => number === words.paragraph);
  const { start, end } = words.passage ?? {};
  const paragraphs = text.paragraphs.filter((paragraph) =>
    quoted.some((range) => range.start < paragraph.end && range.end > paragraph.start),
  );
  return {
    finding,
    ...(stopped ? { stopped } : {}),
    quoted,
    // A summary is in other words than the text, so it says nothing of a passage.
    ...(start === undefined || end === undefined || summary
      ? {}
      : { passage: findPassage(text.folded, start, end, named) }),
    paragraphs: paragraphs.map(({ number }) => number),
    ...(inQuotationMarks ? { inQuotationMarks } : {}),
    ...(difference ? { difference } : {}),
    // Of very many places there is none that anybody means: more of the words has to be quoted.
    suggestions: finding === 'ambiguous' && !stopped ? suggestContext(text, words, quoted) : [],
  };
}

function pointerOf(claim: Claim, citation: Citation, index: number): string {
  return `${claim.pointer}/citations/${index}${citation.quote === undefined ? '' : '/quote'}`;
}
