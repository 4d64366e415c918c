// The copies that this browser keeps on the reader's wish, in IndexedDB. A browser may refuse it, or have no
// room: nothing here throws but with a sentence for the reader.

import { type DBSchema, type IDBPObjectStore, openDB } from 'idb';

export interface KeptCopy {
  /** The key of the map and its source: see `copyKey`. */
  key: string;
  /** The digest of the text, by which another map may find it. */
  digest: string;
  name: string;
  text: string;
}

export interface CopyStore {
  /** Whether this browser keeps copies at all. */
  works(): Promise<boolean>;
  /** @throws {KeepProblem} */
  keep(copy: KeptCopy): Promise<void>;
  /** The copy of this source, or else one of exactly this text. */
  find(key: string, digests: readonly string[]): Promise<KeptCopy | undefined>;
  /** Takes away the copy of this source, and others of exactly this text. @throws {KeepProblem} */
  forget(key: string, digests: readonly string[]): Promise<void>;
}

/** Says in words why a copy is not kept, or not forgotten. */
export class KeepProblem extends Error {}

interface Schema extends DBSchema {
  copies: { key: string; value: KeptCopy; indexes: { digest: string } };
}

/** Settles when the change is written, and not before. */
async function within<Result, Mode extends 'readonly' | 'readwrite'>(
  mode: Mode,
  ask: (copies: IDBPObjectStore<Schema, ['copies'], 'copies', Mode>) => Promise<Result>,
): Promise<Result> {
  // Throws where a page in a frame may not keep anything.
  const database = await openDB<Schema>('therefore', 1, {
    upgrade(db) {
      db.createObjectStore('copies', { keyPath: 'key' }).createIndex('digest', 'digest');
    },
  });
  try {
    const { store, done } = database.transaction('copies', mode);
    const [result] = await Promise.all([ask(store), done]);
    return result;
  } finally {
    database.close();
  }
}

export const copyStore: CopyStore = {
  async works() {
    try {
      await within('readonly', (copies) => copies.count());
      return true;
    } catch {
      return false;
    }
  },
  async keep(copy) {
    try {
      await within('readwrite', (copies) => copies.put(copy));
    } catch (error) {
      throw new KeepProblem(
        isFull(error)
          ? 'This browser has no room left to keep the copy. It stays attached until you close the page.'
          : 'This browser does not let the page keep the copy. It stays attached until you close the page.',
      );
    }
  },
  async find(key, digests) {
    try {
      return await within('readonly', async (copies) => {
        // All are asked for at once: a transaction ends when nothing is asked of it any more.
        const [own, ...others] = await Promise.all([
          copies.get(key),
          ...digests.map((digest) => copies.index('digest').get(digest)),
        ]);
        return [own, ...others].find(isKeptCopy);
      });
    } catch {
      return undefined;
    }
  },
  async forget(key, digests) {
    try {
      await within('readwrite', async (copies) => {
        const same = await Promise.all(digests.map((digest) => copies.index('digest').getAllKeys(digest)));
        await Promise.all([key, ...same.flat()].map((each) => copies.delete(each)));
      });
    } catch {
      throw new KeepProblem(
        'The copy could not be deleted from this browser. Delete the data of this site in its settings.',
      );
    }
  },
};

/** Full storage has several names. */
function isFull(error: unknown): boolean {
  return error instanceof Error || error instanceof DOMException
    ? /quota|full|disk/i.test(error.name)
    : false;
}

/** Another version of the program may have written it. */
function isKeptCopy(value: unknown): value is KeptCopy {
  if (typeof value !== 'object' || value === null) return false;
  const { key, digest, name, text } = value as Record<string, unknown>;
  return [key, digest, name, text].every((each) => typeof each === 'string');
}
