// A tour as it is given: its step, its clock, its votes.

import { isSameOpen } from '../argument/expansion.ts';
import { ancestorsOf } from '../argument/walk.ts';
import type { PresentationState } from '../protocol/presentation.ts';
import { type StepView, stepsIn } from '../tours/stepView.ts';
import { type DetailActions, sceneRound } from './detailActions.ts';
import { type DoubtActions, doubtsIn } from './doubtActions.ts';
import type { ExpansionActions } from './expansionActions.ts';
import { presentedStep } from './presentedStep.ts';
import type { SessionState, Store } from './state.ts';

export type PresentationActions = ReturnType<typeof presentationActions>;

const newPresentation: PresentationState = {
  tour: null,
  step: 0,
  screen: 'map',
  spotlight: true,
  laser: false,
  overview: false,
  votes: new Map(),
  clock: { since: null, before: 0 },
};

/** The scene that a step shows, whatever was looked at before. */
export const stepScene = ({ focus, open, expanded, readIn }: StepView) => ({
  ...{ focus, open, expanded, isolatedRoot: null },
  ...sceneRound(readIn),
});

/** What is open of a map that is shown. */
const openNow = ({ argument, pendingView, expanded }: SessionState) =>
  argument && !pendingView ? expanded : null;

export function presentationActions(
  { getState: get, setState: set }: Store,
  { bringIntoView }: DetailActions,
  { setExpanded }: ExpansionActions,
  { setDoubts }: DoubtActions,
) {
  return {
    /** Begins a presentation, or goes on with one. */
    startPresentation(presentation: Partial<PresentationState> = {}) {
      set((state) => ({
        begunHere: state.presentation ? state.begunHere : state.arrived,
        returnTo: state.presentation ? state.returnTo : state.mode === 'write' ? 'write' : 'explore',
        openBefore: state.presentation ? state.openBefore : openNow(state),
        // An embedded map stays one: its steps are shown where it stands.
        mode: state.mode === 'embed' ? 'embed' : 'present',
        presentation: { ...newPresentation, ...state.presentation, ...presentation },
        view: 'map',
      }));
      this.showStep();
    },
    /** The file that was presented may come from the other window of the talk. */
    awaitFile(lostFile: number | null) {
      set({ lostFile });
    },
    /** From then on the time runs in which it answers. */
    askWindow() {
      set({ asksWindow: true });
    },
    /**
     * Ends it: the map stays where it is, with what was open before.
     *
     * @param stays Whether one stays at the claim, rather than that one goes to something else.
     */
    endPresentation(stays = true) {
      const { argument, focus, expanded, openBefore } = get();
      const path = argument && focus !== null ? ancestorsOf(argument, focus) : [];
      const isOpen = path.every((id) => openBefore?.has(id));
      set(({ panel, returnTo }) => ({
        mode: returnTo,
        presentation: null,
        openBefore: null,
        expanded: !openBefore ? expanded : isOpen ? openBefore : new Set([...openBefore, ...path]),
        panel: !stays || panel === 'tour' ? panel : 'details',
        ...sceneRound(focus === null ? [] : [focus]),
      }));
    },
    setPresentation(change: Partial<PresentationState>) {
      set(({ presentation }) => (presentation ? { presentation: { ...presentation, ...change } } : {}));
    },
    /** Goes to a step of the tour, held within it. */
    goToStep(step: number) {
      const { argument, presentation } = get();
      if (!argument || !presentation) return;
      const last = stepsIn(argument, presentation).length - 1;
      this.setPresentation({ step: Math.max(0, Math.min(last, step)), screen: 'map', overview: false });
      this.showStep();
    },
    /** Shows the step that is presented, from wherever the presenter went. */
    showStep() {
      const { argument } = get();
      const view = presentedStep(get());
      if (argument && view) set({ ...stepScene(view), doubts: doubtsIn(argument, view.doubts) });
    },
    /** What the other window shows, where somebody explores between two steps. */
    follow({ focus, open, expanded, doubts }: Pick<SessionState, 'focus' | 'open' | 'expanded' | 'doubts'>) {
      const { argument, focus: before, expanded: now } = get();
      const known = open !== null && argument?.claims.get(open.claim)?.citations[open.citation] !== undefined;
      if (focus !== null && !argument?.claims.has(focus)) return;
      const moved = focus !== before;
      set({ focus, open: known ? open : null });
      if (!isSameOpen(expanded, now)) setExpanded(expanded);
      if (moved && focus !== null) bringIntoView(focus);
      setDoubts(doubts);
    },
  };
}
