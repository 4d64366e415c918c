// The last wish wins, however long an earlier one takes to come.

import type { Store } from './state.ts';

const wishes = new WeakMap<Store, number>();

/** @returns Whether no map was asked for, shown or refused since. */
export function requestToken({ store }: { store: Store }): () => boolean {
  const mine = (wishes.get(store) ?? 0) + 1;
  wishes.set(store, mine);
  return () => wishes.get(store) === mine;
}
