// What is on screen, as an address.

import type { Argument } from '../argument/argument.ts';
import { expansionOf, isSameOpen } from '../argument/expansion.ts';
import type { Size } from '../layout/layoutResult.ts';
import { isSameDoubt } from '../store/doubtActions.ts';
import { openAtFirst } from '../store/openAtFirst.ts';
import { defaultView } from '../store/opening.ts';
import type { SessionState } from '../store/state.ts';
import { stepView } from '../tours/stepView.ts';
import { type Address, emptyAddress } from './address.ts';

/** The address of what is on screen. What is as it opens is left out. */
export function viewAddress(state: SessionState): Address {
  const { argument, viewportSize, origin, focus, isolatedRoot, open, view, theme, expanded, detail } = state;
  const { draftId: draft, mode } = state;
  const address: Address = { ...emptyAddress, map: origin.name, draft, theme, mode };
  if (!argument || !viewportSize) return address;
  if (state.presentation) {
    const view = stepView(argument, state.presentation.tour, state.presentation.step);
    const step = view?.step.id ?? null;
    return {
      ...address,
      mode: 'present',
      tour: state.presentation.tour,
      step: state.presentation.step === 0 ? null : step,
      doubts: isSameDoubt(state.doubts, view?.doubts ?? null) ? null : state.doubts,
    };
  }
  return {
    ...address,
    node: focus,
    isolatedRoot,
    open,
    doubts: state.doubts,
    detail,
    view: view === defaultView(viewportSize) ? null : view,
    expand: expanded === state.asOpened ? null : unlessUsual(argument, expanded, viewportSize),
  };
}

/** What is open, unless that is what is open when nobody has touched the map: to see that it is takes no words. */
function unlessUsual(argument: Argument, expanded: ReadonlySet<string>, viewportSize: Size) {
  const usual = openAtFirst(argument, viewportSize, null, null);
  if (isSameOpen(usual, expanded)) return null;
  const now = expansionOf(argument, expanded);
  return JSON.stringify(now) === JSON.stringify(expansionOf(argument, usual)) ? null : now;
}
