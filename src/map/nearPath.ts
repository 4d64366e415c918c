// The part of a line that is near the window. A browser that paints dashes counts all of them, on each tile anew: on a
// line down hundreds of claims tens of thousands.

import type { Box, Point } from '../layout/layoutResult.ts';

/** Pixels beyond the window that are drawn. */
const beyond = 600;
/** Of all dashes a whole number of times: a line that is cut keeps them where they were. */
const period = 84;

/** @param path As `roundedPath` makes them: M, L and Q with numbers of the map. */
export function nearPath(path: string, window: Box): string {
  let at: Point = { x: 0, y: 0 };
  let near = '';
  for (const [step, command = '', numbers = ''] of path.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const values = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const to: Point = { x: values.at(-2) ?? 0, y: values.at(-1) ?? 0 };
    near += command === 'L' ? nearLine(at, to, window, step) : step;
    at = to;
  }
  return near;
}

function nearLine(from: Point, to: Point, window: Box, step: string): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 4 * beyond || (from.x !== to.x && from.y !== to.y)) return step;
  const [along, start, size] =
    from.x === to.x ? (['y', window.y, window.height] as const) : (['x', window.x, window.width] as const);
  const sign = Math.sign(to[along] - from[along]);
  const toEdge = (edge: number) => sign * (edge - from[along]);
  const [first, last] = [toEdge(start - beyond), toEdge(start + size + beyond)].toSorted((a, b) => a - b);
  const begins = Math.max(0, Math.floor((first ?? 0) / period) * period);
  const ends = Math.min(length, Math.max(0, last ?? length));
  const point = (distance: number) => {
    const { x, y }: Point = {
      ...from,
      ...(along === 'x' ? { x: from.x + sign * distance } : { y: from.y + sign * distance }),
    };
    return `${x} ${y}`;
  };
  const seen = ends > begins ? `${begins > 0 ? `M${point(begins)}` : ''}L${point(ends)}` : '';
  return seen + (ends < length || seen === '' ? `M${to.x} ${to.y}` : '');
}
