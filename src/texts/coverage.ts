// The sentences of a text and what the map makes of each: which it quotes, paraphrases, or leaves out. It says
// where the map rests on its source; how well, nobody can count.

import { coverageOf, type Use } from '../quotes/coverage.ts';
import type { Paragraph } from '../quotes/paragraphs.ts';
import { type Sentence, sentencesIn } from '../quotes/sentences.ts';
import type { Span } from './cutAt.ts';
import { type MarkedRun, markedRuns, type SourceMark } from './sourceMarks.ts';

export type { Use };

export interface ReadSentence extends Span {
  use: Use;
  marks: SourceMark[];
  runs: MarkedRun[];
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

/** Paragraph by paragraph, so that a long text can be read in pieces. */
export function* readParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  marks: readonly SourceMark[],
): Generator<ReadParagraph> {
  let first = 0;
  for (const paragraph of paragraphs) {
    const { number, end } = paragraph;
    const here = marks.filter((mark) => mark.start < end && mark.end > paragraph.start);
    let [start, continued] = [paragraph.start, false];
    for (const piece of piecesOf(text, paragraph)) {
      const over = here.filter((mark) => mark.start < piece.end && mark.end > start);
      const sentences = readSentences(text, { start, end: piece.end }, piece.sentences, over);
      yield { number, start, end: piece.end, first, sentences, continued };
      first += sentences.length;
      [start, continued] = [piece.end, true];
    }
  }
}

/** The sentences of a paragraph, or of as much of it as can be drawn in one piece. */
function* piecesOf(text: string, paragraph: Paragraph): Generator<{ sentences: Sentence[]; end: number }> {
  let sentences: Sentence[] = [];
  for (const sentence of sentencesIn(text, paragraph)) {
    const begin = sentences[0]?.start ?? sentence.start;
    if (sentence.start - begin > longest) {
      yield { sentences, end: sentence.start };
      sentences = [];
    }
    sentences.push(sentence);
  }
  yield { sentences, end: paragraph.end };
}

/** @param span What the sentences fill together, with the white space and the marks between them. */
function readSentences(
  text: string,
  span: Span,
  sentences: readonly Sentence[],
  marks: readonly SourceMark[],
): ReadSentence[] {
  // A row of asterisks is no sentence and is to be shown.
  const all = sentences.length > 0 ? sentences : [{ ...span, words: span }];
  // The words of a translation or paraphrase are not those of the text.
  const [quoted, meant] = [marks.filter(isQuoted), marks.filter((mark) => !isQuoted(mark))];
  const { uses } = coverageOf(all, quoted, meant);
  return all.map(({ start, end }, at): ReadSentence => {
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const filled = { start: at === 0 ? span.start : start, end: all[at + 1]?.start ?? span.end };
    return { ...filled, use: uses[at] ?? 'unused', marks: over, runs: markedRuns(text, filled, over) };
  });
}

const isQuoted = ({ kind, finding }: SourceMark) => kind === 'quote' && finding !== 'paraphrase';

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
