// Keeps the address in step with the view: a new focus is a new entry of the history, the rest replaces.

import type { Argument } from '../argument/argument.ts';
import { expansionOf } from '../argument/expansion.ts';
import type { Size } from '../layout/layoutResult.ts';
import { openingOf } from '../layout/opening.ts';
import { attempt } from '../store/attempt.ts';
import { isSameDoubt } from '../store/doubtActions.ts';
import { holdsMap } from '../store/inlineDocument.ts';
import { openAddressed } from '../store/openAddressed.ts';
import { defaultView } from '../store/opening.ts';
import { openKept } from '../store/openMap.ts';
import { requestToken } from '../store/requestToken.ts';
import type { Session } from '../store/session.ts';
import type { Origin, SessionState } from '../store/state.ts';
import { stepView } from '../tours/stepView.ts';
import { type Address, emptyAddress, parseAddress, toAddress } from './address.ts';
import { followPresentation } from './followPresentation.ts';
import { queryOf } from './parseQuery.ts';

/** What an entry of the history holds: for a file, which has no address, also where in it one was. */
interface Entry {
  file: number;
  query: string;
}

/** What back or forward leads to. */
interface Asked {
  entry: Entry | null;
  query: string;
  address: Address;
  /** Of the map that was open then. */
  from: Origin;
}

/** Milliseconds, longer than a large map takes to be painted anew. */
const untilSeen = 200;
/** Among more claims than these, to say what is open takes longer than a frame has room for. */
const saidAtOnce = 5_000;

/** Whether the map of an entry is the one that is open. */
const isOpen = (
  { argument, origin, draftId }: SessionState,
  { entry, address: { map, draft } }: Asked,
): boolean =>
  argument !== null &&
  (entry
    ? entry.file === origin.file
    : draft === null
      ? origin.file === null && map === origin.name
      : draft === draftId);

/**
 * Runs until the returned function is called.
 *
 * @param opened The query by which the map was opened: one may have gone back since.
 */
