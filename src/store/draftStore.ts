// Drafts in this browser: of each a head that lists show, snapshots, and the steps since the last of them. A step is
// written once and has its number to itself, so that two tabs cannot write over one another, whatever else fails.

import { openDB } from 'idb';
import { type History, historyOf } from '../draft/history.ts';
import { type JournalStep, replay } from '../draft/journal.ts';
import { blankDraft } from '../draft/newMap.ts';
import { originalOf } from '../draft/originalOf.ts';
import type { Original } from '../draft/writeBack.ts';
import {
  allOf,
  type DraftDatabase,
  type DraftHead,
  type DraftSchema,
  type DraftSnapshot,
  type DraftStep,
} from './draftSchema.ts';
import { forgetLeft, untilWritten, writeLeft } from './leftSteps.ts';

export interface KeptDraft {
  head: DraftHead;
  history: History;
  /** Null for a map that has no file yet. */
  original: Original | null;
  /** The number of the last step. */
  seq: number;
  /** How many steps were done since the whole was written. */
  steps: number;
}

/** Why something is not kept: another tab wrote first, there is no room, or the browser keeps nothing. */
export class DraftProblem extends Error {
  constructor(
    readonly why: 'conflict' | 'full' | 'refused',
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}

let opening: Promise<DraftDatabase> | undefined;
let open: DraftDatabase | undefined;

/** What was opened before is there at once: a step is on its way before the page can go. */
export async function database(): Promise<DraftDatabase> {
  opening ??= openDB<DraftSchema>('therefore-drafts', 2, {
    upgrade(db, before) {
      // What was kept before the first release.
      if (before === 1) db.deleteObjectStore('drafts' as 'heads');
      db.createObjectStore('heads', { keyPath: 'id' }).createIndex('of', 'of');
      db.createObjectStore('snapshots', { keyPath: ['id', 'seq'] });
      db.createObjectStore('steps', { keyPath: ['id', 'seq'] });
    },
    blocking: () => forgetDatabase(),
    terminated: () => forgetDatabase(),
  });
  try {
    open = await opening;
    await writeLeft(open);
    return open;
  } catch (error) {
    opening = undefined;
    throw problemOf(error);
  }
}

function forgetDatabase(): void {
  open?.close();
  open = undefined;
  opening = undefined;
}

/** What the browser would not take, for as long as the page is open. */
const memory = new Map<string, KeptDraft>();

/** Whether this page alone has it, and no file. */
export function isOnlyHere(id: string): boolean {
  const head = memory.get(id)?.head;
  return head !== undefined && !head.saved && !head.blank;
}

/** The newest first, without those that were thrown away. @returns None where nothing can be kept. */
export async function draftHeads(of?: string): Promise<DraftHead[]> {
  try {
    const db = await database();
    const heads = await (of === undefined ? db.getAll('heads') : db.getAllFromIndex('heads', 'of', of));
    return heads
      .filter(({ removed }) => removed === undefined)
      .toSorted((one, other) => other.changed - one.changed);
  } catch {
    return [];
  }
}

/** Whether a draft has this name, also one that was thrown away. */
export async function isDraft(id: string): Promise<boolean> {
  try {
    return (await (await database()).getKey('heads', id)) !== undefined;
  } catch {
    return memory.has(id);
  }
}

/** Null where it is not there, was thrown away, or nothing can be kept here. */
export async function readDraft(id: string): Promise<KeptDraft | null> {
  const held = memory.get(id);
  if (held) return held;
  try {
    const tx = (await database()).transaction(['heads', 'snapshots', 'steps']);
    const [head, snapshots, steps] = await Promise.all([
      tx.objectStore('heads').get(id),
      tx.objectStore('snapshots').getAll(allOf(id)),
      tx.objectStore('steps').getAll(allOf(id)),
    ]);
    const snapshot = snapshots.at(-1);
    if (!head || head.removed !== undefined || !snapshot) return null;
    const { original: kept } = snapshot;
    const original = kept?.draft === null ? originalOf(kept.text) : kept;
    let history = snapshot.history ?? historyOf(original?.draft ?? blankDraft());
    let { seq } = snapshot;
    for (const { seq: next, step } of steps) {
      if (next <= seq) continue;
      // Without the one before, a step has nothing to be done to.
      if (next > seq + 1) break;
      history = replay(history, step);
      seq = next;
    }
    return { head, history, original, seq, steps: seq - snapshot.seq };
  } catch {
    return null;
  }
}

/**
 * Writes a draft in which nothing is done yet: little more than the text that it begins on.
 *
 * @throws {DraftProblem} as `writeSnapshot`.
 */
export async function beginDraft(
  head: DraftHead,
  { history, original }: Pick<KeptDraft, 'history' | 'original'>,
  seq: number,
): Promise<void> {
  const text = original && { text: original.text, draft: null };
  const record: DraftSnapshot = { id: head.id, seq, history: null, original: text };
  await untilWritten({ head, in: 'snapshots', record }, async () => {
    const db = open ?? (await database().catch(() => null));
    await orInMemory({ head, history, original, seq, steps: 0 }, () =>
      settled(() => {
        if (!db) throw new DraftProblem('refused');
        const tx = db.transaction(['heads', 'snapshots'], 'readwrite');
        return committed(tx, [tx.objectStore('snapshots').add(record), tx.objectStore('heads').put(head)]);
      }),
    );
  });
}

/**
 * Writes what was done as the step of this number.
 *
 * @throws {DraftProblem} where it is not kept; then a snapshot has to come before further steps.
 */
export async function appendStep(head: DraftHead, seq: number, step: JournalStep): Promise<void> {
  const { id } = head;
  const record: DraftStep = { id, seq, step };
  await untilWritten({ head, in: 'steps', record }, async () => {
    const db = open ?? (await database());
    await settled(() => {
      const tx = db.transaction(['heads', 'snapshots', 'steps'], 'readwrite');
      return committed(tx, [
        tx.objectStore('steps').add(record),
        tx.objectStore('heads').put(head),
        // Whoever wrote a later snapshot knew nothing of this step.
        tx.objectStore('snapshots').getAllKeys(allOf(id, seq)).then(noneIn),
        // Another tab may have thrown the draft away: then the whole is written again.
        tx.objectStore('snapshots').getKey(allOf(id)).then(isThere),
      ]);
    });
  });
}

/**
 * Writes the whole; steps before it go.
 *
 * @param seq Of the last step that is in it. @param known The last step that is known to be kept.
 * @throws {DraftProblem} where it is not kept: it is held in memory then.
 */
export async function writeSnapshot(
  head: DraftHead,
  { history, original }: Pick<KeptDraft, 'history' | 'original'>,
  seq: number,
  known: number,
): Promise<void> {
  const { id } = head;
  await orInMemory({ head, history, original, seq, steps: 0 }, async () => {
    const db = open ?? (await database());
    await settled(() => {
      const tx = db.transaction(['heads', 'snapshots', 'steps'], 'readwrite');
      const [snapshots, steps] = [tx.objectStore('snapshots'), tx.objectStore('steps')];
      const later = allOf(id, known + 1);
      const write = async () => {
        try {
          noneIn([...(await snapshots.getAllKeys(later)), ...(await steps.getAllKeys(later))]);
        } catch (error) {
          tx.abort();
          throw error;
        }
        await Promise.all([
          snapshots.delete(allOf(id, 0, seq - 1)),
          steps.delete(allOf(id, 0, seq)),
          snapshots.put({ id, seq, history, original }),
          tx.objectStore('heads').put(head),
        ]);
      };
      return [write(), tx.done];
    });
  });
}

/** What the browser does not take is held in memory. */
async function orInMemory(draft: KeptDraft, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    memory.delete(draft.head.id);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.why !== 'conflict') memory.set(draft.head.id, draft);
    throw problem;
  }
}

