// The addresses that lead out of an embedded map: the same view on a page of its own, or as a talk.

import { initialView } from '../../store/openMap.ts';
import type { Mode, SessionState } from '../../store/state.ts';
import { toAddress } from '../../url/address.ts';
import { viewAddress } from '../../url/viewAddress.ts';

/** Where the full product is, and what it calls the map. */
export interface ExternalLinks {
  /** The address of the page that explores, without its query; null where there is none. */
  page: string | null;
  /** Whether the page explores only when its address says so. */
  saysMode: boolean;
}

/**
 * Null for a map that came by message or from a file: it has no address.
 */
export function fullAddress(
  state: SessionState,
  { page, saysMode }: ExternalLinks,
  mode: Exclude<Mode, 'embed'>,
): string | null {
  if (page === null || state.origin.file !== null) return null;
  const url = new URL(page);
  url.hash = '';
  // How wide the frame is says nothing about the page that is opened.
  const view = state.view === 'map' ? null : state.view;
  const address = { ...viewAddress(state), view };
  url.search = toAddress(
    mode === 'present' ? { ...address, ...initialView, doubts: null, mode } : { ...address, mode },
    saysMode,
  );
  return url.href;
}
