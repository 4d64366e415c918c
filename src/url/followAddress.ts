// Keeps the address in step with the view: a new focus is a new entry of the history, the rest replaces.

import { lostFileWords } from '../labels/missingWords.ts';
import { attempt } from '../store/attempt.ts';
import { findTour } from '../store/findTour.ts';
import { holdsMap } from '../store/inlineDocument.ts';
import { openAddressed } from '../store/openAddressed.ts';
import { fileName, openKept } from '../store/openMap.ts';
import { requestToken } from '../store/requestToken.ts';
import type { Session } from '../store/session.ts';
import type { Origin, SessionState, Store } from '../store/state.ts';
import { type Address, parseAddress, toAddress } from './address.ts';
import { followPresentation } from './followPresentation.ts';
import { queryOf } from './parseQuery.ts';
import { viewAddress } from './viewAddress.ts';

/** What an entry of the history holds: for a file, which has no address, also where in it one was. */
interface Entry {
  file: number;
  query: string;
}

/** Where an entry of the history leads. */
interface Target {
  entry: Entry | null;
  query: string;
  address: Address;
}

/** What was asked for and has not come yet. */
interface Asked extends Target {
  /** Of the map that was open then. */
  from: Origin;
  /** One is at another entry by now: what comes has one of its own. */
  isNew: boolean;
}

/** Milliseconds, longer than a large map takes to be painted anew. */
const untilSeen = 200;
/** Among more claims than these, to say what is open takes longer than a frame has room for. */
const saidAtOnce = 5_000;

/** Whether the map of an entry is the one that is open. */
const isOpen = (
  { argument, origin, draftId }: SessionState,
  { entry, address: { map, draft } }: Target,
): boolean =>
  argument !== null &&
  (entry
    ? entry.file === origin.file
    : draft === null
      ? origin.file === null && map === origin.name
      : draft === draftId);

/** Whether what is open came of it: of a draft that is not kept here, the map comes. */
const cameOf = (state: SessionState, target: Target): boolean =>
  isOpen(state, target) ||
  (state.draftId === null && isOpen(state, { ...target, address: { ...target.address, draft: null } }));

/**
 * Runs until the returned function is called.
 *
 * @param opened The query by which the map was opened: one may have gone back since.
 */
export function followAddress(session: Session, opened = location.search): () => void {
  const { store } = session;
  let shown = { ...placeOf(store.getState()), query: location.search };
  let asked: Asked | null = null;
  // What the address asked for is no move, also where it waits until the viewport is known.
  let settled = store.getState().pendingView === null;
  // A page that holds its map shows it in its text, unless the address says more.
  const explicitMode = holdsMap();
  const { argument, origin } = store.getState();
  const lost = origin.file === null ? fileIn(history.state) : null;
  /** What stands in place of a map's while none has come. */
  const unopened = argument === null ? origin : null;

  const write = (state: SessionState) => {
    if (!state.argument || state.pendingView) return;
    if (asked) {
      const waits = state.origin === asked.from;
      // The address is that of what is asked for, unless one is elsewhere or something else was opened since.
      if (waits ? !asked.isNew : cameOf(state, asked)) return;
      if (!waits) asked = null;
    }
    const query = toAddress(viewAddress(state), explicitMode);
    const sameMap = state.origin === shown.origin;
    const talking = state.presentation !== null;
    const arrives =
      shown.origin === unopened && cameOf(state, targetOf(lost === null ? history.state : null));
    const first = !settled || arrives;
    settled = true;
    if (sameMap && query === shown.query) return;
    // A talk is one place, however many steps it has: Back leaves it.
    const moved =
      !first &&
      (!sameMap ||
        talking !== shown.talking ||
        (!talking && (state.focus !== shown.focus || state.isolatedRoot !== shown.branch)));
    shown = { ...placeOf(state), query };
    const { entry, url } = entryOf(state, query, explicitMode);
    history[moved ? 'pushState' : 'replaceState'](entry, '', url);
  };

  /** Follows what has come, or was there: at once, unless its tour is recorded in this browser. */
  const comeTo = async (own: Asked, wasOpen: boolean) => {
    const { address, query, isNew } = own;
    const found = findTour(session, address.tour, () => asked === own);
    if (found) await found;
    if (asked !== own) return;
    // A map that came during a talk is not yet shown as the address has it.
    const late = address.mode !== 'present' && store.getState().presentation !== null;
    followPresentation(session, address);
    if (wasOpen || late) session.goTo(address);
    settle(own);
    const { theme, draftId } = store.getState();
    // The colours are the reader's and no place, and a draft may be kept by now, or gone: the entry is told of them.
    if (!isNew && (address.theme !== theme || address.draft !== draftId)) shown = { ...shown, query };
    write(store.getState());
  };

  /** Whether or not it came: what is done from here on is told of what is open. */
  const settle = (own: Asked) => {
    if (asked !== own) return;
    asked = null;
    const now = store.getState();
    if (!own.isNew) shown = { ...placeOf(now), query: toAddress(viewAddress(now), explicitMode) };
  };

  const open = async (own: Asked) => {
    const { entry, address } = own;
    if (isOpen(store.getState(), own)) {
      // A map that was asked for before is not wanted any more.
      requestToken(session);
      return comeTo(own, true);
    }
    // A talk does not wait for another map; from elsewhere it goes on until that is there.
    if (!own.isNew && address.mode !== 'present' && store.getState().presentation)
      session.endPresentation(false);
    const again = () => ask({ ...own, from: store.getState().origin, isNew: !isAt(own) });
    if (entry && fileName(entry.file) === undefined) session.notify({ words: lostFileWords });
    else if (
      await (entry ? openKept(session, entry.file, address) : openAddressed(session, address, { again }))
    )
      await comeTo(own, false);
  };

  const ask = (own: Asked) => {
    asked = own;
    attempt(() => open(own).finally(() => settle(own)));
  };

  const onPop = ({ state }: Pick<PopStateEvent, 'state'>) => {
    const { origin: from } = store.getState();
    const own: Asked = { ...targetOf(state), from, isNew: false };
    const wasOpen = isOpen(store.getState(), own);
    ask(own);
    // What lies over the page was opened where one was before. Not sooner: a change is written to the address.
    session.openDialog(null);
    // Who stood on a card goes back to the one before, not only its ring.
    const at = document.activeElement;
    if (wasOpen && (at === document.body || at?.closest('[data-claim]'))) session.requestFocus();
  };

  addEventListener('popstate', onPop);
  const stop = writeChanges(store, write, () => shown);
  if (location.search === opened) write(store.getState());
  else onPop(history);
  session.arrive(lost);
  return () => {
    stop();
    removeEventListener('popstate', onPop);
  };
}

