// What the camera is asked for. React Flow owns it: here one can only ask, also where it stands.

import { readable } from '../layout/readable.ts';
import { newRequest } from './request.ts';
import type { CameraRequest, Store, Viewport } from './state.ts';

export type CameraActions = ReturnType<typeof cameraActions>;

export function cameraActions({ getState: get, setState: set }: Store) {
  return {
    requestCamera(what: CameraRequest) {
      set(({ detail }) => ({
        cameraRequest: { ...what },
        untouched: what.kind === 'opening',
        // These are about cards.
        detail: what.kind === 'close' || what.kind === 'scale' ? 'auto' : detail,
      }));
    },
    /** Gives the keyboard's focus to the card of the claim in focus. */
    requestFocus() {
      set({ focusRequest: newRequest() });
    },
    /** The reader moved the map by hand. */
    touch() {
      set({ untouched: false });
    },
    setCamera(readViewport: () => Viewport) {
      set({ readViewport });
    },
    /** Whether the reader looks at the whole map at once: from afar, or because it was asked for. */
    seesWhole(): boolean {
      const { layout, viewportSize, cameraRequest, readViewport, detail } = get();
      if (detail === 'whole') return true;
      const view = readViewport?.();
      if (!layout || !viewportSize || !view) return false;
      const { bounds } = layout.places;
      const left = bounds.x * view.zoom + view.x;
      const top = bounds.y * view.zoom + view.y;
      const within =
        left >= -1 &&
        top >= -1 &&
        left + bounds.width * view.zoom <= viewportSize.width + 1 &&
        top + bounds.height * view.zoom <= viewportSize.height + 1;
      return within && (view.zoom < readable.zoom || cameraRequest?.kind === 'all');
    },
  };
}
