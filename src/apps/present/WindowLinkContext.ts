// The line to the other window of the talk, for what is drawn in this one.

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { WindowLink } from './openLine.ts';

export const WindowLinkContext = createContext<WindowLink | null>(null);

export const useTalkLink = () => useContext(WindowLinkContext);

const never = () => () => undefined;

/** Whether the other window is there. */
export function useConnected(): boolean {
  const link = useTalkLink();
  return useSyncExternalStore(
    link?.state.subscribe ?? never,
    () => link?.state.getState().connected ?? false,
  );
}
