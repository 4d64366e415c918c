import { expect, test } from 'vitest';
import { claimCount } from '../../src/argument/claimCount.ts';
import { sound } from './maps.ts';

test('a claim that stands in two places is counted once', () => {
  const reason = { id: 'a', role: 'reason', text: 'A.' };
  const other = { id: 'b', role: 'reason', text: 'B.', children: [{ ref: 'a', role: 'reason' }] };
  const thesis = { id: 't', text: 'T.', children: [reason, other] };
  const argument = sound(JSON.stringify({ version: 1, title: 'Map', thesis }));
  expect(argument.claims.size).toBe(4);
  expect(claimCount(argument)).toBe(3);
});
