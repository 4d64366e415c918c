// The same path elsewhere.

import type { Point } from '../layout/layoutResult.ts';

/** SVG path data of absolute commands with pairs of numbers (M, L, Q), moved by `shift`. */
export function shiftPath(path: string, { x, y }: Point): string {
  if (x === 0 && y === 0) return path;
  let index = 0;
  return path.replace(/-?\d+(?:\.\d+)?/g, (number) => {
    const moved = Number(number) + (index++ % 2 === 0 ? x : y);
    return String(Math.round(moved * 10) / 10);
  });
}
