// What hovering a button says: its name, and the key that does the same.

import { keyWords } from '../commands/keyWords.ts';

export function keyTitle(label: string, keys: readonly string[]): string {
  return keys[0] === undefined ? label : `${label} (${keyWords(keys[0])})`;
}
