// How much of the claims is shown: scenes, and the levels of detail that the zoom passes through.

import { ancestorsOf } from '../argument/walk.ts';
import { issueId } from '../layout/issue.ts';
import type { Point, Stub } from '../layout/layoutResult.ts';
import type { DetailChoice } from '../protocol/view.ts';
import type { CameraActions } from './cameraActions.ts';
import { relayout } from './layoutActions.ts';
import type { Store } from './state.ts';

export type DetailActions = ReturnType<typeof detailActions>;

/** From the nearest to the farthest. */
const levels = ['sentences', 'names', 'whole'] as const;

/** A zoom by so many doublings passes to the next level. */
const doublings = 0.6;

/** What a scene of these claims is made of. */
export const sceneRound = (sceneFocus: readonly string[]) => ({
  ...{ detail: 'auto' as const, sceneFocus, zoomed: 0, leftScene: false },
  ...relayout(),
});

export function detailActions({ getState: get, setState: set }: Store, { requestCamera }: CameraActions) {
  /** @param at Where the claim is to stay in the frame; left out to leave it where it is. */
  function setDetail(detail: DetailChoice, id?: string, at?: Point) {
    const { detail: before, focus, argument } = get();
    if (detail === before) return;
    const held = id ?? focus ?? argument?.theses[0];
    // What was measured was measured of other cards.
    set({ detail, centre: held ?? null, zoomed: 0, leftScene: false, measured: new Map(), ...relayout() });
    if (held !== undefined) requestCamera({ kind: 'keep', id: held, ...(at && { at }) });
  }

  function showScene(ids: readonly string[]) {
    set(sceneRound(ids));
  }

  /** Shows what is nearest to this claim, where a map is too large to be shown at once. */
  function showRound(centre: string) {
    set({ centre, ...relayout() });
  }

  return {
    setDetail,
    /** Makes a scene of these claims; of none, of the map as it is open. */
    showScene,
    /** From the whole to the card of a claim, at a point of the frame; with none, to the thesis. */
    leaveWhole(id: string | null, at: Point | null) {
      const { argument, isolatedRoot, expanded, leftScene } = get();
      const shown = id ?? isolatedRoot ?? argument?.theses[0];
      if (!argument || shown === undefined) return;
      // It may hang on closed ones.
      set({ expanded: new Set([...expanded, ...ancestorsOf(argument, shown)]) });
      setDetail('names', shown, at ?? undefined);
      set({ leftScene });
    },
    /**
     * Shows what a stub stands for: the way that it folds from its beginning on, or all children of its claim; where a
     * scene of that claim had no room for them, among the names.
     */
    openStub({ parent, hides }: Stub) {
      const { argument, detail, sceneFocus } = get();
      const [first] = hides;
      // A branch that goes on in another column names where it hangs.
      if (first === undefined) {
        requestCamera({ kind: 'show', ids: [parent] });
        return;
      }
      if (detail !== 'auto') {
        showRound(first);
        requestCamera({ kind: 'keep', id: parent });
        return;
      }
      const folds = hides.length > 1 && argument?.claims.get(hides[1] ?? '')?.parent === first;
      if (sceneFocus.length < 2 && (sceneFocus[0] ?? issueId) === parent) setDetail('names', first);
      else showScene([folds ? first : parent]);
    },
    /**
     * Shows a claim so that it can be read, where it is not so already: in a scene, with what belongs to it; else where
     * it stands.
     */
    bringIntoView(id: string) {
      const { detail, layout, layoutRequest } = get();
      if (detail !== 'auto') {
        if (detail !== 'whole' && !layout?.places.boxes.has(id)) showRound(id);
        requestCamera({ kind: 'show', ids: [id] });
      } else if (layout?.request !== layoutRequest || layout.places.cards.get(id)?.form !== 'sentence') {
        showScene([id]);
      }
    },
    /**
     * Turns the zoom.
     *
     * @param by In doublings; nearer where it is positive.
     * @param id The claim that is under the pointer, at `at` in the frame.
     */
    zoom(by: number, id?: string, at?: Point) {
      const { detail, zoomed, leftScene } = get();
      if (detail === 'whole') {
        requestCamera({ kind: 'zoom', by });
        return;
      }
      const turned = by * zoomed < 0 ? by : zoomed + by;
      if (Math.abs(turned) < doublings) {
        set({ zoomed: turned });
        return;
      }
      const away = turned < 0;
      // A scene lies between sentences and names, for those who come from it.
      const returns = leftScene && detail === (away ? 'sentences' : 'names');
      const next = detail === 'auto' ? (away ? 1 : 0) : levels.indexOf(detail) + (away ? 1 : -1);
      const level = returns ? 'auto' : levels[next];
      if (level) setDetail(level, id, at);
      set({ zoomed: 0, leftScene: !returns && (leftScene || detail === 'auto') });
    },
  };
}
