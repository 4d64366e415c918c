import { expect, test } from 'vitest';
import { claimNumbers } from '../../src/argument/claimNumber.ts';
import { numberOf } from '../../src/document/outline.ts';
import { mapOf, shipped } from './maps.ts';

test('claims are numbered as in the outline, premises by letters', () => {
  const premises = Array.from({ length: 28 }, (_, index) => ({ id: `p${index}`, text: 'P.' }));
  const map = mapOf({
    id: 't',
    text: 'T.',
    children: [{ id: 'l', role: 'reason', premises, children: [{ id: 'c', role: 'evidence', text: 'C.' }] }],
  });
  const numbers = claimNumbers(map);
  expect(['t', 'l', 'p0', 'p25', 'p26', 'p27', 'c'].map((id) => numbers.get(id))).toEqual([
    '1',
    '1.1',
    '1.1a',
    '1.1z',
    '1.1aa',
    '1.1ab',
    '1.1.1',
  ]);
  for (const name of ['putin-zelensky-summit', 'broad-street-pump']) {
    const argument = shipped(name);
    const all = claimNumbers(argument);
    expect([...argument.claims.keys()].filter((id) => all.get(id) !== numberOf(argument, id))).toEqual([]);
  }
});