export function followAddress(session: Session, opened = location.search): () => void {
  const { store } = session;
  let shown = { ...placeOf(store.getState()), query: location.search };
  /** What back or forward asked for and is not there yet. */
  let asked: Asked | null = null;
  // What the address asked for is no move, also where it waits until the viewport is known.
  let settled = store.getState().pendingView === null;
  // A page that holds its map shows it in its text, unless the address says more.
  const explicitMode = holdsMap();
  const { argument, origin } = store.getState();
  const lost = isEntry(history.state) && origin.file === null;
  /** Of a page whose map did not come. */
  const none = argument === null ? origin : null;

  const write = (state: SessionState) => {
    if (!state.argument || state.pendingView) return;
    // Until it has come the address is that of what is asked for, unless something else was opened since.
    if (asked && (state.origin === asked.from || isOpen(state, asked))) return;
    asked = null;
    const query = toAddress(viewAddress(state), explicitMode);
    const sameMap = state.origin === shown.origin;
    const talking = state.presentation !== null;
    const first = !settled || (shown.origin === none && isOpen(state, askedFrom(history.state, none)));
    settled = true;
    if (sameMap && query === shown.query) return;
    // A talk is one place, however many steps it has: Back leaves it.
    const moved =
      !first &&
      (!sameMap ||
        talking !== shown.talking ||
        (!talking && (state.focus !== shown.focus || state.isolatedRoot !== shown.branch)));
    shown = { ...placeOf(state), query };
    const { file } = state.origin;
    const entry: Entry | null = file === null || state.draftId !== null ? null : { file, query };
    // A file from the disk has no address: one that named its claims would open another map.
    // What it is shown in, the presenter's window and a page loaded again need to know.
    const bare = explicitMode ? '?mode=explore' : location.pathname;
    const nameless = talking ? '?mode=present' : bare;
    const url = entry ? nameless : query === '' ? location.pathname : `?${query}`;
    if (moved) history.pushState(entry, '', url);
    else history.replaceState(entry, '', url);
  };

  const onPop = ({ state }: Pick<PopStateEvent, 'state'>) => {
    const { origin, draftId } = store.getState();
    const own = askedFrom(state, origin);
    const { address, query } = own;
    asked = own;
    const settle = () => {
      if (asked !== own) return;
      asked = null;
      const now = store.getState();
      shown = { ...placeOf(now), query: toAddress(viewAddress(now), explicitMode) };
    };
    if (isOpen(store.getState(), own)) {
      // A map that was asked for before is not wanted any more.
      requestToken(session);
      followPresentation(session, address);
      session.goTo(address);
      // Who stood on a card goes back to the one before, not only its ring.
      const at = document.activeElement;
      if (at === document.body || at?.closest('[data-claim]')) session.requestFocus();
      settle();
      // The colours are the reader's and no place, and a draft stays one: the entry is told of them.
      if (address.theme !== store.getState().theme || address.draft !== draftId) {
        shown = { ...shown, query };
        write(store.getState());
      }
      return;
    }
    const open = () =>
      openAsked(session, own, {
        arrived(isShown) {
          if (isShown && address.mode === 'present') followPresentation(session, address);
          settle();
        },
        again() {
          // One may have gone on since, on the map that was open: then it is another place.
          const isThere = !isEntry(history.state) && queryOf(location) === query;
          asked = isThere ? own : null;
          open();
        },
      });
    open();
  };

  let waiting = 0;
  let known = store.getState();
  const follow = (state: SessionState) => {
    const before = known;
    known = state;
    const hasEntry = state.origin === shown.origin;
    // A place has its entry, as it was left, before one is at another.
    if (waiting !== 0 && (!hasEntry || state.focus !== shown.focus)) {
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

  addEventListener('popstate', onPop);
  const unsubscribe = store.subscribe(follow);
  if (location.search === opened) write(store.getState());
  else onPop(history);
  session.arrive(lost);
  return () => {
    clearTimeout(waiting);
    unsubscribe();
    removeEventListener('popstate', onPop);
  };
}

/** A talk is about its map: it neither goes on with another, nor waits for it. */
function openAsked(
  session: Session,
  { entry, address }: Asked,
  { arrived, again }: { arrived: (isShown: boolean) => void; again: () => void },
): void {
  if (address.mode !== 'present' && session.store.getState().presentation) session.endPresentation();
  if (entry) {
    arrived(openKept(session, entry.file, address));
  } else {
    attempt(async () => {
      let isShown = false;
      try {
        isShown = await openAddressed(session, address, { again });
      } finally {
        arrived(isShown);
      }
    });
  }
}

/** Where one is: another such place is a new entry of the history. */
const placeOf = ({ focus, isolatedRoot, origin, presentation }: SessionState) => ({
  focus,
  branch: isolatedRoot,
  origin,
  talking: presentation !== null,
});

/** @param state Of the entry of the history at which one is. */
function askedFrom(state: unknown, from: Origin): Asked {
  const entry = isEntry(state) ? state : null;
  const query = entry ? entry.query : queryOf(location);
  return { entry, query, address: parseAddress(query), from };
}

function isEntry(state: unknown): state is Entry {
  if (typeof state !== 'object' || state === null) return false;
  const { file, query } = state as Partial<Entry>;
  return Number.isSafeInteger(file) && typeof query === 'string';
}

/** The address of what is on screen. What is as it opens is left out. */
export function viewAddress(state: SessionState): Address {
  const { argument, viewportSize, origin, focus, isolatedRoot, open, view, theme, expanded, detail } = state;
  const { draftId: draft, mode } = state;
  const address: Address = { ...emptyAddress, map: origin.name, draft, theme, mode };
  if (!argument || !viewportSize) return address;
  if (state.presentation) {
    const view = stepView(argument, state.presentation.tour, state.presentation.step);
    const step = view?.step.id ?? null;
    return {
      ...address,
      mode: 'present',
      tour: state.presentation.tour,
      step: state.presentation.step === 0 ? null : step,
      doubts: isSameDoubt(state.doubts, view?.doubts ?? null) ? null : state.doubts,
    };
  }
  return {
    ...address,
    node: focus,
    isolatedRoot,
    open,
    doubts: state.doubts,
    detail,
    view: view === defaultView(viewportSize) ? null : view,
    expand: unlessUsual(argument, expanded, usualOpening(argument, viewportSize)),
  };
}

/** What is open, unless that is what is open when nobody has touched the map: to see that it is takes no words. */
function unlessUsual(argument: Argument, expanded: ReadonlySet<string>, usual: ReadonlySet<string>) {
  if (expanded.size === usual.size && [...usual].every((id) => expanded.has(id))) return null;
  const now = expansionOf(argument, expanded);
  return JSON.stringify(now) === JSON.stringify(expansionOf(argument, usual)) ? null : now;
}

let last: { argument: Argument; viewportSize: Size; usual: ReadonlySet<string> } | undefined;

/** Asked for at every change, so the last answer is kept. */
function usualOpening(argument: Argument, viewportSize: Size): ReadonlySet<string> {
  if (last?.argument !== argument || last.viewportSize !== viewportSize) {
    const { expanded } = openingOf(argument, viewportSize, null, null);
    last = { argument, viewportSize, usual: expanded };
  }
  return last.usual;
}
