// A new map whose thesis is still to be chosen from a text: the text stands beside it.

import { loadOrTell } from '../../store/loadOrTell.ts';
import { initialView } from '../../store/openMap.ts';
import { requestToken } from '../../store/requestToken.ts';
import type { Session } from '../../store/session.ts';

export async function makeMapOf(session: Session, files: readonly File[]): Promise<void> {
  const isLast = requestToken(session);
  const part = await loadOrTell(session, 'A new map', () => import('../../store/openDraft.ts'), isLast);
  if (!part) return;
  session.openDialog(null);
  // What is being written is left first: the text is none of its sources.
  session.setMode('explore');
  const isOpen = await part.openDraft(session, part.newDraftName, { map: null, viewState: initialView });
  if (isOpen) session.bringTexts(files);
}
