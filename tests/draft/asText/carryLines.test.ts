import { expect, test } from 'vitest';
import { carryLines, typedLines } from '../../../src/draft/asText/carryLines.ts';
import type { KnownLine } from '../../../src/draft/asText/matchLines.ts';

const map: KnownLine[] = [
  { line: 'It is so.', key: 'a' },
  { line: '  + Because.', key: 'b' },
  { line: '  + And so.', key: 'c' },
];
const flipped = map.map((each) => (each.key === 'b' ? { ...each, line: '  - Because.' } : each));
const noMark = { line: 2, words: 'Put a mark before it.' };

test('a line that is not understood stays where it stood when the map changes elsewhere', () => {
  const broken = { line: '    no mark', key: null };
  const lines = map.toSpliced(2, 0, broken);
  const counted = lines.map(({ line }) => line).join('\n');
  const typed = typedLines(lines, [{ ...noMark, line: 3 }], counted);
  expect(carryLines(typed, flipped)).toBe('It is so.\n  - Because.\n    no mark\n  + And so.');
  // Also where the claim above it is gone.
  expect(carryLines(typed, map.toSpliced(1, 1))).toBe('It is so.\n    no mark\n  + And so.');
});

test('a claim’s own line that is broken stands in its place, and what is understood gives way', () => {
  const lines = [map[0], { line: '  Because', key: 'b' }, { line: '  + Typed well.', key: 'c' }].filter(
    (line) => line !== undefined,
  );
  const counted = lines.map(({ line }) => line).join('\n');
  expect(carryLines(typedLines(lines, [noMark], counted), flipped)).toBe('It is so.\n  Because\n  + And so.');
});

test('lines that were not read yet, or not beside one that stops all, are carried too', () => {
  const lines = [...map, { line: '  + New.', key: 'd' }, { line: '', key: null }];
  const counted = map.map(({ line }) => line).join('\n');
  expect(carryLines(typedLines(lines, [], counted), flipped)).toBe(
    'It is so.\n  - Because.\n  + And so.\n  + New.',
  );
  expect(carryLines(typedLines(map, [], counted), flipped)).toBe(flipped.map(({ line }) => line).join('\n'));
});
