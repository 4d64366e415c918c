import { expect, test } from 'vitest';
import { joinParts, stopAfter } from '../../src/labels/punctuation.ts';

test('no comma stands after a sign that ends a sentence', () => {
  expect(joinParts(['Dahl', 'Who governs?', 'Yale'])).toBe('Dahl, Who governs? Yale');
  expect(joinParts(['2nd ed.', 'Churchill'])).toBe('2nd ed. Churchill');
  expect(joinParts(['“Why?”', 'Yale'])).toBe('“Why?” Yale');
  expect(joinParts(['誰が？', '岩波'])).toBe('誰が？ 岩波');
});

test('parts that say nothing leave no comma', () => {
  expect(joinParts([undefined, '', 'A', '', 'B', undefined])).toBe('A, B');
  expect(joinParts([])).toBe('');
});

test('a stop is added only where there is none', () => {
  expect(stopAfter('Churchill, 1855')).toBe('.');
  expect(stopAfter('Who governs?')).toBe('');
  expect(stopAfter('2nd ed.')).toBe('');
});
