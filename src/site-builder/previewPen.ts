// How the preview picture is written and drawn: in the type of the map, from the side at which the map is read.

import { element, type SvgElement } from '../drawing/svg.ts';
import { withoutHeaps } from '../drawing/textLine.ts';
import { startsRightToLeft } from '../labels/readingDirection.ts';
import type { Face } from '../layout/textWidth.ts';
import { wrapText } from '../layout/wrapText.ts';
import { pictureSize } from './oembed.ts';

const families: Record<Face, readonly [family: string, weight: number]> = {
  serif: ['Source Serif 4', 400],
  serifBold: ['Source Serif 4', 600],
  sans: ['Source Sans 3', 400],
  sansBold: ['Source Sans 3', 600],
};

export interface Type {
  face: Face;
  /** Pixels. */
  size: number;
}

type Values = Readonly<Record<string, string | number | undefined>>;
type Point = readonly [x: number, y: number];

/**
 * @param turned For maps that are read from right to left: everything changes sides.
 * @param writable Whether there is a font with these letters; what has none is left out.
 */
export function previewPen(turned: boolean, writable: (words: string) => boolean) {
  const { width } = pictureSize;
  const across = (x: number) => (turned ? width - x : x);
  return {
    write(line: string, [x, y]: Point, { face, size }: Type, fill: string): SvgElement[] {
      const [family, weight] = families[face];
      const type = { 'font-family': family, 'font-weight': weight, 'font-size': size, fill };
      const anchor = turned ? 'end' : undefined;
      // The picture's base direction is from left to right: a stop at the end of an Arabic line would be at its start.
      const mark = startsRightToLeft(line) ? '\u{200F}' : '';
      if (!writable(line)) return [];
      const words = `${mark}${line}${mark}`;
      return [
        withoutHeaps(line, { left: 0, width }, { x: across(x), y, size }, (at) =>
          element('text', { ...at, ...type, 'text-anchor': anchor }, words),
        ),
      ];
    },
    /** The lines of a text within a width, the last one cut short where there are more than `most`. */
    lines(text: string, { face, size }: Type, room: number, most: number): string[] {
      if (!writable(text) || most < 1) return [];
      const lines = wrapText(text, face, size, room);
      if (lines.length <= most) return [...lines];
      const last = (lines[most - 1] ?? '').replace(/[\s\p{Po}\p{Pd}]+$/u, '');
      return [...lines.slice(0, most - 1), `${last}…`];
    },
    rect: (x: number, y: number, wide: number, high: number, values: Values) =>
      element('rect', { x: turned ? width - x - wide : x, y, width: wide, height: high, ...values }),
    path: (points: readonly Point[], values: Values) =>
      element('path', {
        d: `M${points.map(([x, y]) => `${across(x)} ${y}`).join('L')}`,
        fill: 'none',
        ...values,
      }),
    /** ∴ round a point, for not every font has it. @param fills Of the upper dot, and of those below if they differ. */
    therefore: ([x, y]: Point, r: number, [top, first = top, second = top]: readonly [string, ...string[]]) =>
      (
        [
          [0, -1.3, top],
          [-1.4, 1.3, first],
          [1.4, 1.3, second],
        ] as const
      ).map(([dx, dy, fill]) => element('circle', { cx: across(x + dx * r), cy: y + dy * r, r, fill })),
  };
}

export type PreviewPen = ReturnType<typeof previewPen>;
