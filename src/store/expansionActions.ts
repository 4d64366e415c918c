// Which claims are open.

import { type Expansion, expandedTo, oneLevelLess, oneLevelMore } from '../argument/expansion.ts';
import { ancestorsOf } from '../argument/walk.ts';
import type { CameraActions } from './cameraActions.ts';
import { sceneRound } from './detailActions.ts';
import { relayout } from './layoutActions.ts';
import { openAtFirst } from './openAtFirst.ts';
import type { Store } from './state.ts';

export type ExpansionActions = ReturnType<typeof expansionActions>;

export function expansionActions({ getState: get, setState: set }: Store, { requestCamera }: CameraActions) {
  /** @param centre The claim that a large map is then shown round, where that is another. */
  function setExpanded(expanded: ReadonlySet<string>, centre = get().centre) {
    if (expanded !== get().expanded || centre !== get().centre) set({ expanded, centre, ...relayout() });
  }

  /**
   * The claim in focus may not vanish: what hides it, the highest if several do, takes its place. Of a branch nothing
   * above its root is shown.
   */
  function keepFocusShown() {
    const { argument, expanded, focus, isolatedRoot } = get();
    if (!argument || focus === null) return;
    const ancestors = ancestorsOf(argument, focus);
    const above = isolatedRoot === null ? ancestors : ancestors.slice(0, ancestors.indexOf(isolatedRoot) + 1);
    const hides = above.findLast((id, at) => {
      // A frame shows its premises always, and what else hangs on it while it is open.
      const isPremise = argument.claims.get(above[at - 1] ?? focus)?.premise;
      return !expanded.has(id) && !isPremise;
    });
    if (hides !== undefined) set({ focus: hides, open: null });
  }

  /** Levels are opened and closed from the top. */
  function openFromTop(expanded: ReadonlySet<string>) {
    if (get().detail === 'auto') set({ expanded, centre: null, ...sceneRound([]) });
    else {
      setExpanded(expanded, null);
      requestCamera({ kind: 'open' });
    }
    keepFocusShown();
  }

  return {
    setExpanded,
    /** Opens claims without moving the camera. */
    reveal(ids: readonly string[]) {
      const { expanded } = get();
      if (ids.some((id) => !expanded.has(id))) setExpanded(new Set([...expanded, ...ids]));
    },
    toggle(id: string) {
      const { layout, layoutRequest, expanded, detail } = get();
      // A scene may have had no room for what is open.
      const shown = layout?.request === layoutRequest ? layout.places : null;
      const opens = shown?.toggles.has(id) ?? !expanded.has(id);
      const next = new Set(expanded);
      if (opens) next.add(id);
      else next.delete(id);
      // What comes in sight with it is a scene round it; a map that is wandered through stays where it is.
      if (detail === 'auto') set({ expanded: next, ...sceneRound([id]) });
      else {
        setExpanded(next, opens ? id : undefined);
        requestCamera({ kind: 'keep', id });
      }
      keepFocusShown();
    },
    /** Opens the next closed level, or closes the last open one. */
    expandLevel(by: 1 | -1) {
      const { argument, expanded } = get();
      if (!argument) return;
      openFromTop((by === 1 ? oneLevelMore : oneLevelLess)(argument, expanded));
    },
    expand(expansion: Expansion) {
      const { argument, viewportSize, direction } = get();
      if (!argument || !viewportSize) return;
      openFromTop(
        expansion === null
          ? openAtFirst(argument, viewportSize, direction, null)
          : expandedTo(argument, expansion),
      );
    },
  };
}
