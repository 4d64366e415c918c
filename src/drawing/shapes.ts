// The shape of a card says its role, beside word and colour. All measures are in em of the card's type.

import type { DisplayRole } from '../argument/walk.ts';
import type { Size, Tip } from '../layout/layoutResult.ts';
import { mirrorPath } from '../layout/mirror.ts';

const cutOf = (em: number) => 0.6 * em;
const foldOf = (em: number) => 0.95 * em;
const radiusOf = (standing: DisplayRole, em: number) => (standing === 'thesis' ? 0.6 : 0.4) * em;
const barOf = (em: number) => 0.36 * em;

/**
 * SVG path data of a card's outline, from 0, 0 to width, height.
 *
 * @param em The size of the card's type, in pixels.
 * @param mirrored For maps that are read from right to left.
 */
export function outlineOf(standing: DisplayRole, size: Size, em: number, mirrored = false): string {
  const path = outlineFromLeft(standing, size, em);
  return mirrored ? mirrorPath(path, size.width) : path;
}

function outlineFromLeft(standing: DisplayRole, { width: w, height: h }: Size, em: number): string {
  const cut = round(cutOf(em));
  const fold = round(foldOf(em));
  switch (standing) {
    case 'objection':
      return `M${cut} 0H${w - cut}L${w} ${cut}V${h - cut}L${w - cut} ${h}H${cut}L0 ${h - cut}V${cut}Z`;
    case 'rebuttal':
      return `M${cut} 0H${w}V${h - cut}L${w - cut} ${h}H0V${cut}Z`;
    case 'evidence':
      return `M4 0H${w - fold}L${w} ${fold}V${h - 4}Q${w} ${h} ${w - 4} ${h}H4Q0 ${h} 0 ${h - 4}V4Q0 0 4 0Z`;
    default: {
      const r = round(radiusOf(standing, em));
      return `M${r} 0H${w - r}Q${w} 0 ${w} ${r}V${h - r}Q${w} ${h} ${w - r} ${h}H${r}Q0 ${h} 0 ${h - r}V${r}Q0 0 ${r} 0Z`;
    }
  }
}

interface Ornament {
  path: string;
  filled: boolean;
}

/** What is drawn on top of the outline: the bar of a reason, the hatching of an objection, the folded corner of evidence. */
export function ornamentOf(standing: DisplayRole, size: Size, em: number, mirrored = false): Ornament | null {
  const ornament = ornamentFromLeft(standing, size, em);
  return ornament && mirrored ? { ...ornament, path: mirrorPath(ornament.path, size.width) } : ornament;
}

function ornamentFromLeft(standing: DisplayRole, { width, height }: Size, em: number): Ornament | null {
  const bar = round(barOf(em));
  const r = round(radiusOf(standing, em));
  if (standing === 'reason') {
    const start = Math.max(r, bar);
    return {
      path: `M${start} 0H${bar}V${height}H${start}Q0 ${height} 0 ${height - start}V${start}Q0 0 ${start} 0Z`,
      filled: true,
    };
  }
  const fold = round(foldOf(em));
  if (standing === 'evidence') return { path: `M${width - fold} 0V${fold}H${width}`, filled: false };
  if (standing === 'objection' || standing === 'rebuttal') {
    const cut = round(cutOf(em));
    const end = standing === 'rebuttal' ? height : height - cut;
    return { path: hatching(cut + bar, end, bar), filled: false };
  }
  return null;
}

/** Short slanted lines down the side, from one height to the other. */
function hatching(from: number, to: number, width: number): string {
  let path = '';
  for (let y = from; y <= to; y += 5) path += `M0 ${round(y)}L${width} ${round(y - width)}`;
  return path;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The head of an arrow, as SVG path data. */
export function arrowHead({ x, y, towards }: Tip): string {
  if (towards === 'up') return `M${x} ${y}l5.5 9h-11Z`;
  return towards === 'left' ? `M${x} ${y}l9 -5.5v11Z` : `M${x} ${y}l-9 -5.5v11Z`;
}
