// What the other window of a talk is told of this one.

import type { Snapshot } from '../../protocol/snapshot.ts';
import { isAway } from '../../store/presentedStep.ts';
import type { SessionState } from '../../store/state.ts';

/** Null while no talk is given. */
export function snapshotOf(state: SessionState): Snapshot | null {
  const { presentation, focus, open, expanded, doubts } = state;
  if (!presentation) return null;
  return {
    talk: { ...presentation, votes: [...presentation.votes] },
    away: isAway(state) ? { focus, open, expanded: [...expanded], doubts: doubts && [...doubts] } : null,
  };
}
