// What this browser keeps of drafts.

import type { DBSchema, IDBPDatabase } from 'idb';
import type { History } from '../draft/history.ts';
import type { JournalStep } from '../draft/journal.ts';
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

export interface DraftSnapshot {
  id: string;
  seq: number;
  /** Null where nothing is done yet: then all follows from the text of the file. */
  history: History | null;
  original: Original | { text: string; draft: null } | null;
}

export interface DraftStep {
  id: string;
  seq: number;
  step: JournalStep;
}

export interface DraftSchema extends DBSchema {
  heads: { key: string; value: DraftHead; indexes: { of: string } };
  snapshots: { key: [string, number]; value: DraftSnapshot };
  steps: { key: [string, number]; value: DraftStep };
}

export type DraftDatabase = IDBPDatabase<DraftSchema>;

/** The keys of a draft's snapshots, or of its steps. @param from The first number, and `to` the last. */
export const allOf = (id: string, from = 0, to = Number.MAX_SAFE_INTEGER) =>
  IDBKeyRange.bound([id, from], [id, to]);
