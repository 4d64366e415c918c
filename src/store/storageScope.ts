// Under which name a browser keeps what its reader adds to a map: recorded tours, copies of texts.

import type { Argument } from '../argument/argument.ts';
import { holdsMap } from './inlineDocument.ts';
import { flagship } from './openMap.ts';
import type { Origin } from './state.ts';

/**
 * A map with an address of its own is known by that. One from the disk, or in a page that holds it, is known by its
 * title, so that a corrected file or a newer page finds again what was kept; one that was begun here by its draft, as
 * those are called alike until they have titles.
 */
export function storageScope(
  { file, name, newMap }: Origin,
  { title }: Argument,
): [kind: 'address' | 'file' | 'draft', name: string] {
  if (newMap !== undefined) return ['draft', newMap];
  return file === null && !holdsMap() ? ['address', name ?? flagship] : ['file', title];
}
