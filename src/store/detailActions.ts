// How much of each claim the map shows, and how one gets from the cards to the whole and back.

import type { Point } from '../layout/layoutResult.ts';
import type { DetailChoice } from '../protocol/view.ts';
import type { CameraActions } from './cameraActions.ts';
import type { ExpansionActions } from './expansionActions.ts';
import type { Store } from './state.ts';

/** The zooms of cards with sentences and of cards with names, chosen by hand. */
const zooms = { sentences: 0.9, names: 0.55 } as const;

export function detailActions(
  { getState: get, setState: set }: Store,
  { requestCamera }: CameraActions,
  expansion: ExpansionActions,
) {
  /** A claim's card, which may hang on closed ones. */
  function showCard(id: string, at: Point | null, zoom: number | null) {
    expansion.revealPathTo(id);
    requestCamera({ kind: 'at', id, at, zoom });
  }

  return {
    /** The reader's choice of detail. */
    setDetail(detail: DetailChoice) {
      const { detail: before, focus, isolatedRoot, argument } = get();
      set({ detail });
      if (detail === 'whole') requestCamera({ kind: 'all' });
      if (detail !== 'sentences' && detail !== 'names') return;
      const id = focus ?? isolatedRoot ?? argument?.theses[0];
      if (before === 'whole' && id !== undefined) showCard(id, null, zooms[detail]);
      else {
        requestCamera({ kind: 'scale', to: zooms[detail] });
        set({ detail });
      }
    },
    /** What was chosen holds no longer: the reader zoomed on. */
    forgetDetail() {
      if (get().detail !== 'auto') set({ detail: 'auto' });
    },
    /** The whole, as the camera was asked. */
    showWhole() {
      set({ detail: 'whole' });
    },
    /** From the cards to the whole: with a claim at a point of the viewport, in its pixels, or all of it. */
    enterWhole(id: string | null, at: Point | null) {
      set({ detail: 'whole' });
      requestCamera(id === null ? { kind: 'all' } : { kind: 'at', id, at, zoom: null });
    },
    /** From the whole to the card of a claim, at a point of the viewport, in its pixels. */
    leaveWhole(id: string | null, at: Point | null) {
      const { argument, isolatedRoot } = get();
      const shown = id ?? isolatedRoot ?? argument?.theses[0];
      set({ detail: 'auto' });
      if (shown !== undefined) showCard(shown, at, null);
    },
  };
}
