// Reads from a store of zustand as its own hook does. That one asks for all of React by one name, and frames
// would have all of Preact.

import { useSyncExternalStore } from 'react';
import type { StoreApi } from 'zustand/vanilla';

/** The component is drawn again when what it reads changes. */
export function useStore<State, Read>(
  { subscribe, getState }: Pick<StoreApi<State>, 'subscribe' | 'getState'>,
  select: (state: State) => Read,
): Read {
  const read = () => select(getState());
  return useSyncExternalStore(subscribe, read, read);
}
