// Attaching the reader's own copy of a text to a source, keeping it in this browser on request, finding it
// again at the next visit, and taking it away.

import type { Argument, Source } from '../argument/argument.ts';
import type { Session } from '../store/session.ts';
import { copyOf } from '../store/sourceText.ts';
import type { Origin } from '../store/state.ts';
import { storageScope } from '../store/storageScope.ts';
import { type CopyStore, copyStore, type KeptCopy } from './copyStore.ts';
import { needText } from './needText.ts';

/** Which source of which map. */
export function copyKey(origin: Origin, argument: Argument, source: string): string {
  return JSON.stringify([...storageScope(origin, argument), source]);
}

/** The identities of the text that the map itself names. */
const digestsOf = ({ text }: Source) =>
  [text?.copy?.digest, text?.digest].filter((digest) => digest !== undefined);

export interface Copy {
  name: string;
  text: string;
  digest: string;
}

/** @throws {KeepProblem} where it is to be kept and cannot be; it is attached all the same. */
export async function attachCopy(
  session: Session,
  source: string,
  copy: Copy,
  keep: boolean,
  shelf: CopyStore = copyStore,
): Promise<void> {
  const { argument, origin } = session.store.getState();
  if (!argument?.sources.has(source)) return;
  const set = (kept: boolean) =>
    session.setText(source, { status: 'loaded', text: copy.text, copy: { name: copy.name, kept } });
  set(false);
  if (!keep) return;
  const kept: KeptCopy = { key: copyKey(origin, argument, source), ...copy };
  await shelf.keep(kept);
  // It may have been forgotten, or another map opened, meanwhile.
  const now = session.store.getState();
  // Who writes on the map has another argument, and the same map.
  const attached = now.origin === origin ? now.argument?.sources.get(source) : undefined;
  if (attached && copyOf(attached, now.texts)?.text === copy.text) set(true);
}

/** Takes a copy away, here and where it is kept. @throws {KeepProblem} */
export async function forgetCopy(
  session: Session,
  source: string,
  shelf: CopyStore = copyStore,
): Promise<void> {
  const { argument, origin, texts } = session.store.getState();
  const known = argument?.sources.get(source);
  if (!argument || !known) return;
  const kept = copyOf(known, texts)?.copy?.kept ?? false;
  session.forgetText(source);
  // The map's own text shows again.
  void needText(session, known);
  if (kept) await shelf.forget(copyKey(origin, argument, source), digestsOf(known));
}

/** Attaches what was kept for each map that is opened, until the returned function is called. */
export function attachKept(session: Session, shelf: CopyStore = copyStore): () => void {
  let shown: Argument | null = null;
  const update = async () => {
    const { argument, origin } = session.store.getState();
    if (!argument || argument === shown) return;
    shown = argument;
    // One after the other: a database that is opened keeps the page waiting.
    for (const source of argument.sources.values()) {
      const copy = await shelf.find(copyKey(origin, argument, source.id), digestsOf(source));
      const now = session.store.getState();
      if (now.argument !== argument) return;
      if (!copy || copyOf(source, now.texts)) continue;
      const { name, text } = copy;
      session.setText(source.id, { status: 'loaded', text, copy: { name, kept: true } });
    }
  };
  const unsubscribe = session.store.subscribe(() => void update());
  void update();
  return unsubscribe;
}
