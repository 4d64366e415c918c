// What the talk that is being given shows, and whether its presenter has gone from that.

import { type StageSight, stageSight } from '../tours/stageSight.ts';
import type { SessionState } from './state.ts';

/** The sight of the talk as it stands; null where none is given. */
export function talkSight({ argument, talk }: SessionState): StageSight | null {
  return argument && talk ? stageSight(argument, talk.tour, talk.stop) : null;
}

/** Whether the presenter went from the step to explore. */
export function isAway(state: SessionState): boolean {
  const sight = talkSight(state);
  if (!sight) return false;
  return (
    state.focus !== sight.focus ||
    state.open?.claim !== sight.open?.claim ||
    state.open?.citation !== sight.open?.citation ||
    state.branch !== null ||
    state.expanded !== sight.expanded
  );
}
