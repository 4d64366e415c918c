// A free map as it stands open: visible tree and places in one, for whoever draws it at once.

import type { Argument } from '../argument/argument.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { computeLayout } from './computeLayout.ts';
import type { LayoutResult } from './layoutResult.ts';
import { type VisibleOptions, visibleTree } from './visibleTree.ts';

/** @throws {Error} for an argument without thesis, which parseArgument never gives. */
export function freeLayout(
  argument: Argument,
  { columns = 1, ...options }: VisibleOptions & { columns?: number },
): LayoutResult {
  const tree = visibleTree(argument, options);
  if (!tree) throw new Error('The map has no thesis.');
  const { type, direction, target } = options;
  return computeLayout(tree, direction, { type, gestures: target !== 0, columns }, isRightToLeft(argument));
}
