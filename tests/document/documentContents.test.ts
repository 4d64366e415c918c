import { expect, test } from 'vitest';
import { documentContents } from '../../src/document/documentContents.ts';
import { mapOf } from '../argument/maps.ts';

test('claims are numbered as in the outline, premises by letters', () => {
  const premises = Array.from({ length: 28 }, (_, index) => ({ id: `p${index}`, text: 'P.' }));
  const map = mapOf({
    id: 't',
    text: 'T.',
    children: [{ id: 'l', role: 'reason', premises, children: [{ id: 'c', role: 'evidence', text: 'C.' }] }],
  });
  const numbers = documentContents(map).numbers;
  expect(['t', 'l', 'p0', 'p25', 'p26', 'p27', 'c'].map((id) => numbers.get(id))).toEqual([
    '1',
    '1.1',
    '1.1a',
    '1.1z',
    '1.1aa',
    '1.1ab',
    '1.1.1',
  ]);
});
