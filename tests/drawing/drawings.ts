// Drawings for tests, and where their shapes reach.

import type { Argument } from '../../src/argument/argument.ts';
import { type DrawOptions, draw } from '../../src/drawing/draw.ts';
import { isRightToLeft } from '../../src/labels/readingDirection.ts';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import { type Box, type LayoutNode, unionOf } from '../../src/layout/layoutResult.ts';
import { type Face, textWidth } from '../../src/layout/textWidth.ts';
import { visibleTree } from '../../src/layout/visibleTree.ts';
import { type Element, textOf } from './xml.ts';

/** A drawing with all claims expanded, or these. */
export function drawn(
  argument: Argument,
  options: Partial<DrawOptions> = {},
  expanded: ReadonlySet<string> = new Set(argument.claims.keys()),
): string {
  const settings: DrawOptions = { direction: 'down', listWidth: 390, theme: 'light', ...options };
  const tree = visibleTree(argument, { ...settings, expanded });
  if (!tree) throw new Error('There is nothing to draw.');
  return draw(
    argument,
    computeLayout(tree, settings.direction, isRightToLeft(argument)),
    settings,
    depthsOf(tree),
  );
}

/** Levels below the root; premises stand on the level of their frame. */
function depthsOf(root: LayoutNode): Map<string, number> {
  const depths = new Map<string, number>();
  const visit = (node: LayoutNode, depth: number) => {
    depths.set(node.id, depth);
    for (const premise of node.premises ?? []) visit(premise, depth);
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return depths;
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
