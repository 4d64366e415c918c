// The words of a page of a PDF, each run of them with its place.

import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** Lengths in points, from the upper left corner of the page as it is read. */
export interface TextBox {
  text: string;
  /** Where it begins on its base line. */
  x: number;
  y: number;
  width: number;
  /** The height of its letters' font. */
  size: number;
  font: string;
  rightToLeft: boolean;
}

/**
 * What runs in another direction than most of the page, as stamps at its edge do, is left out.
 *
 * @param toPage The matrix from the page's own units to those of its sight.
 */
export function textBoxes(items: readonly TextItem[], toPage: readonly number[]): TextBox[] {
  const turned = items
    .filter(({ str }) => str.trim() !== '')
    .map((item) => {
      const [a, b, c, d, x, y] = product(toPage, item.transform as number[]);
      return {
        item,
        size: Math.hypot(c, d),
        x,
        y,
        turn: (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4,
      };
    });
  const letters = [0, 0, 0, 0];
  for (const { turn, item } of turned) letters[turn] = (letters[turn] ?? 0) + item.str.length;
  const usual = letters.indexOf(Math.max(...letters));
  return turned
    .filter(({ turn, size }) => turn === usual && size > 0)
    .map(({ item, size, x, y }) => ({
      ...turnedBack(x, y, usual),
      text: item.str,
      width: item.width,
      size,
      font: item.fontName,
      rightToLeft: item.dir === 'rtl',
    }));
}

type Matrix = [number, number, number, number, number, number];

function product(one: readonly number[], other: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** @param turn Quarters, clockwise. */
function turnedBack(x: number, y: number, turn: number): { x: number; y: number } {
  if (turn === 1) return { x: y, y: -x };
  if (turn === 2) return { x: -x, y: -y };
  return turn === 3 ? { x: -y, y: x } : { x, y };
}

/** The middle one, where each counts as often as its weight. */
export function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = values.toSorted(([a], [b]) => a - b);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= half) return value;
  }
  return 0;
}

/** The size in which most is set. */
export const usualSize = (boxes: readonly Pick<TextBox, 'text' | 'size'>[]) =>
  weightedMedian(boxes.map(({ size, text }) => [size, text.length]));
