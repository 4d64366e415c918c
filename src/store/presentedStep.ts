// What the talk that is being given shows, and whether its presenter has gone from that.

import { type StepView, stepView } from '../tours/stepView.ts';
import { isSameDoubt } from './doubtActions.ts';
import type { SessionState } from './state.ts';

/** The view of the talk as it stands; null where none is given. */
export function presentedStep({ argument, presentation }: SessionState): StepView | null {
  return argument && presentation ? stepView(argument, presentation.tour, presentation.step) : null;
}

/** Whether the presenter went from the step to explore, or doubts what it does not. */
export function isAway(state: SessionState): boolean {
  const shown = presentedStep(state);
  return shown !== null && (isElsewhere(state) || !isSameDoubt(state.doubts, shown.doubts));
}

/** Whether something else is looked at than the step shows. */
export function isElsewhere(state: SessionState): boolean {
  const shown = presentedStep(state);
  if (!shown) return false;
  return (
    state.focus !== shown.focus ||
    state.open?.claim !== shown.open?.claim ||
    state.open?.citation !== shown.open?.citation ||
    state.isolatedRoot !== null ||
    state.detail !== 'auto' ||
    state.expanded !== shown.expanded
  );
}
