// A map as it comes: shown in place of the one before, arranged for the window, refused.

import type { Argument } from '../argument/argument.ts';
import { ancestorsOf } from '../argument/walk.ts';
import { lostFileWords, noClaimWords } from '../labels/missingWords.ts';
import type { Size } from '../layout/layoutResult.ts';
import { hasRoomForPanel } from '../layout/readable.ts';
import { emptyQuery } from '../search/search.ts';
import type { CameraActions } from './cameraActions.ts';
import { sceneRound } from './detailActions.ts';
import { doubtsIn, withDoubts } from './doubtActions.ts';
import { isInBranch } from './focusActions.ts';
import { foreignHosts } from './foreignTexts.ts';
import { relayout } from './layoutActions.ts';
import { onceArranged } from './onceArranged.ts';
import { openAtFirst } from './openAtFirst.ts';
import { defaultView } from './opening.ts';
import { stepScene } from './presentationActions.ts';
import { presentedStep } from './presentedStep.ts';
import { requestToken } from './requestToken.ts';
import {
  type DocumentText,
  type LoadFailure,
  nobody,
  type Origin,
  type PanelName,
  type SessionState,
  type Store,
  type ViewState,
} from './state.ts';
import { answerKey } from './textActions.ts';

const nothingAsked = { node: null, expand: null, open: null, detail: 'auto', isolatedRoot: null } as const;

export type OpeningActions = ReturnType<typeof openingActions>;

export function openingActions(store: Store, { requestCamera }: CameraActions) {
  const { getState: get, setState: set } = store;
  /** Decides direction and depth, once both the argument and the size of the window are known. */
  function arrange() {
    const { argument, viewportSize, pendingView, direction, presentation } = get();
    if (!argument || !viewportSize || !pendingView) return;
    const atFirst = openAtFirst(argument, viewportSize, direction, pendingView.expand);
    const { focus, open, isolatedRoot, missing } = knownIn(argument, pendingView);
    const about = focus ?? isolatedRoot;
    const step = presentedStep(get());
    const expanded = new Set([
      ...atFirst,
      ...(focus === null ? [] : ancestorsOf(argument, focus)),
      ...(isolatedRoot === null ? [] : [isolatedRoot]),
    ]);
    set((state) => ({
      pendingView: null,
      viewChosen: pendingView.view !== null,
      notice: missing === null ? null : { words: noClaimWords(missing) },
      view: pendingView.view ?? (presentation ? 'map' : defaultView(viewportSize)),
      isolatedRoot,
      detail: pendingView.detail,
      expanded,
      asOpened: pendingView.expand === null ? expanded : null,
      focus,
      centre: focus,
      open,
      panel: panelBeside(state, viewportSize, focus !== null),
      ...(step
        ? stepScene(step)
        : pendingView.detail === 'auto'
          ? sceneRound(about === null ? [] : [about])
          : relayout()),
      ...withDoubts(state, doubtsIn(argument, pendingView.doubts ?? step?.doubts ?? null)),
    }));
    if (get().detail !== 'auto')
      requestCamera(focus === null ? { kind: 'open' } : { kind: 'show', ids: [focus] });
  }

  return {
    arrange,
    /** Shows an argument in place of the one that was open. @param draftId Of the draft that it is. */
    show(
      argument: Argument,
      origin: Origin,
      pendingView: ViewState,
      document: DocumentText = () => '',
      draftId: string | null = null,
    ) {
      // What was asked for and did not come yet is not wanted any more.
      requestToken({ store });
      const hosts = foreignHosts(argument, origin);
      set(({ presentation, foreignAnswers }) => ({
        argument,
        document,
        original: { argument, document },
        origin,
        draftId,
        pendingView,
        expanded: new Set(),
        focus: null,
        open: null,
        measured: new Map(),
        layout: null,
        report: null,
        isolatedRoot: null,
        doubts: null,
        draft: null,
        announcement: '',
        presentation: presentation && { ...presentation, step: 0, votes: new Map() },
        openBefore: null,
        query: emptyQuery,
        toQuote: [],
        texts: new Map(),
        foreignTexts: { hosts, answer: foreignAnswers.get(answerKey(origin, hosts)) ?? 'open' },
        checked: new Map(),
        highlighted: nobody,
        ...relayout(),
      }));
      arrange();
    },
    /** The same map, changed by who writes on it: what is in focus and open stays. */
    revise(argument: Argument, document: DocumentText) {
      set({ argument, document, original: { argument, document }, ...relayout() });
    },
    /** What is shown is a draft from now on, or is none any more. */
    setDraftId(draftId: string | null) {
      set({ draftId });
    },
    /** Says what is wrong with a file; the map that is open stays. */
    refuse(report: LoadFailure) {
      set({ report });
    },
    dismissReport() {
      set({ report: null });
    },
    /** @param lostFile Which file's the address was, which no page that is loaded again has. */
    arrive(lostFile: number | null = null) {
      set({ lostFile, arrived: true });
      // In the presenter's window the stage says it.
      if (lostFile !== null && get().mode === 'explore')
        onceArranged(store, () => set({ notice: { words: lostFileWords } }));
    },
    /** Back to the view in which the map opened. */
    restart() {
      const { view, doubts } = get();
      set({ pendingView: { ...nothingAsked, view, doubts }, focus: null, open: null });
      arrange();
    },
    /** Goes to a view of the map that is open, as back and forward do. */
    goTo(pendingView: ViewState) {
      set({ pendingView });
      arrange();
    },
  };
}

/** The panel that stands beside the map. One that is closed beside a map that is open stays so: its room is not known. */
function panelBeside({ panel, layout }: SessionState, size: Size, hasFocus: boolean): PanelName | null {
  if (panel === 'sources' || panel === 'tour') return panel;
  const stays = panel !== null || layout === null;
  return hasFocus || (stays && hasRoomForPanel(size)) ? 'details' : null;
}

/** What a view asks for, as far as the map has it; and the first claim that it has not. */
function knownIn({ claims, ...argument }: Argument, { node, open, isolatedRoot: root }: ViewState) {
  const known = (id: string | null) => (id !== null && claims.has(id) ? id : null);
  const citation = open && claims.get(open.claim)?.citations[open.citation];
  const focus = known(node) ?? (open && citation ? open.claim : null);
  const branch = known(root);
  const isOutside = focus !== null && branch !== null && !isInBranch({ claims, ...argument }, focus, branch);
  return {
    focus,
    open: citation ? open : null,
    isolatedRoot: isOutside ? null : branch,
    missing: [node, open?.claim ?? null, root].find((id) => id !== null && !claims.has(id)) ?? null,
  };
}
