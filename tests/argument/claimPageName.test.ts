import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimPageName } from '../../src/argument/claimPageName.ts';
import { loggedSeed } from '../properties.ts';

test('plain ids are their own names; others are written in numbers', () => {
  expect(claimPageName('later-start_2')).toBe('later-start_2');
  expect(claimPageName('A/b')).toBe('~41~~2f~b');
  expect(claimPageName('../x')).toBe('~2e~~2e~~2f~x');
  expect(claimPageName('con')).toBe('~63~on');
  expect(claimPageName('con2')).toBe('con2');
  expect(claimPageName('理'.repeat(100))).toBeNull();
});

test('no two claims share a name, also where capitals do not count, and no name leaves its folder', () => {
  const seed = loggedSeed('claimPageName');
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.string({ minLength: 1, unit: 'binary' }),
      (one, other) => {
        const [a, b] = [claimPageName(one), claimPageName(other)];
        if (a === null || b === null) return;
        expect(a).toMatch(/^[a-z0-9_~-]+$/);
        expect(a === b).toBe(one === other);
      },
    ),
    { seed, numRuns: 2000 },
  );
});
