// The claims that can take a claim, for who looks for a place by words.

import { ancestorsOf } from '../argument/walk.ts';
import { lastUnder } from './copying.ts';
import { argumentOf } from './documentOf.ts';
import { claimIn, type Draft } from './draft.ts';
import { whyNotMove } from './whyNot.ts';

/** So many are offered. */
const most = 20;

/**
 * @param found The claims that hold the words that were typed, the best first; null where none were.
 * @returns Their keys, the best first, and how many others held the words but cannot take it.
 */
export function targetsAmong(
  draft: Draft,
  key: string,
  found: readonly string[] | null,
): { keys: string[]; left: number } {
  const keys: string[] = [];
  let left = 0;
  for (const each of found ?? nearBy(draft, key)) {
    if (each !== key && whyNotMove(draft, key, lastUnder(draft, key, each)) === null) keys.push(each);
    else left++;
    if (keys.length === most) break;
  }
  return { keys, left };
}

/** Before anything is typed: what stands above it, the nearest first, and what stands beside it. */
function nearBy(draft: Draft, key: string): string[] {
  const { parent } = claimIn(draft, key);
  const above = ancestorsOf(argumentOf(draft), key).slice(1);
  const beside = parent === null ? draft.theses : claimIn(draft, parent).children;
  return [...above.toReversed().slice(0, 1), ...above.slice(0, 6), ...beside].filter(
    (each, at, all) => each !== key && all.indexOf(each) === at,
  );
}
