// A store whose listeners cannot stop one another.

import { createStore, type StateCreator, type StoreApi } from 'zustand/vanilla';
import { attempt } from './attempt.ts';

/** A store like that of `createStore`, which calls no further listener once one of them throws: here that is reported, and the others go on. */
export function createSafeStore<State>(initial: StateCreator<State>): StoreApi<State> {
  const store = createStore<State>(initial);
  return {
    ...store,
    subscribe: (listener) => store.subscribe((now, before) => attempt(() => listener(now, before))),
  };
}
