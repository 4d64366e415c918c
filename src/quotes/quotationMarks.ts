// Whether words stand inside the quotation marks of a text: then it gives them as another's own.

import type { TextRange } from './quotation.ts';

/** Double ones only: a single one may be an apostrophe. */
const marks = /["“”„‟«»「」『』]/gu;
/** Further back than this no mark is looked for. UTF-16 code units. */
const furthest = 4000;

/** Languages use the same mark on either side: what stands round it tells which it is. French sets space within. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (/[「『」』]/u.test(mark)) return /[「『]/u.test(mark);
  if (/[\s.,;:!?)\]}–—]/u.test(text.charAt(at + 1))) return mark === '«';
  return /^$|[\s([{‘’'—–-]/u.test(text.charAt(at - 1));
}

/** A mark that is part of the range counts: it may be quoted along with its words. */
export function isInQuotationMarks(text: string, { start, end }: TextRange): boolean {
  const from = Math.max(0, start - furthest);
  const before = text.slice(from, start + 1).split(/\n\s*\n/u);
  const paragraph = before.at(-1) ?? '';
  const opening = [...paragraph.matchAll(marks)].at(-1);
  if (!opening || !opens(text, start + 1 - paragraph.length + opening.index)) return false;
  const within = text.slice(start + 1, end - 1).matchAll(marks);
  return ![...within].some(({ index }) => !opens(text, start + 1 + index));
}
