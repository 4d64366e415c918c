// Stands in for zustand/traditional where React Flow asks for it: the store that the program has anyway, without a
// shim for older Reacts that keeps all of Preact in the frames' program.

import { useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { useStore } from '../store/useStore.ts';

export { createStore as createWithEqualityFn } from 'zustand/vanilla';

/** Reads from a store; what is equal to what was read before is the same. */
export function useStoreWithEqualityFn<State, Slice>(
  store: StoreApi<State>,
  select: (state: State) => Slice,
  isEqual: (before: Slice, now: Slice) => boolean = Object.is,
): Slice {
  const last = useRef<Slice>(undefined);
  return useStore(store, (state) => {
    const slice = select(state);
    if (last.current === undefined || !isEqual(last.current, slice)) last.current = slice;
    return last.current;
  });
}
