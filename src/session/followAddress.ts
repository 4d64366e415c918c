// Keeps the address in step with the sight: a new focus is a new entry of the history, the rest replaces.

import { type Address, emptyAddress, parseAddress, toAddress } from './address.ts';
import { expansionOf } from './expansion.ts';
import { openingOf } from './opening.ts';
import { openMap } from './openMap.ts';
import type { Session } from './session.ts';
import type { SessionState } from './state.ts';

/** Runs until the returned function is called. */
export function followAddress(session: Session): () => void {
  const { store } = session;
  let shownFocus = store.getState().focus;
  let shownMap = parseAddress(location.search).map;
  let following = false;

  const write = (state: SessionState) => {
    // A file from the disk has no address; the old one would tell a lie when copied.
    if (!state.argument || state.wanted || following) return;
    const query = toAddress(addressOf(state));
    const url = query === '' ? location.pathname : `?${query}`;
    if (url === (location.search || location.pathname)) return;
    const moved = state.focus !== shownFocus || state.origin.name !== shownMap;
    shownFocus = state.focus;
    shownMap = state.origin.name;
    if (moved) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  };

  const onPop = () => {
    const address = parseAddress(location.search);
    const { origin } = store.getState();
    following = true;
    const settle = () => {
      following = false;
      shownFocus = store.getState().focus;
      shownMap = address.map;
    };
    if (address.map === origin.name) {
      session.goTo(address);
      settle();
    } else {
      void openMap(session, address.map, address).then(settle);
    }
  };

  addEventListener('popstate', onPop);
  const unsubscribe = store.subscribe(write);
  return () => {
    unsubscribe();
    removeEventListener('popstate', onPop);
  };
}

/** The address of what is on screen. What is as it opens is left out. */
export function addressOf(state: SessionState): Address {
  const { argument, stage, origin, focus, open, view, theme, expanded } = state;
  const address: Address = { ...emptyAddress, map: origin.name, view, theme };
  if (!argument || !stage) return address;
  const now = expansionOf(argument, expanded);
  const usual = expansionOf(argument, openingOf(argument, stage, null, null).expanded);
  const asOpened = JSON.stringify(now) === JSON.stringify(usual);
  return {
    ...address,
    node: focus,
    open: open,
    expand: asOpened ? null : now,
  };
}