/** A head with `removed` throws the draft away; until `sweepDrafts` one without it brings it back. */
export async function putHead(head: DraftHead): Promise<void> {
  const held = memory.get(head.id);
  if (held) memory.set(head.id, { ...held, head });
  try {
    const tx = (open ?? (await database())).transaction('heads', 'readwrite');
    await Promise.all(committed(tx, [tx.store.put(head)]));
  } catch {
    // Where nothing can be kept there is no list.
  }
}

/** As if it had never been. */
export async function eraseDraft(id: string): Promise<void> {
  memory.delete(id);
  forgetLeft(id);
  try {
    const tx = (open ?? (await database())).transaction(['heads', 'snapshots', 'steps'], 'readwrite');
    const asked = [
      tx.objectStore('heads').delete(id),
      tx.objectStore('snapshots').delete(allOf(id)),
      tx.objectStore('steps').delete(allOf(id)),
    ];
    await Promise.all(committed(tx, asked));
  } catch {
    // As above.
  }
}

/** No answer is waited for: what was asked for is done, also where the page is killed by then. */
function committed(tx: { commit?(): void; done: Promise<void> }, asked: readonly Promise<unknown>[]) {
  tx.commit?.();
  return [...asked, tx.done];
}

function isThere(key: unknown): void {
  if (key === undefined) throw new DraftProblem('refused');
}

function noneIn(keys: readonly unknown[]): void {
  if (keys.length > 0) throw new DraftProblem('conflict');
}

/** All that a transaction promises is heard, and why it fails. */
async function settled(start: () => Promise<unknown>[]): Promise<void> {
  try {
    const problems = (await Promise.allSettled(start())).flatMap((each) =>
      each.status === 'rejected' ? [problemOf(each.reason)] : [],
    );
    // What is refused because something else failed says no more than that.
    const [first] = problems;
    if (first) throw problems.find(({ why }) => why !== 'refused') ?? first;
  } catch (error) {
    const problem = problemOf(error);
    // A connection that was closed is opened anew for the next.
    if (problem.why === 'refused') forgetDatabase();
    throw problem;
  }
}

function problemOf(error: unknown): DraftProblem {
  if (error instanceof DraftProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const why = name === 'ConstraintError' ? 'conflict' : /quota|full|disk/i.test(name) ? 'full' : 'refused';
  return new DraftProblem(why, { cause: error });
}
