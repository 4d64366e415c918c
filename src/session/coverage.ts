// The sentences of a text and what the map makes of each: which it quotes, paraphrases, or leaves out. It says
// where the map rests on its source; how well, nobody can count.

import type { Paragraph } from '../quotes/paragraphs.ts';
import type { Span } from './cutAt.ts';
import { type Run, runsOf, type SourceMark } from './sourceMarks.ts';

export type Use = 'quoted' | 'partly' | 'paraphrased' | 'unused';

export interface ReadSentence extends Span {
  use: Use;
  marks: SourceMark[];
  runs: Run[];
}

export interface ReadParagraph extends Span {
  number: number;
  /** The place of its first sentence among those of the text. */
  first: number;
  sentences: ReadSentence[];
  /** The later part of a paragraph too long to be drawn in one piece. */
  continued: boolean;
}

/** Characters after which a paragraph is drawn in a further piece. */
const longest = 8000;

/**
 * Paragraph by paragraph, so that a long text can be read in pieces.
 * @param language Of the text, BCP 47; what cannot be used is passed over.
 */
export function* readText(
  text: string,
  paragraphs: readonly Paragraph[],
  marks: readonly SourceMark[],
  language?: string,
): Generator<ReadParagraph> {
  const segmenter = sentenceSegmenter(language);
  let first = 0;
  for (const { number, start, end } of paragraphs) {
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    let piece: ReadParagraph = { number, start, end, first, sentences: [], continued: false };
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      const from = start + index;
      if (from - piece.start > longest) {
        yield { ...piece, end: from };
        piece = { number, start: from, end, first, sentences: [], continued: true };
      }
      piece.sentences.push(readSentence(text, { start: from, end: from + segment.length }, here));
      first++;
    }
    yield piece;
  }
}

function sentenceSegmenter(language = 'und'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'sentence' });
  }
}

function readSentence(text: string, span: Span, marks: readonly SourceMark[]): ReadSentence {
  const { start } = span;
  const end = start + text.slice(start, span.end).trimEnd().length;
  const over = marks.filter((mark) => mark.start < end && mark.end > start);
  const runs = runsOf(text, span, over);
  return { ...span, marks: over, runs, use: madeOf(text, { start, end }, over) };
}

function madeOf(text: string, { start, end }: Span, over: readonly SourceMark[]): Use {
  if (over.length === 0) return 'unused';
  const quoted = runsOf(text, { start, end }, over).map(({ text, marks }) => ({
    size: wordCharacters(text),
    // The words of a translation or paraphrase are not those of the text.
    counts: marks.some(({ kind, finding }) => kind === 'quote' && finding !== 'paraphrase'),
  }));
  const sum = (runs: typeof quoted) => runs.reduce((sum, { size }) => sum + size, 0);
  const covered = sum(quoted.filter(({ counts }) => counts));
  if (covered === 0) return 'paraphrased';
  return covered >= 0.9 * sum(quoted) ? 'quoted' : 'partly';
}

const wordCharacters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

export type Uses = Record<Use, number>;

export function countUses(paragraphs: Iterable<ReadParagraph>): Uses {
  const uses: Uses = { quoted: 0, partly: 0, paraphrased: 0, unused: 0 };
  for (const { sentences } of paragraphs) for (const { use } of sentences) uses[use]++;
  return uses;
}

const number = new Intl.NumberFormat('en-GB');

/** "41 of 120 sentences of the summary used". */
export function coverageSentence(uses: Uses, digest: boolean): string {
  const all = uses.quoted + uses.partly + uses.paraphrased + uses.unused;
  const sentences = all === 1 ? 'sentence' : 'sentences';
  return `${number.format(all - uses.unused)} of ${number.format(all)} ${sentences}${digest ? ' of the summary' : ''} used`;
}
