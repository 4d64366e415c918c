// What is done while the page goes: browsers let fall what they were asked to keep last. It waits in the storage that
// is written at once, until drafts are read again.

import {
  allOf,
  type DraftDatabase,
  type DraftHead,
  type DraftSnapshot,
  type DraftStep,
} from './draftSchema.ts';
import { storage } from './storage.ts';

export interface Left {
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

/** What this page itself is still asking for. */
const asked = new Set<Left>();

const isSame = (one: Left, other: Left) =>
  one.record.id === other.record.id && one.record.seq === other.record.seq;

/** @param write Asks the database for it at once. */
export async function untilWritten(left: Left, write: () => Promise<void>): Promise<void> {
  asked.add(left);
  const leave = () => {
    if (asked.has(left)) storage.write(place, JSON.stringify([...allLeft(), left]));
  };
  // What a field says of the map at `pagehide` is begun too late to hear that.
  const onHide = () => document.visibilityState === 'hidden' && leave();
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', onHide);
  try {
    onHide();
    await write();
    forget(left.record);
  } finally {
    asked.delete(left);
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', onHide);
  }
}

/** A draft that is erased does not come back. */
export function forgetLeft(id: string): void {
  for (const left of asked) if (left.record.id === id) asked.delete(left);
  forget({ id });
}

/** Writes what was left, where the draft has nothing else in its place by now. */
export async function writeLeft(db: DraftDatabase): Promise<void> {
  for (const left of allLeft()) {
    if ([...asked].some((each) => isSame(each, left))) continue;
    try {
      await writeOne(db, left);
      forget(left.record);
    } catch {
      // Drafts can be read all the same, and it waits on.
    }
  }
}

async function writeOne(db: DraftDatabase, { head, in: kind, record }: Left): Promise<void> {
  const { id, seq } = record;
  const tx = db.transaction(['heads', 'snapshots', 'steps'], 'readwrite');
  // What fails is told by what was asked for.
  tx.done.catch(() => undefined);
  const known = await tx.objectStore('heads').get(id);
  const last = async (kind: Left['in']) =>
    (await tx.objectStore(kind).getAllKeys(allOf(id))).at(-1)?.[1] ?? 0;
  const at = Math.max(await last('snapshots'), await last('steps'));
  const fits = kind === 'snapshots' ? !known : known && !known.removed && at === seq - 1;
  if (!fits) return;
  await tx.objectStore(kind).add(record as never);
  await tx.objectStore('heads').put(head);
  await tx.done;
}
