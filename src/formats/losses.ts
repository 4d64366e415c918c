// What a notation cannot hold, collected: one sentence a kind, however often it occurs.

import { formatCount } from '../argument/formatCount.ts';
import type { Position } from '../argument/position.ts';
import type { Loss } from './notation.ts';

/** Finding a place takes time, and few are asked for. */
export type PlaceInFile = Position | (() => Position);

export const positionAt = (place: PlaceInFile | undefined): Position | undefined =>
  typeof place === 'function' ? place() : place;

export interface LossCollector {
  /** @param message A whole sentence that is true of one and of many, as equal ones are counted together. */
  add(message: string, place?: PlaceInFile, count?: number): void;
  addAll(losses: readonly Loss[]): void;
  /** In the order in which each kind occurred first. */
  list(): Loss[];
}

/** Kinds that are told apart: where sentences quote what a file holds, there could be as many as it likes. */
const mostKinds = 100;
const further = 'More was lost, of kinds that are not listed.';

export function collectLosses(): LossCollector {
  const found = new Map<string, Loss>();
  function add(message: string, place?: PlaceInFile, count = 1): void {
    if (found.size >= mostKinds && !found.has(message) && message !== further) {
      add(further, place, count);
      return;
    }
    const earlier = found.get(message);
    const at = earlier?.place ?? positionAt(place);
    found.set(message, { message, count: (earlier?.count ?? 0) + count, ...(at ? { place: at } : {}) });
  }
  return {
    add,
    addAll(losses) {
      for (const { message, place, count } of losses) add(message, place, count);
    },
    list: () => [...found.values()],
  };
}

/** "Colours are left out. (3 times)" */
export const lossWords = ({ message, count = 1 }: Loss): string =>
  count === 1 ? message : `${message} (${formatCount(count)} times)`;
