// Moves that say, too, what the claim then is.

import { setRole } from './describing.ts';
import { claimIn, type Draft, type DraftPlace } from './draft.ts';
import { moveTo } from './moving.ts';
import { applyAll } from './operations.ts';
import { isRefused, type Outcome } from './outcome.ts';

/** Moves a claim, as a reason or as an objection; null for what it was. */
export function moveAs(
  draft: Draft,
  key: string,
  place: DraftPlace,
  role: 'reason' | 'objection' | null,
): Outcome {
  const moved = moveTo(draft, key, place);
  if (isRefused(moved) || role === null) return moved;
  const { draft: there } = applyAll(draft, moved.operations);
  const { role: is } = claimIn(there, key).fields;
  // Evidence speaks for what it hangs on, as reasons do.
  if (is === role || (role === 'reason' && is === 'evidence')) return moved;
  const turned = setRole(there, key, role);
  if (isRefused(turned)) return turned;
  return {
    ...moved,
    operations: [...moved.operations, ...turned.operations],
    words: `${moved.words.replace(/\.$/u, '')}, as ${role === 'reason' ? 'a reason' : 'an objection'}.`,
  };
}
