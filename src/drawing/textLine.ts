// One line of text in a drawing. Lines that are read from right to left start at the right.

import { hasOwnFont, textWidth } from '../layout/textWidth.ts';
import { element, type SvgElement } from './svg.ts';

export const fontFamilies = {
  serif: "'Source Serif 4 Variable','Source Serif 4',Charter,Georgia,serif",
  sans: "'Source Sans 3 Variable','Source Sans 3','Helvetica Neue',Arial,sans-serif",
} as const;

export interface TextStyle {
  /** Where the line starts: its left end or, read from right to left, its right end. */
  x: number;
  /** The line on which the letters stand. */
  y: number;
  size: number;
  fill: string;
  bold?: boolean;
  sans?: boolean;
  anchor?: 'middle';
  rightToLeft?: boolean;
  /** How wide the line may be, in pixels. */
  room?: number;
}

/** More accents on one letter than any writing has. */
const heaped = /[\p{Mn}\p{Me}]{6}/u;

export function textLine(text: string, style: TextStyle): SvgElement {
  const { x, size, bold, sans, anchor, rightToLeft, room } = style;
  const width = textWidth(text, sans ? (bold ? 'sansBold' : 'sans') : bold ? 'serifBold' : 'serif', size);
  // Fonts that stand in for ours are wider or narrower. Said for some lines alone, these looked like other type.
  const fixed = hasOwnFont(text);
  // Named one by one: there may be hundreds of thousands, and an object that is spread is slow to make.
  const drawn = (at: { x: number; y: number }) =>
    element(
      'text',
      {
        x: at.x,
        y: at.y,
        'font-size': size,
        'font-weight': bold ? 600 : undefined,
        'font-family': sans ? fontFamilies.sans : undefined,
        'text-anchor': anchor,
        direction: rightToLeft ? 'rtl' : undefined,
        fill: style.fill,
        textLength: fixed ? Math.round(Math.min(width, room ?? width)) : undefined,
        lengthAdjust: fixed ? 'spacingAndGlyphs' : undefined,
      },
      text,
    );
  const wide = (room ?? width) + 8;
  const left = x - (anchor ? wide / 2 : rightToLeft ? wide - 4 : 4);
  return withoutHeaps(text, { left, width: wide }, style, drawn);
}

/**
 * A line whose accents are heaped up beyond its own height is drawn in a picture within the picture: what is beyond
 * its edges is cut, by every program that draws.
 *
 * @param across How far the line may go.
 */
export function withoutHeaps(
  text: string,
  across: { left: number; width: number },
  { x, y, size }: Pick<TextStyle, 'x' | 'y' | 'size'>,
  drawn: (at: { x: number; y: number }) => SvgElement,
): SvgElement {
  if (!heaped.test(text)) return drawn({ x, y });
  const { left, width } = across;
  const top = y - 1.3 * size;
  return element(
    'svg',
    { x: left, y: top, width, height: 1.8 * size, overflow: 'hidden' },
    drawn({ x: x - left, y: y - top }),
  );
}
