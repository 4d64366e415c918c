// Drawings for tests, and where their shapes reach.

import type { Argument } from '../../src/argument/argument.ts';
import { type DrawOptions, draw } from '../../src/drawing/draw.ts';
import { pressable } from '../../src/layout/cardContent.ts';
import { freeLayout } from '../../src/layout/freeLayout.ts';
import { type Box, type Direction, unionOf } from '../../src/layout/layoutResult.ts';
import { type Face, textWidth } from '../../src/layout/textWidth.ts';
import { pageType } from '../../src/layout/typeSizes.ts';
import { type Element, textOf } from './xml.ts';

type Drawn = Partial<DrawOptions> & { direction?: Direction; listWidth?: number };

/** A drawing with all claims expanded, or these. */
export function drawn(
  argument: Argument,
  { direction = 'down', listWidth = 390, ...options }: Drawn = {},
  expanded: ReadonlySet<string> = new Set(argument.claims.keys()),
): string {
  const places = freeLayout(argument, { direction, listWidth, expanded, type: pageType });
  return draw(argument, places, { theme: 'light', target: pressable, ...options });
}

/** The box of each drawn shape and line of text, in the coordinates of the drawing. */
export function reachesOf(element: Element, shift = { x: 0, y: 0 }): { element: Element; box: Box }[] {
  const number = (name: string) => Number(element.attributes.get(name) ?? 0);
  const [, dx = '0', dy = '0'] =
    /^translate\((\S+) (\S+)\)$/.exec(element.attributes.get('transform') ?? '') ?? [];
  const at = { x: shift.x + Number(dx), y: shift.y + Number(dy) };
  const moved = (box: Box | null) =>
    box ? [{ element, box: { ...box, x: box.x + at.x, y: box.y + at.y } }] : [];
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : reachesOf(child, at)));
  switch (element.name) {
    case 'rect':
      return moved({ x: number('x'), y: number('y'), width: number('width'), height: number('height') });
    case 'path':
      return moved(pathBox(element.attributes.get('d') ?? ''));
    case 'text': {
      const bold = element.attributes.get('font-weight') === '600';
      const sans = element.attributes.has('font-family');
      const face: Face = sans ? (bold ? 'sansBold' : 'sans') : bold ? 'serifBold' : 'serif';
      const size = number('font-size');
      const width = textWidth(textOf(element), face, size);
      const start = element.attributes.has('text-anchor')
        ? width / 2
        : element.attributes.get('direction') === 'rtl'
          ? width
          : 0;
      return moved({ x: number('x') - start, y: number('y') - 0.75 * size, width, height: size });
    }
    default:
      return below;
  }
}

/** The box round all points of a path, control points too. @throws for commands that the drawings do not use. */
export function pathBox(path: string): Box | null {
  const tokens = path.match(/[a-zA-Z]|-?\d+(?:\.\d+)?/g) ?? [];
  const points: Box[] = [];
  let command = '';
  let here = { x: 0, y: 0 };
  let index = 0;
  const next = () => {
    const value = Number(tokens[index++]);
    if (!Number.isFinite(value)) throw new Error(`A number is missing in ${path}`);
    return value;
  };
  const go = (x: number, y: number) => {
    here = { x, y };
    points.push({ x, y, width: 0, height: 0 });
  };
  while (index < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[index] ?? '')) command = tokens[index++] ?? '';
    if (command === 'M' || command === 'L') go(next(), next());
    else if (command === 'Q') {
      go(next(), next());
      go(next(), next());
    } else if (command === 'H') go(next(), here.y);
    else if (command === 'V') go(here.x, next());
    else if (command === 'l') go(here.x + next(), here.y + next());
    else if (command === 'h') go(here.x + next(), here.y);
    else if (command === 'v') go(here.x, here.y + next());
    else if (command !== 'Z') throw new Error(`${command} in ${path}`);
  }
  return unionOf(points);
}
