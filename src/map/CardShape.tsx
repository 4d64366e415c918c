// The shape behind a card's text.

import type { DisplayRole } from '../argument/walk.ts';
import { ornamentOf, outlineOf } from '../drawing/shapes.ts';

interface Props {
  standing: DisplayRole;
  reused: boolean;
  /** Something hangs on the claim that is not shown: more paper lies under the card. */
  closed: boolean;
  width: number;
  height: number;
  /** The size of its type. */
  em: number;
}

export function CardShape({ standing, reused, closed, width, height, em }: Props) {
  const ornament = ornamentOf(standing, { width, height }, em);
  return (
    <svg className="card-drawing" width={width} height={height} aria-hidden="true">
      {closed && (
        <path
          className="card-under"
          d={outlineOf(standing, { width, height }, em)}
          transform="translate(5 6)"
        />
      )}
      <path
        className="card-shape"
        d={outlineOf(standing, { width, height }, em)}
        strokeDasharray={reused ? '6 4' : undefined}
      />
      {ornament && <path className={ornament.filled ? 'card-bar' : 'card-line'} d={ornament.path} />}
    </svg>
  );
}