/** Has each change written: at once, or when it is seen. */
function writeChanges(
  store: Store,
  write: (state: SessionState) => void,
  shown: () => ReturnType<typeof placeOf>,
): () => void {
  let waiting = 0;
  let known = store.getState();
  const follow = (state: SessionState) => {
    const before = known;
    known = state;
    const { origin, focus } = shown();
    const hasEntry = state.origin === origin;
    // A place has its entry, as it was left, before one is at another.
    if (waiting !== 0 && (!hasEntry || state.focus !== focus)) {
      clearTimeout(waiting);
      waiting = 0;
      if (before.mode !== 'write') write(before);
    }
    const writes = state.mode === 'write';
    const opens = state.expanded !== before.expanded && state.presentation === null;
    const isLong = (state.argument?.claims.size ?? 0) > saidAtOnce;
    // What is written, or opened among many claims, is seen first: to say what is open takes as long as there are claims.
    if (hasEntry && (writes || (opens && isLong && state.argument === before.argument)))
      waiting ||= window.setTimeout(
        () => {
          waiting = 0;
          write(store.getState());
        },
        writes ? 0 : untilSeen,
      );
    else if (waiting === 0) write(state);
  };
  const unsubscribe = store.subscribe(follow);
  return () => {
    clearTimeout(waiting);
    unsubscribe();
  };
}

/** Where one is: another such place is a new entry of the history. */
const placeOf = ({ focus, isolatedRoot, origin, presentation }: SessionState) => ({
  focus,
  branch: isolatedRoot,
  origin,
  talking: presentation !== null,
});

/** What an entry holds, and its address. */
function entryOf(
  { origin: { file }, draftId, presentation }: SessionState,
  query: string,
  explicitMode: boolean,
) {
  if (file === null || draftId !== null)
    return { entry: null, url: query === '' ? location.pathname : `?${query}` };
  // A file from the disk has no address: one that named its claims would open another map.
  // What it is shown in, the presenter's window and a page loaded again need to know.
  const bare = explicitMode ? '?mode=explore' : location.pathname;
  const entry: Entry = { file, query };
  return { entry, url: presentation ? '?mode=present' : bare };
}

/** Whether one is still at an entry that has an address. */
const isAt = ({ query }: Target) => !isEntry(history.state) && queryOf(location) === query;

/** @param state Of the entry of the history at which one is. */
function targetOf(state: unknown): Target {
  const entry = isEntry(state) ? state : null;
  const query = entry ? entry.query : queryOf(location);
  return { entry, query, address: parseAddress(query) };
}

/** The file of an entry of the history; null for one that has an address. */
export const fileIn = (state: unknown): number | null => (isEntry(state) ? state.file : null);

function isEntry(state: unknown): state is Entry {
  if (typeof state !== 'object' || state === null) return false;
  const { file, query } = state as Partial<Entry>;
  return Number.isSafeInteger(file) && typeof query === 'string';
}
