// The shape behind a card's text.

import type { DisplayRole } from '../argument/walk.ts';
import { ornamentOf, outlineOf } from '../drawing/shapes.ts';

interface Props {
  standing: DisplayRole;
  reused: boolean;
  width: number;
  height: number;
  /** The size of its type, in pixels. */
  em: number;
}

export function CardShape({ standing, reused, width, height, em }: Props) {
  const outline = outlineOf(standing, { width, height }, em);
  const ornament = ornamentOf(standing, { width, height }, em);
  return (
    <svg className="card-drawing" width={width} height={height} aria-hidden="true">
      <path className="card-shape" d={outline} strokeDasharray={reused ? '6 4' : undefined} />
      {ornament && <path className={ornament.filled ? 'card-bar' : 'card-line'} d={ornament.path} />}
    </svg>
  );
}
