// What becomes of the map when the space that it has on screen changes.

import type { Size } from '../layout/layoutResult.ts';
import { directionOn, openingOf } from '../layout/opening.ts';
import type { CameraActions } from './cameraActions.ts';
import { relayout } from './layoutActions.ts';
import { defaultView } from './opening.ts';
import type { OpeningActions } from './openingActions.ts';
import { isAway, presentedStep } from './presentedStep.ts';
import type { SessionState, Store } from './state.ts';

export function viewportActions(
  { getState: get, setState: set }: Store,
  { requestCamera }: CameraActions,
  { arrange }: OpeningActions,
) {
  /** Until the reader moves it, the map is as it opened; then the claim in focus stays in sight. */
  function look() {
    const { untouched, focus } = get();
    if (untouched) requestCamera({ kind: 'opening', focus });
    else if (focus !== null) requestCamera({ kind: 'show', ids: [focus] });
  }

  /** The camera alone is moved: who looks around stays where they are. */
  function lookAtStep() {
    const { focus } = get();
    const view = presentedStep(get());
    if (isAway(get()) && focus !== null) requestCamera({ kind: 'show', ids: [focus] });
    else if (view) requestCamera({ kind: 'step', ids: view.inView, focus: view.focus });
  }

  /** A panel that opens beside an embedded map makes it no phone. But a frame may have been hidden, or made wider. */
  function fitFrame(size: Size) {
    const { argument, view, untouched, viewChosen, expanded } = get();
    if (argument && untouched && !viewChosen && view === 'outline' && defaultView(size) === 'map') {
      const { direction } = openingOf(argument, size, null, [...expanded]);
      set({ view: 'map', direction, measured: new Map(), ...relayout() });
    }
    look();
  }

  function fitWindow(size: Size, before: SessionState) {
    const { argument, viewportSize } = before;
    if (!argument || !viewportSize) return;
    if (!before.viewChosen && before.view === defaultView(viewportSize)) set({ view: defaultView(size) });
    const direction = before.directionChosen ? before.direction : directionOn(size, argument, before);
    if ((direction === 'list') !== (before.direction === 'list')) {
      set({ direction, measured: new Map(), ...relayout() });
      requestCamera({ kind: 'opening', focus: before.focus });
      return;
    }
    if (before.direction === 'list' && viewportSize.width !== size.width) {
      set({ measured: new Map(), ...relayout() });
    }
    // A panel that opens may not cover the claim that it is about.
    look();
  }

  return {
    setViewportSize(size: Size) {
      const before = get();
      const { pendingView, viewportSize } = before;
      if (!pendingView && viewportSize?.width === size.width && viewportSize.height === size.height) return;
      set({ viewportSize: size });
      if (before.pendingView) arrange();
      else if (before.presentation) lookAtStep();
      else if (before.viewportSize && before.mode === 'embed') fitFrame(size);
      else fitWindow(size, before);
    },
  };
}
