// Drafts are kept in this browser: with all that can be undone, one a map, until they are thrown away.

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { History } from '../../draft/history.ts';
import type { Original } from '../../draft/writeBack.ts';
import { storage } from '../../store/storage.ts';

export interface KeptDraft {
  /** Which map it is a draft of. */
  id: string;
  title: string;
  /** When it was changed last: milliseconds since 1970. */
  changed: number;
  history: History;
  original: Original;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('therefore-drafts', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' });
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Null where there is none, or nothing can be kept here. */
export async function keptDraft(id: string): Promise<KeptDraft | null> {
  try {
    return (await (await database()).get('drafts', id)) ?? null;
  } catch {
    return null;
  }
}

/** @returns Whether it is kept: storage may be full, or refused. */
export async function keepDraft(draft: KeptDraft): Promise<boolean> {
  try {
    await (await database()).put('drafts', draft);
    return true;
  } catch {
    return false;
  }
}

export async function dropDraft(id: string): Promise<void> {
  try {
    await (await database()).delete('drafts', id);
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}

const typing = 'typing';

interface Typed {
  id: string;
  key: string;
  field: 'text' | 'label';
  text: string;
}

/** What is typed and not the claim's yet: at once, because a page that goes waits for nothing. */
export const keepTyping = (typed: Typed | null) => storage.write(typing, JSON.stringify(typed));

export function keptTyping(id: string): Typed | null {
  const typed = JSON.parse(storage.read(typing) ?? 'null') as Typed | null;
  return typed?.id === id ? typed : null;
}
