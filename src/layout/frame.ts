// Linked premises: one bracket round cards that are a reason only together.

import type { Argument, Claim } from '../argument/argument.ts';
import { largest } from '../argument/extremes.ts';
import type { Box, Direction, LayoutNode, LayoutResult, Point, Size } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';

/** How far from the end of a frame's far edge its corner lies. */
export const cornerInset = ({ link }: Spacing) => 1.4 * link;

/** To the right, between the middles of the words of reasons and of objections. */
export const wordsApart = ({ word }: Spacing) => Math.max(word.height, 12);

/** The size of a frame with its premises side by side (down, and some lists) or stacked, over its foot. */
export function frameSize(node: LayoutNode, direction: Direction, spacing: Spacing): Size {
  const { premises = [], size: foot } = node;
  const {
    frame: { padding, between, across },
    list,
  } = spacing;
  const widths = premises.map(({ size }) => size.width);
  const heights = premises.map(({ size }) => size.height);
  const side = isAbreast(direction, list);
  const gaps = (side ? across : between) * Math.max(0, premises.length - 1);
  const width = side ? sum(widths) + gaps : largest(widths);
  const height = side ? largest(heights) : sum(heights) + gaps;
  return {
    width: Math.max(width, foot.width) + 2 * padding,
    height:
      height +
      padding +
      Math.max(footHeight(foot, padding) + padding, direction === 'right' ? cornerRoom(node, spacing) : 0),
  };
}

/** Below the last premise, so that the words at the corner stand below its own. */
function cornerRoom({ corner, children, premises }: LayoutNode, spacing: Spacing): number {
  const last = premises?.at(-1);
  if (!corner || !last) return 0;
  const [own, above] = [sidesOf(children), sidesOf(last.children)];
  if (own === 0 || above === 0) return 0;
  return cornerInset(spacing) + ((own + above) * wordsApart(spacing)) / 2 - last.size.height / 2;
}

const sidesOf = (children: readonly LayoutNode[]) =>
  new Set(children.map(({ relation }) => relation).filter((relation) => relation !== 'undercut')).size;

const isAbreast = (direction: Direction, { wide }: Spacing['list']) =>
  direction === 'down' || (wide && direction === 'list');

/** Of how strong its premises stand together, and of what a frame says that it hides, with the room over both. */
const footHeight = ({ height }: Size, padding: number) => (height > 0 ? height + padding / 2 : 0);

/** Where the premises stand in a frame: side by side they fill its height, stacked its width. */
export function premiseBoxes(
  frame: Box,
  { premises = [], size: foot }: LayoutNode,
  direction: Direction,
  { frame: { padding, between, across }, list }: Spacing,
): { id: string; box: Box }[] {
  let { x, y } = { x: frame.x + padding, y: frame.y + padding };
  const inner = frame.width - 2 * padding;
  const gaps = across * (premises.length - 1);
  const spare = inner - gaps - sum(premises.map(({ size }) => size.width));
  return premises.map(({ id, size }) => {
    if (isAbreast(direction, list)) {
      const width = size.width + spare / premises.length;
      const height = frame.height - 2 * padding - footHeight(foot, padding);
      const box = { x, y, width, height };
      x += width + across;
      return { id, box };
    }
    const box = { x, y, width: inner, height: size.height };
    y += size.height + between;
    return { id, box };
  });
}

/** The middle of the word "and" between two premises: in their gap. */
export function andBetween(before: Box, after: Box, { mirrored }: Pick<LayoutResult, 'mirrored'>): Point {
  if (before.y === after.y) {
    const [left, right] = mirrored ? [after, before] : [before, after];
    return { x: (left.x + left.width + right.x) / 2, y: before.y + before.height / 2 };
  }
  return { x: before.x + before.width / 2, y: (before.y + before.height + after.y) / 2 };
}

/** Whether what hangs on a frame is to be kept apart from what hangs on its premises. */
export function hangsOnCorner(argument: Argument, claim: Claim): boolean {
  return (
    claim.kind === 'linked' &&
    claim.premises.some((id) => (argument.claims.get(id)?.children.length ?? 0) > 0)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
