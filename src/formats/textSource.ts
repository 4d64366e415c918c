// A text that was analysed, as a source; and the words of its claims in it, as quotations.

import { someMark, someWord } from '../argument/blankText.ts';
import type { DocumentCitation, DocumentSource } from '../argument/document.ts';
import { limits } from '../argument/limits.ts';

export interface TextSource {
  source: DocumentSource;
  /**
   * The first of these words that stand in the text, as they stand there, with what tells the place from others.
   * @param after Where to look first, an offset as the last quotation gave it: claims are told in the order of the text.
   */
  quote(words: readonly (string | undefined)[], after?: number): Quoted | null;
  /** A stretch by the text's own offsets, in UTF-16 code units; null where it holds no words. */
  quoteAt(start: number, end: number): DocumentCitation | null;
  /** Whether the search was given up, as the text is too long for so many. */
  isSpent(): boolean;
}

export interface Quoted {
  citation: DocumentCitation;
  /** In the text with its white space drawn together. */
  end: number;
}

/** Characters that may be looked through for all claims together: about a third of a second. */
const mostSearched = 500_000_000;
/** Characters of the words before a quotation that tell it from others. */
const contexts = [24, 60, 150, 400];

/** Null for a text without any words. */
export function textSource(
  id: string,
  title: string,
  text: string,
  kind: 'full' | 'excerpt' = 'full',
): TextSource | null {
  const whole = text.toWellFormed();
  const paragraphs = paragraphsWithin(whole);
  if (paragraphs.length === 0) return null;
  const source: DocumentSource = { id, type: 'document', title, text: { kind, paragraphs } };
  const flat = drawnTogether(whole);
  let folded: string | undefined;
  let searched = 0;

  function find(text: string, words: string, from: number): number {
    searched += flat.length;
    const at = text.indexOf(words, from);
    return at === -1 && from > 0 ? text.indexOf(words) : at;
  }

  function withContext(at: number, exact: string): DocumentCitation {
    searched += flat.length;
    const elsewhere = flat.indexOf(exact) !== at || flat.includes(exact, at + 1);
    if (!elsewhere || searched > mostSearched) return { source: id, quote: exact };
    const end = at + exact.length;
    for (const length of contexts) {
      const prefix = wordsBefore(flat, at, length);
      const suffix = wordsAfter(flat, end, length);
      const one = prefix + exact + suffix;
      searched += flat.length;
      if (flat.indexOf(one) === at - prefix.length && !flat.includes(one, at - prefix.length + 1)) {
        const quote = {
          exact,
          ...(someMark.test(prefix) ? { prefix } : {}),
          ...(someMark.test(suffix) ? { suffix } : {}),
        };
        return { source: id, quote };
      }
    }
    return { source: id, quote: exact };
  }

  return {
    source,
    quote(words, after = 0) {
      for (const each of words) {
        if (each === undefined || !someWord.test(each) || each.length > limits.text) continue;
        if (searched > mostSearched) return null;
        const wanted = drawnTogether(each.toWellFormed());
        let at = find(flat, wanted, after);
        if (at === -1) {
          folded ??= flat.toLowerCase();
          const small = wanted.toLowerCase().replace(/[.!?,;:]+$/, '');
          // Some letters are longer in small: then the places are others.
          if (folded.length !== flat.length || small === '') continue;
          at = find(folded, small, after);
          if (at === -1) continue;
          const exact = flat.slice(at, at + small.length);
          return { citation: withContext(at, exact), end: at + exact.length };
        }
        return { citation: withContext(at, wanted), end: at + wanted.length };
      }
      return null;
    },
    quoteAt(start, end) {
      const exact = drawnTogether(whole.slice(Math.max(0, start), Math.max(0, end)));
      if (!someWord.test(exact) || exact.length > limits.text) return null;
      searched += start;
      const before = searched > mostSearched ? 0 : drawnTogether(`${whole.slice(0, start)}|`).length - 1;
      const at = searched > mostSearched ? -1 : flat.indexOf(exact, Math.max(0, before - 1));
      return at === -1 ? { source: id, quote: exact } : withContext(at, exact);
    },
    isSpent: () => searched > mostSearched,
  };
}

const drawnTogether = (text: string) => text.replace(/\s+/g, ' ').trim();

const wordsBefore = (flat: string, at: number, length: number) =>
  at <= length
    ? flat.slice(0, at)
    : flat
        .slice(at - length, at)
        .replace(/^\S*\s/, '')
        .toWellFormed();
const wordsAfter = (flat: string, end: number, length: number) =>
  end + length >= flat.length
    ? flat.slice(end)
    : flat
        .slice(end, end + length)
        .replace(/\s\S*$/, '')
        .toWellFormed();

/** As they stand between blank lines, or lines where there is none; longer ones than a document holds in pieces. */
function paragraphsWithin(text: string): string[] {
  const clean = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const pieces = clean.trim().split(/\n[^\S\n]*\n\s*/.test(clean.trim()) ? /\n[^\S\n]*\n\s*/ : /\n/);
  return pieces.flatMap((piece) => inPieces(piece.trim())).filter((piece) => someMark.test(piece));
}

function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + limits.text);
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to);
      if (space > from + limits.text / 2) to = space;
    }
    pieces.push(text.slice(from, to).toWellFormed().trim());
    from = to;
  }
  return pieces;
}
