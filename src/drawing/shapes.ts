// The shape of a card says its role, beside sign, word and colour.

import type { DisplayRole } from '../argument/walk.ts';
import type { Tip } from '../layout/layoutResult.ts';
import { mirrorPath } from '../layout/mirror.ts';

const cut = 13;
const fold = 22;

/**
 * SVG path data of a card's outline, from 0, 0 to width, height.
 *
 * @param mirrored For maps that are read from right to left.
 */
export function outlineOf(standing: DisplayRole, width: number, height: number, mirrored = false): string {
  const path = outlineFromLeft(standing, width, height);
  return mirrored ? mirrorPath(path, width) : path;
}

function outlineFromLeft(standing: DisplayRole, width: number, height: number): string {
  const w = width;
  const h = height;
  switch (standing) {
    case 'objection':
      return `M${cut} 0H${w - cut}L${w} ${cut}V${h - cut}L${w - cut} ${h}H${cut}L0 ${h - cut}V${cut}Z`;
    case 'rebuttal':
      return `M${cut} 0H${w}V${h - cut}L${w - cut} ${h}H0V${cut}Z`;
    case 'evidence':
      return `M4 0H${w - fold}L${w} ${fold}V${h - 4}Q${w} ${h} ${w - 4} ${h}H4Q0 ${h} 0 ${h - 4}V4Q0 0 4 0Z`;
    default: {
      const r = standing === 'thesis' ? 18 : 12;
      return `M${r} 0H${w - r}Q${w} 0 ${w} ${r}V${h - r}Q${w} ${h} ${w - r} ${h}H${r}Q0 ${h} 0 ${h - r}V${r}Q0 0 ${r} 0Z`;
    }
  }
}

interface Ornament {
  path: string;
  filled: boolean;
}

/** What is drawn on top of the outline: the bar of a reason, the folded corner of evidence. */
export function ornamentOf(
  standing: DisplayRole,
  width: number,
  height: number,
  mirrored = false,
): Ornament | null {
  const ornament = ornamentFromLeft(standing, width, height);
  return ornament && mirrored ? { ...ornament, path: mirrorPath(ornament.path, width) } : ornament;
}

function ornamentFromLeft(standing: DisplayRole, width: number, height: number): Ornament | null {
  if (standing === 'reason') {
    return { path: `M12 0H8V${height}H12Q0 ${height} 0 ${height - 12}V12Q0 0 12 0Z`, filled: true };
  }
  if (standing === 'evidence') return { path: `M${width - fold} 0V${fold}H${width}`, filled: false };
  if (standing === 'objection' || standing === 'rebuttal') {
    return { path: `M5.5 ${cut + 3}V${height - cut - 3}`, filled: false };
  }
  return null;
}

/** The head of an arrow, as SVG path data. */
export function arrowHead({ x, y, towards }: Tip): string {
  if (towards === 'up') return `M${x} ${y}l5.5 9h-11Z`;
  return towards === 'left' ? `M${x} ${y}l9 -5.5v11Z` : `M${x} ${y}l-9 -5.5v11Z`;
}
