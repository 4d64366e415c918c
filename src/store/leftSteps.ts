// What is done while the page goes: browsers let fall what they were asked to keep last. It waits in the storage that
// is written at once, until drafts are read again.

import type { DraftDatabase, DraftHead, DraftSnapshot, DraftStep } from './draftSchema.ts';
import { storage } from './storage.ts';

interface Left {
  head: DraftHead;
  /** The snapshot that a draft begins with, or a step. */
  in: 'snapshots' | 'steps';
  record: DraftSnapshot | DraftStep;
}

const place = 'left';

function allLeft(): Left[] {
  try {
    return (JSON.parse(storage.read(place) || '[]') ?? []) as Left[];
  } catch {
    return [];
  }
}

function forget({ id, seq }: { id: string; seq?: number }): void {
  const left = allLeft();
  const others = left.filter(({ record }) => record.id !== id || record.seq !== (seq ?? record.seq));
  if (others.length < left.length) storage.write(place, JSON.stringify(others));
}

/** @param write Asks the database for it at once. */
export async function untilWritten(left: Left, write: () => Promise<void>): Promise<void> {
  const leave = () => storage.write(place, JSON.stringify([...allLeft(), left]));
  // What a field says of the map at `pagehide` is begun too late to hear that.
  const onHide = () => document.visibilityState === 'hidden' && leave();
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', onHide);
  try {
    await write();
    forget(left.record);
  } finally {
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', onHide);
  }
}

/** A draft that is erased does not come back. */
export const forgetLeft = (id: string) => forget({ id });

/** Writes what was left, where the draft has nothing else in its place by now. */
export async function writeLeft(db: DraftDatabase): Promise<void> {
  const left = allLeft();
  if (left.length === 0) return;
  try {
    const tx = db.transaction(['heads', 'snapshots', 'steps'], 'readwrite');
    const heads = tx.objectStore('heads');
    for (const { head, in: kind, record } of left) {
      const { id, seq } = record;
      const known = await heads.get(id);
      const all = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
      const last = async (kind: Left['in']) => (await tx.objectStore(kind).getAllKeys(all)).at(-1)?.[1] ?? 0;
      const at = Math.max(await last('snapshots'), await last('steps'));
      const fits = kind === 'snapshots' ? !known : known && !known.removed && at === seq - 1;
      if (!fits) continue;
      await tx.objectStore(kind).add(record as never);
      await heads.put(head);
    }
    await tx.done;
    for (const { record } of left) forget(record);
  } catch {
    // Drafts can be read all the same, and it waits on.
  }
}
