// What the reader looks at: the claim in focus, one of its citations, one branch, what is searched for.

import type { Argument } from '../argument/argument.ts';
import { ancestorsOf } from '../argument/walk.ts';
import type { Query } from '../search/query.ts';
import { emptyQuery, findClaims } from '../search/search.ts';
import type { CameraActions } from './cameraActions.ts';
import { type DetailActions, sceneRound } from './detailActions.ts';
import type { ExpansionActions } from './expansionActions.ts';
import { relayout } from './layoutActions.ts';
import { nobody, type Store } from './state.ts';

/** Whether a claim is the root of a branch, or stands below it. */
export function isInBranch(argument: Argument, id: string, root: string): boolean {
  return id === root || ancestorsOf(argument, id).includes(root);
}

export function focusActions(
  { getState: get, setState: set }: Store,
  { requestCamera, requestFocus }: CameraActions,
  { bringIntoView }: DetailActions,
  expansion: ExpansionActions,
) {
  return {
    /** Looks at a claim. `requestFocus` takes the keyboard's focus along. */
    focus(id: string | null, { requestFocus: asked = false, move = true } = {}) {
      const { argument } = get();
      if (id !== null && !argument?.claims.has(id)) return;
      // Who records a tour, or writes, walks through the map with what is beside it.
      set((state) => ({
        focus: id,
        open: null,
        announcement: '',
        notice: null,
        panel: id === null || state.panel === 'tour' || state.mode === 'write' ? state.panel : 'details',
      }));
      if (id === null || !argument) return;
      const { isolatedRoot } = get();
      if (isolatedRoot !== null && !isInBranch(argument, id, isolatedRoot)) {
        set({ isolatedRoot: null, ...relayout() });
      }
      const { detail, expanded } = get();
      const above = ancestorsOf(argument, id);
      if (detail === 'auto' && above.some((each) => !expanded.has(each)))
        set({ expanded: new Set([...expanded, ...above]), ...sceneRound([id]) });
      else {
        expansion.reveal(above);
        if (move || detail === 'auto') bringIntoView(id);
      }
      if (asked) requestFocus();
    },
    openCitation(claim: string, citation: number) {
      if (get().focus !== claim) this.focus(claim);
      set({ open: { claim, citation }, panel: 'details' });
    },
    closeCitation() {
      set({ open: null });
    },
    /** Shows the branch of one claim alone, or with null the whole argument again. */
    isolate(root: string | null) {
      const { argument, isolatedRoot, focus } = get();
      // The branch of the only thesis is the whole.
      const id = argument?.theses.length === 1 && root === argument.theses[0] ? null : root;
      if (!argument || id === isolatedRoot || (id !== null && !argument.claims.has(id))) return;
      const outside = id !== null && (focus === null || !isInBranch(argument, focus, id));
      const seen = outside ? id : focus;
      const { detail } = get();
      set(({ expanded }) => ({
        isolatedRoot: id,
        focus: seen,
        expanded: id === null || expanded.has(id) ? expanded : new Set([...expanded, id]),
        ...(detail === 'auto' ? sceneRound([seen ?? id].flatMap((each) => each ?? [])) : relayout()),
      }));
      if (detail !== 'auto') requestCamera({ kind: 'open' });
    },
    /** Lights claims up, or with none puts the lights out. */
    highlight(claims: readonly string[]) {
      const { highlighted } = get();
      if (claims.length === highlighted.size && claims.every((id) => highlighted.has(id))) return;
      set({ highlighted: claims.length === 0 ? nobody : new Set(claims) });
    },
    setQuery(change: Partial<Query>) {
      set(({ query }) => ({ query: { ...query, ...change } }));
    },
    clearQuery() {
      set({ query: emptyQuery });
    },
    /** From hit to hit; from a claim that is none, to the next in the order of the hits. */
    stepHit(by: 1 | -1, options: { requestFocus?: boolean } = {}) {
      const { argument, query, focus } = get();
      if (!argument) return;
      const hits = findClaims(argument, query);
      const at = hits.findIndex(({ id }) => id === focus);
      const next = at === -1 ? hits.at(by === 1 ? 0 : -1) : hits[(at + by + hits.length) % hits.length];
      if (next) this.focus(next.id, options);
    },
  };
}
