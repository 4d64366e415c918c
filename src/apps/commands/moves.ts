// Moving along the argument: to the parent, the first child, the siblings, in the direction in which they lie.

import type { Argument } from '../../argument/argument.ts';
import { childIds } from '../../argument/walk.ts';
import type { Direction } from '../../layout/layoutResult.ts';
import type { Session } from '../../store/session.ts';

export type Move = 'parent' | 'child' | 'previous' | 'next';

/** The neighbour of a claim in the tree; from nowhere, the first thesis. */
export function neighbour(argument: Argument, from: string | null, step: Move): string | null {
  const claim = from === null ? undefined : argument.claims.get(from);
  if (!claim) return argument.theses[0] ?? null;
  if (step === 'parent') return claim.parent;
  if (step === 'child') return childIds(claim)[0] ?? null;
  const parent = claim.parent === null ? undefined : argument.claims.get(claim.parent);
  const siblings = parent ? childIds(parent) : argument.theses;
  const at = siblings.indexOf(claim.id) + (step === 'next' ? 1 : -1);
  return siblings[at] ?? null;
}

type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const arrows: Record<Direction, Record<Arrow, Move>> = {
  down: { ArrowUp: 'parent', ArrowDown: 'child', ArrowLeft: 'previous', ArrowRight: 'next' },
  right: { ArrowLeft: 'parent', ArrowRight: 'child', ArrowUp: 'previous', ArrowDown: 'next' },
  list: { ArrowLeft: 'parent', ArrowRight: 'child', ArrowUp: 'previous', ArrowDown: 'next' },
};
/** In a right-to-left argument the map is mirrored, and so are the keys. */
const mirror: Partial<Record<Arrow, Arrow>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

export const arrowKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/** What an arrow key means in the layout at hand. */
export function stepOf(key: Arrow, direction: Direction, mirrored: boolean): Move {
  return arrows[direction][(mirrored && mirror[key]) || key];
}

/** Moves the focus and takes the keyboard along. */
export function move(session: Session, key: Arrow): void {
  const { argument, isolatedRoot, layout } = session.store.getState();
  if (!argument) return;
  const step = stepOf(key, layout?.places.direction ?? 'right', layout?.places.mirrored ?? false);
  const from = standingOn(session);
  // In a branch that is shown alone there is no way over its top.
  if (from !== null && from === isolatedRoot && step !== 'child') return;
  const next = neighbour(argument, from, step);
  if (next === null) return;
  if (step === 'child' && from !== null) session.reveal([from]);
  session.focus(next, { requestFocus: true });
}

/** The claim in focus, or the one that the keyboard stands on before any is chosen. */
export function standingOn(session: Session): string | null {
  const standing = document.activeElement?.closest<HTMLElement>('[data-claim], [data-focus-proxy]');
  return session.store.getState().focus ?? standing?.dataset.claim ?? standing?.dataset.focusProxy ?? null;
}
