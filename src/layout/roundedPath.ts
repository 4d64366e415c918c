// Lines with rounded corners.

import type { Point } from './layoutResult.ts';

/** SVG path data of a line through points that are joined at right angles, with rounded corners. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const first = points[0];
  if (!first) return '';
  let path = `M${text(first)}`;
  for (let at = 1; at < points.length; at++) {
    const [before, here, after] = [points[at - 1], points[at], points[at + 1]];
    if (!before || !here) continue;
    if (!after) {
      path += `L${text(here)}`;
      continue;
    }
    path += `L${text(pointTowards(here, before, radius))}Q${text(here)} ${text(pointTowards(here, after, radius))}`;
  }
  return path;
}

/** The point on the way from `from` to `to` where a corner begins: at most half the way. */
export function pointTowards(from: Point, to: Point, radius: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
