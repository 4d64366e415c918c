// What the other window of a talk is told of this one.

import type { Snapshot } from '../../protocol/snapshot.ts';
import type { SessionState } from '../../store/state.ts';
import { isAway } from '../../store/talkSight.ts';

/** Null while no talk is given. */
export function snapshotOf(state: SessionState): Snapshot | null {
  const { talk, focus, open, expanded } = state;
  if (!talk) return null;
  return {
    talk: { ...talk, votes: [...talk.votes] },
    away: isAway(state) ? { focus, open, expanded: [...expanded] } : null,
  };
}
