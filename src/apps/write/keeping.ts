// Keeps the draft in this browser after each command, and says whether it could.

import { attempt } from '../../store/attempt.ts';
import { fileName } from '../../store/openMap.ts';
import type { Session } from '../../store/session.ts';
import { dropDraft, keepDraft } from './drafts.ts';
import type { Writer } from './writer.ts';

/** By which drafts of a map are known: its address, or the name of its file. */
export function draftId(session: Session): string {
  const { origin } = session.store.getState();
  return origin.file === null ? `map ${origin.name ?? ''}` : `file ${fileName(origin.file) ?? ''}`;
}

/** Runs until the returned function is called. */
export function runKeeping(session: Session, writer: Writer, id: string): () => void {
  let kept = writer.store.getState().history;
  let line: Promise<unknown> = Promise.resolve();
  const keep = () => {
    const { history, original } = writer.store.getState();
    if (history === kept) return;
    kept = history;
    const title = session.store.getState().argument?.title ?? '';
    // One after the other: the last is what is kept.
    line = line.then(async () => {
      if (history.done.length === 0 && history.undone.length === 0) {
        await dropDraft(id);
        return;
      }
      const done = await keepDraft({ id, title, changed: Date.now(), history, original });
      if (writer.store.getState().kept !== done) writer.store.setState({ kept: done });
    });
  };
  return writer.store.subscribe(() => attempt(keep));
}
