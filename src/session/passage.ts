// A citation in its source: the paragraph meant, with the quoted words or the passage picked out.

import type { Argument, Citation, Source } from '../argument/argument.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import type { Finding } from '../quotes/findingWords.ts';
import { findPassage, findQuotation, type Stretch } from '../quotes/findQuotation.ts';
import { type Folded, fold } from '../quotes/fold.ts';
import { type Paragraph, paragraphsOf } from '../quotes/paragraphs.ts';
import { textBearer, textOf } from './sourceText.ts';
import type { SessionState } from './state.ts';

/** A run of text; `quote` words are quoted, `passage` words are what is meant. */
export interface Piece {
  text: string;
  kind: 'plain' | 'passage' | 'quote';
}

export interface Passage {
  finding: Finding;
  /** Whose text is shown: the source itself, or the one that reports it. */
  bearer: Source | undefined;
  state: 'shown' | 'loading' | 'failed' | 'none';
  /** Why it could not be loaded. */
  why?: string;
  /** The paragraphs in question, in order. */
  paragraphs: { number: number; pieces: Piece[] }[];
}

/** A text, folded and divided once. */
export interface Prepared {
  text: string;
  folded: Folded;
  paragraphs: Paragraph[];
}

// The same text is asked for again and again; the last few are kept.
const prepared = new Map<string, Prepared>();

export function prepare(text: string): Prepared {
  let found = prepared.get(text);
  if (!found) {
    found = { text, folded: fold(text), paragraphs: paragraphsOf(text) };
    prepared.set(text, found);
    const oldest = prepared.keys().next().value;
    if (prepared.size > 8 && oldest !== undefined) prepared.delete(oldest);
  }
  return found;
}

export function passageOf(argument: Argument, citation: Citation, texts: SessionState['texts']): Passage {
  const bearer = textBearer(argument, citation.source);
  const quotes = quotedParts(citation).length > 0 && (citation.mode ?? 'verbatim') !== 'paraphrase';
  const unread: Finding = quotes ? 'no-text' : 'paraphrase';
  const source = bearer && textOf(bearer, texts);
  if (!bearer || !source) {
    return { finding: unread, bearer, state: bearer ? 'loading' : 'none', paragraphs: [] };
  }
  if (source.status !== 'loaded') {
    const failed = source.status === 'failed';
    return {
      finding: unread,
      bearer,
      state: failed ? 'failed' : 'loading',
      paragraphs: [],
      ...(failed ? { why: source.why } : {}),
    };
  }
  const prepared = prepare(source.text);
  const { finding, quoted, meant, paragraphs } = locate(citation, prepared, bearer);
  return {
    bearer,
    state: 'shown',
    finding,
    paragraphs: paragraphs.map((paragraph) => ({
      number: paragraph.number,
      pieces: piecesOf(prepared.text, paragraph, quoted, meant),
    })),
  };
}

interface Located {
  finding: Finding;
  /** The words quoted, and the passage meant: stretches of the text. */
  quoted: Stretch[];
  meant: Stretch[];
  /** The paragraphs that hold them. */
  paragraphs: Paragraph[];
}

/** Where a citation stands in a text that is at hand. */
export function locate(citation: Citation, { folded, paragraphs }: Prepared, bearer: Source): Located {
  const isDigest = bearer.text?.kind === 'digest';
  const { locator, passage, quote, mode = 'verbatim' } = citation;
  const parts = quotedParts(citation);
  const named =
    locator?.label === 'paragraph'
      ? paragraphs.find(({ number }) => number === Number.parseInt(locator.value, 10))
      : undefined;
  const context = typeof quote === 'object' ? quote : {};
  const found = findQuotation(folded, {
    parts,
    ...(context.prefix === undefined ? {} : { prefix: context.prefix }),
    ...(context.suffix === undefined ? {} : { suffix: context.suffix }),
    ...(named ? { within: named } : {}),
  });
  // The words of a summary are not the source's: they locate a passage and prove nothing.
  const passageFound = passage && !isDigest ? findPassage(folded, passage.start, passage.end, named) : null;
  const stretches = [...found.stretches, ...(passageFound ? [passageFound] : [])];
  const shown = paragraphs.filter((paragraph) =>
    stretches.length > 0
      ? stretches.some((stretch) => stretch.start < paragraph.end && stretch.end > paragraph.start)
      : paragraph === named,
  );
  const quotes = parts.length > 0 && mode !== 'paraphrase';
  return {
    finding: !quotes ? 'paraphrase' : isDigest ? 'no-text' : found.match,
    quoted: found.stretches,
    meant: passageFound ? [passageFound] : isDigest || stretches.length === 0 ? shown : [],
    paragraphs: shown,
  };
}

/** Cuts a paragraph at the edges of what is picked out; quoted words win over the passage round them. */
function piecesOf(text: string, { start, end }: Paragraph, quoted: Stretch[], meant: Stretch[]): Piece[] {
  const edges = [start, end, ...[...quoted, ...meant].flatMap((stretch) => [stretch.start, stretch.end])]
    .filter((edge) => edge >= start && edge <= end)
    .toSorted((a, b) => a - b);
  const pieces: Piece[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    if (to === undefined || to === from) return;
    const inside = (stretch: Stretch) => stretch.start <= from && stretch.end >= to;
    const kind = quoted.some(inside) ? 'quote' : meant.some(inside) ? 'passage' : 'plain';
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text.slice(from, to);
    else pieces.push({ text: text.slice(from, to), kind });
  });
  return pieces;
}
