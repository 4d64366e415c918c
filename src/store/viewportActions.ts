// What becomes of the map when the space that it has on screen changes.

import { isSameOpen } from '../argument/expansion.ts';
import type { Size } from '../layout/layoutResult.ts';
import type { CameraActions } from './cameraActions.ts';
import type { DetailActions } from './detailActions.ts';
import { relayout } from './layoutActions.ts';
import { openAtFirst } from './openAtFirst.ts';
import { defaultView } from './opening.ts';
import type { OpeningActions } from './openingActions.ts';
import type { ReadingPlace, SessionState, Store } from './state.ts';

export function viewportActions(
  { getState: get, setState: set }: Store,
  { requestCamera }: CameraActions,
  { showScene }: DetailActions,
  { arrange }: OpeningActions,
) {
  /** A scene is made for its window; elsewhere the claim in focus stays in sight. */
  function look() {
    const { detail, focus, presentation, sceneFocus } = get();
    if (detail === 'auto') showScene(focus === null || presentation ? sceneFocus : [focus]);
    else if (focus !== null) requestCamera({ kind: 'show', ids: [focus] });
    if (detail === 'sentences' || detail === 'names') set(relayout());
  }

  function chooseView(size: Size, { viewportSize, view, viewChosen, mode, focus }: SessionState) {
    if (viewChosen || !viewportSize) return;
    // A panel that opens beside an embedded map makes it no phone. But a frame may have been hidden, or made wider.
    if (mode === 'embed' && (view !== 'outline' || focus !== null)) return;
    if (view === defaultView(viewportSize)) set({ view: defaultView(size) });
  }

  /** As long as nobody has opened, closed or chosen anything, a map is as it opens in its window. */
  function openAnew(size: Size) {
    const { argument, expanded, asOpened, direction, detail, focus, sceneFocus, isolatedRoot } = get();
    const isUntouched = expanded === asOpened && focus === null && sceneFocus.length === 0;
    if (!argument || !isUntouched || detail !== 'auto' || isolatedRoot !== null) return;
    const now = openAtFirst(argument, size, direction, null);
    if (!isSameOpen(now, expanded)) set({ expanded: now, asOpened: now });
  }

  return {
    setViewportSize(size: Size, place: ReadingPlace = 'page') {
      const before = get();
      const { pendingView, viewportSize } = before;
      if (!pendingView && viewportSize?.width === size.width && viewportSize.height === size.height) return;
      set({ viewportSize: size, place });
      if (pendingView) {
        arrange();
        return;
      }
      if (!before.presentation) {
        chooseView(size, before);
        openAnew(size);
      }
      if (before.argument) look();
    },
  };
}
