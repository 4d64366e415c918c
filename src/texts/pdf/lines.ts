// The lines of a block of text, from the runs of words that stand in it.

import { largest, smallest } from '../../argument/extremes.ts';
import type { TextBox } from './textBox.ts';

export interface Line {
  text: string;
  x: number;
  end: number;
  /** Its base line. */
  y: number;
  size: number;
  font: string;
}

export function linesOf(boxes: readonly TextBox[]): Line[] {
  return rowsOf(boxes).map(toLine);
}

/** What stands on one base line, from top to bottom. Raised and lowered signs belong to the larger letters beside them. */
export function rowsOf(boxes: readonly TextBox[]): TextBox[][] {
  const rows: { y: number; size: number; boxes: TextBox[] }[] = [];
  for (const box of boxes.toSorted((a, b) => b.size - a.size || a.y - b.y)) {
    const row = rows.find(({ y, size }) => Math.abs(y - box.y) <= 0.5 * size);
    if (row) row.boxes.push(box);
    else rows.push({ y: box.y, size: box.size, boxes: [box] });
  }
  return rows.toSorted((a, b) => a.y - b.y).map((row) => row.boxes);
}

const lengthOf = (boxes: readonly TextBox[]) => boxes.reduce((sum, { text }) => sum + text.length, 0);

function toLine(boxes: readonly TextBox[]): Line {
  const size = largest(boxes.map((box) => box.size));
  const tallest = boxes.find((box) => box.size === size) ?? boxes[0];
  const backwards = lengthOf(boxes.filter((box) => box.rightToLeft)) * 2 > lengthOf(boxes);
  const ordered = boxes.toSorted((a, b) => (backwards ? b.x - a.x : a.x - b.x));
  let text = '';
  ordered.forEach((box, at) => {
    const before = ordered[at - 1];
    const gap = before ? Math.max(before.x - box.x - box.width, box.x - before.x - before.width) : 0;
    const own = isRaised(box, tallest) && gap < 0.2 * size ? raised(box.text) : box.text;
    text += before && gap > spaceBetween(text, own) * size ? ` ${own}` : own;
  });
  const fonts = new Map<string, number>();
  for (const box of boxes) fonts.set(box.font, (fonts.get(box.font) ?? 0) + box.text.length);
  const [font = ''] = [...fonts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return {
    ...{ text: text.replace(/\s+/gu, ' ').trim(), y: tallest?.y ?? 0, size, font },
    x: smallest(boxes.map((box) => box.x)),
    end: largest(
      boxes.map((box) => box.x + box.width),
      Number.NEGATIVE_INFINITY,
    ),
  };
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」]/u;

/** The gap that is a space, in the size of the letters: characters that fill a square are set without any. */
const spaceBetween = (before: string, after: string) =>
  wide.test(before.slice(-1)) && wide.test(after.slice(0, 1)) ? 0.8 : 0.12;

/** Of a raised figure: the mark of a note, or a power, and no figure more. */
const isRaised = (box: TextBox, beside: TextBox | undefined) =>
  beside !== undefined &&
  box.size <= 0.85 * beside.size &&
  beside.y - box.y > 0.12 * beside.size &&
  /^\s*\d{1,3}\s*$/u.test(box.text);

const raised = (text: string) => text.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
