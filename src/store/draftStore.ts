// Drafts in this browser: of each a head that lists show, snapshots, and the steps since the last of them. A step is
// written once and has its number to itself, so that two tabs cannot write over one another, whatever else fails.

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type History, historyOf } from '../draft/history.ts';
import { type JournalStep, replay } from '../draft/journal.ts';
import { blankDraft } from '../draft/newMap.ts';
import { originalOf } from '../draft/originalOf.ts';
import type { Original } from '../draft/writeBack.ts';

/** What is known of a draft without opening it. */
export interface DraftHead {
  id: string;
  /** Which map it is a draft of: see `mapOf`. */
  of: string;
  /** Where that came from: see `Origin`. */
  name: string | null;
  base: string | null;
  host: string | null;
  /** The name of its file, where it has no address. */
  file: string | null;
  /** Fingerprints of the texts of which it is a draft: as it began, as it was saved, and those that were looked at. */
  texts: readonly string[];
  title: string;
  /** The first words of its thesis; empty while nothing is said. */
  thesis: string;
  /** Whether nothing is said in it. */
  blank: boolean;
  /** When it was changed last: milliseconds since 1970. */
  changed: number;
  /** Whether a file says what the draft says. */
  saved: boolean;
  /** When it was thrown away; until the list is opened again it can be had back. */
  removed?: number;
}

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

interface Snapshot {
  id: string;
  seq: number;
  /** Null where nothing is done yet: then all follows from the text of the file. */
  history: History | null;
  original: Original | { text: string; draft: null } | null;
}

interface Schema extends DBSchema {
  heads: { key: string; value: DraftHead; indexes: { of: string } };
  snapshots: { key: [string, number]; value: Snapshot };
  steps: { key: [string, number]; value: { id: string; seq: number; step: JournalStep } };
}

type Database = IDBPDatabase<Schema>;

/** Why something is not kept: another tab wrote first, there is no room, or the browser keeps nothing. */
export class DraftProblem extends Error {
  constructor(
    readonly why: 'conflict' | 'full' | 'refused',
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}

let opening: Promise<Database> | undefined;
let open: Database | undefined;

/** What was opened before is there at once: a step is on its way before the page can go. */
async function database(): Promise<Database> {
  opening ??= openDB<Schema>('therefore-drafts', 2, {
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

const allOf = (id: string, from = 0, to = Number.MAX_SAFE_INTEGER) => IDBKeyRange.bound([id, from], [id, to]);

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
  const { id } = head;
  const db = open ?? (await database().catch(() => null));
  await orInMemory({ head, history, original, seq, steps: 0 }, () =>
    settled(() => {
      if (!db) throw new DraftProblem('refused');
      const tx = db.transaction(['heads', 'snapshots'], 'readwrite');
      const text = original && { text: original.text, draft: null };
      return committed(tx, [
        tx.objectStore('snapshots').add({ id, seq, history: null, original: text }),
        tx.objectStore('heads').put(head),
      ]);
    }),
  );
}

/**
 * Writes what was done as the step of this number.
 *
 * @throws {DraftProblem} where it is not kept; then a snapshot has to come before further steps.
 */
export async function appendStep(head: DraftHead, seq: number, step: JournalStep): Promise<void> {
  const { id } = head;
  const db = open ?? (await database());
  await settled(() => {
    const tx = db.transaction(['heads', 'snapshots', 'steps'], 'readwrite');
    return committed(tx, [
      tx.objectStore('steps').add({ id, seq, step }),
      tx.objectStore('heads').put(head),
      // Whoever wrote a later snapshot knew nothing of this step.
      tx.objectStore('snapshots').getAllKeys(allOf(id, seq)).then(noneIn),
      // Another tab may have thrown the draft away: then the whole is written again.
      tx.objectStore('snapshots').getKey(allOf(id)).then(isThere),
    ]);
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

/** Milliseconds after which a new map in which nothing was said is none. */
const blankFor = 86_400_000;

const isGone = ({ removed, blank, changed }: DraftHead) =>
  removed !== undefined || (blank && Date.now() - changed > blankFor);

/** What was thrown away goes for good. @param alone Does something to a draft while nobody writes on it. */
export async function sweepDrafts(
  alone: (id: string, then: () => Promise<void>) => Promise<void>,
): Promise<void> {
  try {
    const db = await database();
    for (const { id } of (await db.getAll('heads')).filter(isGone))
      await alone(id, async () => {
        const head = await db.get('heads', id);
        if (head && isGone(head)) await eraseDraft(id);
      });
  } catch {
    // Where nothing can be kept there is nothing to throw away.
  }
}

/** As if it had never been. */
export async function eraseDraft(id: string): Promise<void> {
  memory.delete(id);
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

/** No answer is waited for: what was asked for is done, also where the page is gone by then. */
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
