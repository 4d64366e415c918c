// One viewer's state and all that can be done to it: what is open, focused and expanded, and what the camera is asked
// to do. One store per mounted map; nothing in it that could be derived, but for the layout, which may come from a
// worker.

import type { ThemeChoice } from '../protocol/view.ts';
import { emptyQuery } from '../search/search.ts';
import { cameraActions } from './cameraActions.ts';
import { detailActions } from './detailActions.ts';
import { doubtActions } from './doubtActions.ts';
import { expansionActions } from './expansionActions.ts';
import { focusActions } from './focusActions.ts';
import { noForeignTexts } from './foreignTexts.ts';
import { layoutActions } from './layoutActions.ts';
import { openingActions } from './openingActions.ts';
import { presentationActions } from './presentationActions.ts';
import { newRequest } from './request.ts';
import { createSafeStore } from './safeStore.ts';
import { nobody, type SessionState, type Settings, type Store } from './state.ts';
import { textActions } from './textActions.ts';
import { tourActions } from './tourActions.ts';
import { uiActions } from './uiActions.ts';
import { viewportActions } from './viewportActions.ts';

/** @param theme That of the address; it goes before the reader's own. */
export function createSession(theme: ThemeChoice = 'auto', settings: Settings = {}) {
  const store: Store = createSafeStore<SessionState>(() => initialState(theme, settings));
  const camera = cameraActions(store);
  const detail = detailActions(store, camera);
  const expansion = expansionActions(store, camera);
  const doubt = doubtActions(store);
  const presentation = presentationActions(store, detail, expansion, doubt);
  const opening = openingActions(store, camera);
  return {
    store,
    ...camera,
    ...detail,
    ...doubt,
    ...expansion,
    ...presentation,
    ...opening,
    ...focusActions(store, camera, detail, expansion),
    ...layoutActions(store, camera),
    ...viewportActions(store, camera, detail, opening),
    ...tourActions(store),
    ...textActions(store),
    ...uiActions(store),
  };
}

export type Session = ReturnType<typeof createSession>;

function initialState(theme: ThemeChoice, settings: Settings): SessionState {
  return {
    argument: null,
    document: () => '',
    original: null,
    origin: { name: null, file: null, base: null, host: null },
    draftId: null,
    report: null,
    arrived: false,
    lostFile: null,
    asksWindow: false,
    pendingView: null,

    expanded: new Set(),
    asOpened: null,
    focus: null,
    open: null,
    isolatedRoot: null,
    doubts: null,
    endedDoubts: null,
    rule: null,
    highlighted: nobody,
    query: emptyQuery,
    detail: 'auto',
    sceneFocus: [],
    centre: null,
    direction: settings.direction ?? null,
    viewportSize: null,
    place: 'page',
    measured: new Map(),
    layout: null,
    layoutRequest: newRequest(),
    failedRequest: null,
    cameraRequest: null,
    focusRequest: null,
    zoomed: 0,
    leftScene: false,

    presentation: null,
    begunHere: false,
    returnTo: 'explore',
    openBefore: null,

    draft: null,
    announcement: '',

    texts: new Map(),
    foreignTexts: noForeignTexts,
    foreignAnswers: new Map(),
    checked: new Map(),

    mode: 'explore',
    view: 'map',
    viewChosen: false,
    panel: 'details',
    dialog: null,
    attachTo: null,
    toAttach: [],
    toQuote: [],
    notice: null,
    reading: null,
    overview: settings.overview ?? true,
    theme: theme === 'auto' ? (settings.theme ?? theme) : theme,
  };
}
