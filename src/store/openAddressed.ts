// What an address names is opened: a map, or a draft of one in this browser, with which its part of the program comes.

import { holdsMap } from './inlineDocument.ts';
import { loadOrTell } from './loadOrTell.ts';
import { openMap, requestToken } from './openMap.ts';
import type { Session } from './session.ts';
import type { ViewState } from './state.ts';

/** @param ready See `openMap`. */
export async function openAddressed(
  session: Session,
  address: ViewState & { map: string | null; draft: string | null },
  ready?: Promise<void>,
): Promise<void> {
  const { map, draft, ...viewState } = address;
  if (draft === null || holdsMap()) await openMap(session, map, viewState, ready);
  else {
    const isLast = requestToken(session);
    const part = await loadOrTell(session, 'The draft', () => import('./openDraft.ts'));
    if (isLast()) await part?.openDraft(session, draft, { map, viewState }, ready);
  }
}
