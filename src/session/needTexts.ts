// The texts of all sources at once: for print, which cannot wait for them.

import type { Session } from './session.ts';
import { needText } from './sourceText.ts';

/** Fetches what is not at hand yet. Settles when all came or failed, or after `patience` ms. */
export async function needTexts(session: Session, patience = 4000): Promise<void> {
  const { argument } = session.store.getState();
  if (!argument) return;
  const all = Promise.allSettled([...argument.sources.values()].map((source) => needText(session, source)));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))]);
}
