// Property tests that can be run again: the seed is logged, SEED in the environment sets it, and a property
// that was never tried fails.

import fc from 'fast-check';
import { expect } from 'vitest';
import { loggedSeed, runs } from '../properties.ts';

export function forAll<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  check: (value: Value) => void,
  many = 200,
): void {
  const seed = loggedSeed(name);
  let ran = 0;
  fc.assert(
    fc.property(values, (value) => {
      ran++;
      check(value);
    }),
    { seed, numRuns: runs(many) },
  );
  expect(ran).toBeGreaterThanOrEqual(runs(many));
}
