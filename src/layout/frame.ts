// Linked premises: one bracket round cards that are a reason only together.

import type { Argument, Claim } from '../argument/argument.ts';
import type { Box, Direction, LayoutNode, LayoutResult, Point, Size } from './layoutResult.ts';
import { spacing } from './spacing.ts';

const { padding, heading, between } = spacing.frame;

/** The size of a frame with its premises side by side (down) or stacked (right, list). */
export function frameSize(premises: readonly LayoutNode[], direction: Direction): Size {
  const widths = premises.map((premise) => premise.size.width);
  const heights = premises.map((premise) => premise.size.height);
  const gaps = between * Math.max(0, premises.length - 1);
  return direction === 'down'
    ? {
        width: sum(widths) + gaps + 2 * padding,
        height: heading + largest(heights) + padding,
      }
    : {
        width: largest(widths) + 2 * padding,
        height: heading + sum(heights) + gaps + padding,
      };
}

/** Where the premises stand in a frame. Side by side they are all as high as the highest. */
export function premiseBoxes(
  frame: Box,
  premises: readonly LayoutNode[],
  direction: Direction,
): { id: string; box: Box }[] {
  let x = frame.x + padding;
  let y = frame.y + heading;
  return premises.map(({ id, size }) => {
    if (direction === 'down') {
      const box = { x, y, width: size.width, height: frame.height - heading - padding };
      x += size.width + between;
      return { id, box };
    }
    const box = { x, y, width: frame.width - 2 * padding, height: size.height };
    y += size.height + between;
    return { id, box };
  });
}

/**
 * The middle of the word "and" between two premises: in their gap. One below the other it stands where their
 * lines begin, clear of what the upper one says that it hides.
 */
export function andBetween(before: Box, after: Box, { direction, mirrored }: LayoutResult): Point {
  if (direction === 'down') {
    const [left, right] = mirrored ? [after, before] : [before, after];
    return { x: (left.x + left.width + right.x) / 2, y: before.y + before.height / 2 };
  }
  const inset = 34;
  return {
    x: mirrored ? before.x + before.width - inset : before.x + inset,
    y: (before.y + before.height + after.y) / 2,
  };
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
