import { expect, test } from 'vitest';
import type { ArgumentDocument } from '../../src/argument/document.ts';
import { checkRead } from '../../src/formats/checkRead.ts';
import type { Read } from '../../src/formats/notation.ts';

const read = (document: ArgumentDocument | null, rest: Partial<Read> = {}): Read => ({
  document,
  losses: [],
  problems: [],
  places: new Map(),
  ...rest,
});
const thesis = { id: 't', text: 'It rains.' };

test('what was read is a map, with its JSON and what was lost', () => {
  const losses = [{ message: 'Colours are left out.' }];
  const checked = checkRead(read({ version: 1, title: 'Rain', thesis }, { losses }));
  expect(checked.argument?.title).toBe('Rain');
  expect(JSON.parse(checked.text)).toEqual({ version: 1, title: 'Rain', thesis });
  expect(checked.losses).toBe(losses);
});

test('a problem of the map is told with the place that its author wrote', () => {
  const children = [{ id: 'a', role: 'reason' as const, ref: 'nobody' }];
  const places = new Map([['a', { line: 7, column: 3 }]]);
  const { argument, problems } = checkRead(
    read({ version: 1, title: 'Rain', thesis: { ...thesis, children } }, { places }),
  );
  expect(argument).toBeNull();
  expect(problems).toMatchObject([{ line: 7, column: 3, pointer: '' }]);
});

test('a file that gives no map gives its own problems', () => {
  const problems = [{ message: 'A line is not understood.', place: { line: 2, column: 5 } }];
  expect(checkRead(read(null, { problems })).problems).toEqual([
    { code: 'notation', pointer: '', line: 2, column: 5, message: 'A line is not understood.' },
  ]);
});
