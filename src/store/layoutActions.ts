// What the layout is made from, beside the claims that are open: a change asks for a new one.

import type { Direction, Size } from '../layout/layoutResult.ts';
import type { CameraActions } from './cameraActions.ts';
import { newRequest } from './request.ts';
import type { Layout, Store } from './state.ts';

/** The inputs of the layout changed: whoever runs layouts sees a new request. */
export const relayout = () => ({ layoutRequest: newRequest() });

export function layoutActions({ getState: get, setState: set }: Store, { requestCamera }: CameraActions) {
  return {
    setDirection(direction: Direction) {
      // Of the whole there is one layout: who asks for another wants cards.
      set({ direction, detail: 'auto', directionChosen: true, measured: new Map(), ...relayout() });
      requestCamera({ kind: 'opening', focus: get().focus });
    },
    /** The fonts arrived: what was measured before holds no longer. */
    forgetSizes() {
      if (get().measured.size > 0) set({ measured: new Map(), ...relayout() });
    },
    /** Sizes that the browser found to differ from the estimate. */
    correctSizes(sizes: ReadonlyMap<string, Size>) {
      set(({ measured }) => ({ measured: new Map([...measured, ...sizes]), ...relayout() }));
    },
    setLayout(layout: Layout) {
      if (layout.request === get().layoutRequest) set({ layout });
    },
  };
}
