// What an address names is opened: a map, or a draft of one in this browser, with which its part of the program comes.

import { holdsMap } from './inlineDocument.ts';
import { loadOrTell } from './loadOrTell.ts';
import { type OpenOptions, openMap } from './openMap.ts';
import { requestToken } from './requestToken.ts';
import type { Session } from './session.ts';
import type { ViewState } from './state.ts';

/** @returns As `openMap`; false where a part of the program does not come. */
export async function openAddressed(
  session: Session,
  address: ViewState & { map: string | null; draft: string | null },
  options?: OpenOptions,
): Promise<boolean> {
  const { map, draft, ...viewState } = address;
  if (draft === null || holdsMap()) return openMap(session, map, viewState, options);
  const isLast = requestToken(session);
  const part = await loadOrTell(session, 'The draft', () => import('./openDraft.ts'), isLast);
  if (!part) return false;
  return part.openDraft(session, draft, { map, viewState }, options);
}
