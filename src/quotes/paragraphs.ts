// The paragraphs of a text, as people count them.

export interface Paragraph {
  /** From 1. */
  number: number;
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive, white space at the edges left out. */
  start: number;
  end: number;
}

/**
 * Paragraphs are separated by blank lines; in a text without any blank line, every line is one.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const separator = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/u.test(text) ? /\r?\n[^\S\n]*\r?\n\s*/gu : /\r?\n/gu;
  const paragraphs: Paragraph[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    if (piece.trim() === '') return;
    const start = from + (piece.length - piece.trimStart().length);
    const end = to - (piece.length - piece.trimEnd().length);
    paragraphs.push({ number: paragraphs.length + 1, start, end });
  };
  let from = 0;
  for (const match of text.matchAll(separator)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return paragraphs;
}
