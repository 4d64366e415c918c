// What the camera is asked for. React Flow owns it: here one can only ask.

import { newRequest } from './request.ts';
import type { CameraRequest, Store } from './state.ts';

export type CameraActions = ReturnType<typeof cameraActions>;

export function cameraActions({ setState: set }: Store) {
  return {
    requestCamera(what: CameraRequest) {
      set({ cameraRequest: { ...what } });
    },
    /** Gives the keyboard's focus to the card of the claim in focus. */
    requestFocus() {
      set({ focusRequest: newRequest() });
    },
  };
}
