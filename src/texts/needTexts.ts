// The texts of all sources at once: for print, which cannot wait for them, and for the findings on cards.

import type { Session } from '../store/session.ts';
import { needText } from './needText.ts';

/** Fetches what is not at hand yet. Settles when all came or failed, or after `patience` ms. */
export async function needTexts(session: Session, patience = 4000): Promise<void> {
  const { argument } = session.store.getState();
  if (!argument) return;
  const all = Promise.allSettled([...argument.sources.values()].map((source) => needText(session, source)));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Fetches what waited for the reader's word. */
export function loadForeignTexts(session: Session): Promise<void> {
  session.answerForeignTexts('load');
  return needTexts(session);
}

/** Fetches the texts of every map that is opened, once it is on screen. Runs until the function is called. */
export function fetchTexts(session: Session): () => void {
  const { store } = session;
  let asked: unknown = null;
  const update = () => {
    const { argument, layout } = store.getState();
    if (!argument || !layout || argument === asked) return;
    asked = argument;
    const start = () => void needTexts(session);
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 2000 });
    else setTimeout(start, 300);
  };
  const stop = store.subscribe(update);
  update();
  return stop;
}
