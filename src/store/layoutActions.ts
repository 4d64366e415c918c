// What the layout is made from, beside the claims that are open: a change asks for a new one.

import type { Direction, Size } from '../layout/layoutResult.ts';
import type { CameraActions } from './cameraActions.ts';
import { newRequest } from './request.ts';
import type { Layout, Store } from './state.ts';

/** The inputs of the layout changed: whoever runs layouts sees a new request. */
export const relayout = () => ({ layoutRequest: newRequest() });

export function layoutActions({ getState: get, setState: set }: Store, { requestCamera }: CameraActions) {
  return {
    /** @param direction Null for what suits the window. */
    setDirection(direction: Direction | null) {
      set({ direction, measured: new Map(), ...relayout() });
      requestCamera({ kind: 'open' });
    },
    /** The fonts arrived: what was measured before holds no longer. */
    forgetSizes() {
      if (get().measured.size > 0) set({ measured: new Map(), ...relayout() });
    },
    /** Sizes that the browser found to differ from the estimate. */
    correctSizes(sizes: ReadonlyMap<string, Size>) {
      // A scene has tried many widths: it is not made again for one card that needs another line.
      if (get().detail !== 'auto')
        set(({ measured }) => ({ measured: new Map([...measured, ...sizes]), ...relayout() }));
    },
    setLayout(layout: Layout) {
      if (layout.request === get().layoutRequest) set({ layout });
    },
  };
}
