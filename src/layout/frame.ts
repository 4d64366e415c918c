// Linked premises: one bracket round cards that are a reason only together.

import type { Argument, Claim } from '../argument/argument.ts';
import type { Box, Direction, LayoutNode, LayoutResult, Point, Size } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';

/** The size of a frame with its premises side by side (down, and some lists) or stacked, over its foot. */
export function frameSize(
  { premises = [], size: foot }: LayoutNode,
  direction: Direction,
  { frame: { padding, between, across }, list }: Spacing,
): Size {
  const widths = premises.map(({ size }) => size.width);
  const heights = premises.map(({ size }) => size.height);
  const side = isAbreast(direction, list);
  const gaps = (side ? across : between) * Math.max(0, premises.length - 1);
  const width = side ? sum(widths) + gaps : largest(widths);
  const height = side ? largest(heights) : sum(heights) + gaps;
  return {
    width: Math.max(width, foot.width) + 2 * padding,
    height: height + footHeight(foot, padding) + 2 * padding,
  };
}

const isAbreast = (direction: Direction, { wide }: Spacing['list']) =>
  direction === 'down' || (wide && direction === 'list');

/** Of what a frame says that it hides, with the room over it. */
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

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
