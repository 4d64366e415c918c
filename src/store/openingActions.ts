// A map as it comes: shown in place of the one before, arranged for the window, refused.

import type { Argument } from '../argument/argument.ts';
import { ancestorsOf } from '../argument/walk.ts';
import { lostFileWords, noClaimWords } from '../labels/missingWords.ts';
import type { Size } from '../layout/layoutResult.ts';
import { hasRoomForPanel } from '../layout/readable.ts';
import { emptyQuery } from '../search/search.ts';
import { awaitLayouts } from './awaitLayouts.ts';
import type { CameraActions } from './cameraActions.ts';
import { sceneRound } from './detailActions.ts';
import { doubtsIn, withDoubts } from './doubtActions.ts';
import { isInBranch } from './focusActions.ts';
import { foreignHosts } from './foreignTexts.ts';
import { relayout } from './layoutActions.ts';
import { onceArranged } from './onceArranged.ts';
import { openAtFirst, openUnfound } from './openAtFirst.ts';
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
  /** Whether what finds how much is readable did not come, or not for a long time. */
  let isLost = false;
  /** For which view everything has its place, while it waits: a panel that had no room leaves more than it needs. */
  let placed: ViewState | null = null;

  /** Decides what is shown, once the argument, the size of the window and what lays maps out are known. */
  function arrange() {
    const { argument, viewportSize, pendingView, direction } = get();
    if (!argument || !viewportSize || !pendingView) return;
    const { focus } = knownIn(argument, pendingView);
    const places = placed === pendingView ? {} : placesIn(get(), pendingView, viewportSize, focus !== null);
    const found = openAtFirst(argument, viewportSize, direction, pendingView.expand);
    if (!found && !isLost) {
      placed = pendingView;
      set(places);
      void awaitLayouts((without) => {
        isLost = without;
        arrange();
      });
      return;
    }
    placed = null;
    set((state) => ({
      ...places,
      ...opened(state, argument, pendingView, found ?? openUnfound(argument)),
    }));
    const { detail, focus: at } = get();
    if (detail !== 'auto') requestCamera(at === null ? { kind: 'open' } : { kind: 'show', ids: [at] });
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

/** Which view is shown, and whether a panel stands beside it. */
function placesIn({ panel, presentation }: SessionState, asked: ViewState, size: Size, hasFocus: boolean) {
  const stays = panel === 'sources' || panel === 'tour';
  const usual: PanelName | null = hasRoomForPanel(size) || hasFocus ? 'details' : null;
  return {
    viewChosen: asked.view !== null,
    view: asked.view ?? (presentation ? 'map' : defaultView(size)),
    panel: stays ? panel : usual,
  };
}

/** What is shown of the map. @param atFirst What is open but for what the view asks for besides. */
function opened(state: SessionState, argument: Argument, asked: ViewState, atFirst: ReadonlySet<string>) {
  const { focus, open, isolatedRoot, missing } = knownIn(argument, asked);
  const about = focus ?? isolatedRoot;
  const step = presentedStep(state);
  const scene = step
    ? stepScene(step)
    : asked.detail === 'auto'
      ? sceneRound(about === null ? [] : [about])
      : relayout();
  return {
    pendingView: null,
    notice: missing === null ? null : { words: noClaimWords(missing) },
    isolatedRoot,
    detail: asked.detail,
    expanded: new Set([
      ...atFirst,
      ...(focus === null ? [] : ancestorsOf(argument, focus)),
      ...(isolatedRoot === null ? [] : [isolatedRoot]),
    ]),
    focus,
    centre: focus,
    open,
    ...scene,
    ...withDoubts(state, doubtsIn(argument, asked.doubts ?? step?.doubts ?? null)),
  };
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
