// What is typed and not the claim's yet, kept at once: a page that goes waits for nothing.

import { storage } from '../../store/storage.ts';

export interface Typed {
  key: string;
  field: 'text' | 'label';
  text: string;
}

const nameOf = (id: string) => `typing ${id}`;

/** What stands in a field now, by the id of its draft: in the next moment the field may stand elsewhere on the page. */
const standing = new Map<string, Typed>();

/** For as long as its field is there; null when that goes. */
export function noteTyping(id: string, typed: Typed | null): void {
  if (typed) standing.set(id, typed);
  else standing.delete(id);
}

export const keepTyping = (id: string, typed: Typed | null) =>
  storage.write(nameOf(id), JSON.stringify(typed));

export function keptTyping(id: string): Typed | null {
  const now = standing.get(id);
  if (now) return now;
  try {
    return JSON.parse(storage.read(nameOf(id)) ?? 'null') as Typed | null;
  } catch {
    return null;
  }
}
