// What is typed and not the claim's yet, kept at once: a page that goes waits for nothing.

import { storage } from '../../store/storage.ts';

export interface Typed {
  key: string;
  field: 'text' | 'label';
  text: string;
}

const nameOf = (id: string) => `typing ${id}`;

export const keepTyping = (id: string, typed: Typed | null) =>
  storage.write(nameOf(id), JSON.stringify(typed));

export function keptTyping(id: string): Typed | null {
  try {
    return JSON.parse(storage.read(nameOf(id)) ?? 'null') as Typed | null;
  } catch {
    return null;
  }
}
