// How many claims a map has: one that stands in several places is one.

import type { Argument } from './argument.ts';

export function claimCount({ claims }: Argument): number {
  let count = 0;
  for (const { kind } of claims.values()) if (kind !== 'reuse') count++;
  return count;
}
