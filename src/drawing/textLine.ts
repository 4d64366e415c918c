// One line of text in a drawing. Lines that are read from right to left start at the right.

import { element, type SvgElement } from './svg.ts';

export const families = {
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
}

export function textLine(text: string, style: TextStyle): SvgElement {
  return element(
    'text',
    {
      x: style.x,
      y: style.y,
      'font-size': style.size,
      'font-weight': style.bold ? 600 : undefined,
      'font-family': style.sans ? families.sans : undefined,
      'text-anchor': style.anchor,
      direction: style.rightToLeft ? 'rtl' : undefined,
      fill: style.fill,
    },
    text,
  );
}
