// The address that a class opens on its own devices: what the wall shows, to be explored.

import { holdsMap } from '../../store/inlineDocument.ts';
import { presentedStep } from '../../store/presentedStep.ts';
import type { SessionState } from '../../store/state.ts';
import { emptyAddress, toAddress } from '../../url/address.ts';
import { viewAddress } from '../../url/viewAddress.ts';

/** Short: the claim in focus and the open citation; null for a map from a file, and for a page that is one itself. */
export function classAddress(state: SessionState, here: string): string | null {
  if (state.origin.file !== null || state.draftId !== null || here.startsWith('file:')) return null;
  const { map } = viewAddress(state);
  const { focus, open, doubts } = state;
  const shown = presentedStep(state);
  const whole = shown?.inView.length === 0 && focus === shown.focus;
  const query = toAddress(
    { ...emptyAddress, map, node: whole || open ? null : focus, open, doubts },
    holdsMap(),
  );
  const url = new URL(here);
  url.search = query;
  url.hash = '';
  return url.href;
}
