// The sentences of a text, within its paragraphs.

import { lengthAtEnd } from './normalize/lengthAtEnd.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { TextRange } from './quotation.ts';

/** Offsets in the text, in UTF-16 code units; `end` is exclusive, white space at the edges left out. */
export interface Sentence extends TextRange {
  /** From its first letter or figure to its last, without the marks round them. */
  words: TextRange;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
/** The segmenter's time grows with the square of what it is given. */
const longestRun = 4000;
/** What goes on for longer is no sentence, and a reader of it would wait for its end. */
const longestSentence = 8000;
/** Whether a sentence goes on is seen at its end: to look at all of it each time takes the square of its length. */
const endLooked = 200;

/**
 * As the Unicode rules have it (UAX #29), but for abbreviations, initials, list numbers, and what goes on in small
 * letters ("Why?" he asked). Lines within a paragraph end no sentence.
 */
export function sentencesOf(text: string): Sentence[] {
  return paragraphsOf(text).flatMap((paragraph) => [...sentencesIn(text, paragraph)]);
}

/** The same for one paragraph, one after the other: the first of a very long one is there at once. */
export function* sentencesIn(text: string, { start, end }: TextRange): Generator<Sentence> {
  const paragraph = text.slice(start, end);
  let last: TextRange | null = null;
  for (const edge of edgesIn(paragraph.replace(/[\n\r\u{85}\u{2028}\u{2029}]/gu, ' '))) {
    const from: number = last?.end ?? 0;
    const isLong = last !== null && from - last.start >= longestSentence;
    const ending = paragraph.slice(Math.max(last?.start ?? 0, from - endLooked), from);
    if (last && !isLong && goesOn(ending, paragraph.slice(from, edge))) {
      last.end = edge;
      continue;
    }
    if (last) yield* sentenceOf(text, start + last.start, start + last.end);
    last = { start: from, end: edge };
  }
  if (last) yield* sentenceOf(text, start + last.start, start + last.end);
}

/** Where the segmenter ends its sentences. */
function* edgesIn(paragraph: string): Generator<number> {
  let from = 0;
  while (from < paragraph.length) {
    const run = paragraph.slice(from, from + longestRun);
    const ends = Array.from(segmenter.segment(run), ({ index, segment }) => from + index + segment.length);
    // The last one may go on beyond the run.
    if (from + run.length < paragraph.length && ends.length > 1) ends.pop();
    yield* ends;
    from = ends.at(-1) ?? paragraph.length;
  }
}

const noWord = /^[^\p{L}\p{N}\p{M}]$/u;

function sentenceOf(text: string, start: number, end: number): Sentence[] {
  const piece = text.slice(start, end);
  const first = piece.search(/[\p{L}\p{N}]/u);
  if (first === -1) return [];
  const after = lengthAtEnd(piece, noWord);
  return [
    {
      start: start + piece.length - piece.trimStart().length,
      end: start + piece.trimEnd().length,
      words: { start: start + first, end: end - after },
    },
  ];
}

const listed = (words: string) => new Set(words.split(' '));
/** Before a name, or whatever follows. */
const goOnAlways = listed(
  'mr mrs ms dr prof st gen sen rep gov lt col capt sgt cpl maj adm rev hon pres messrs mme mlle mgr hr hrn frl ing ' +
    'abg sig sra srta dra mt ft i.e e.g cf vs viz approx vgl z.b d.h bzw sog т.е т.к им ул проф акад напр np tzn św ks ul',
);
/** Before a figure. */
const goOnBeforeFigures = listed(
  'p pp no nos nr art arts fig figs vol vols ch chap sec sect par para eq ed eds ca c fn n l ll v bd s abb kap tab t ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec okt dez art núm pág págs стр с п рис табл str rys b.c a.d',
);
/** Words that begin sentences: an initial or an abbreviation with dots before them may have ended one. */
const openers = listed(
  'the a an in on it he she they we you but and this that these those there then as at for if when while after before ' +
    'however his her its their our my what who why how no yes not so or from with by to of der die das ein eine er sie ' +
    'es wir ich und aber im am le la les il elle ils nous et mais el los las y pero он она они это но и в на',
);

/** Whether a sentence goes on over the end that the segmenter saw. */
function goesOn(before: string, after: string): boolean {
  const next = /[\p{L}\p{N}]+/u.exec(after)?.[0];
  // Closing marks, a row of asterisks.
  if (next === undefined) return true;
  if (/^\p{Ll}/u.test(next)) return true;
  const sentence = before.trimEnd();
  if (/^[("'“‘[]*(?:\p{Nd}{1,3}|[ivx]+|\p{L})[.)]$/iu.test(sentence)) return true;
  const word = /(?<![\p{L}\p{M}.])((?:\p{L}\p{M}*)+(?:\.\p{L}+)*)\.$/u.exec(sentence);
  if (!word?.[1]) return false;
  const abbreviation = word[1].toLowerCase();
  if (goOnAlways.has(abbreviation)) return true;
  if (goOnBeforeFigures.has(abbreviation) && /^\p{Nd}/u.test(next)) return true;
  if (openers.has(next.toLowerCase())) return false;
  if (abbreviation.includes('.')) return !/^[ap]\.m$/.test(abbreviation);
  return isInitial(sentence.slice(0, word.index), word[1]);
}

/** What a letter behind it names: "plan B." may end a sentence, "wrote J." does not. */
const lettered = listed(
  'plan vitamin option type class group point part grade section appendix hepatitis schedule exhibit',
);

/** "J." of "J. Snow" or "John F. Kennedy". */
function isInitial(before: string, word: string): boolean {
  if (!/^\p{Lu}$/u.test(word) || word === 'I') return false;
  const previous = /[\p{L}\p{M}]+(?=\s*$)/u.exec(before)?.[0].toLowerCase();
  return previous === undefined || !lettered.has(previous);
}
