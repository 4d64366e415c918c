import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Tour } from '../../src/argument/argument.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { documentWithTour } from '../../src/tours/tourDocument.ts';
import { sound } from '../argument/maps.ts';

const tour: Tour = {
  id: 'new',
  title: 'A “new” tour\nof two lines',
  steps: [
    { id: 'one', focus: ['t'], fit: 'all', caption: 'Tabs\tand \\ and \u2028 too.' },
    { id: 'two', focus: ['t'], question: { text: 'Why?', choices: ['A', 'B'] } },
  ],
};
const other = { id: 'old', title: 'Old', steps: [{ focus: ['t'] }] };
const map = { version: 1, title: 'M', thesis: { id: 't', text: 'T.' } };

/** The text with the tour in it: sound, with these tours. */
function putIn(text: string): { text: string; tours: readonly Tour[] } {
  const changed = documentWithTour(text, tour);
  return { text: changed, tours: sound(changed).tours };
}

/** What was there before stands before and behind what was put in. */
function expectKept(before: string, after: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  expect(start + end).toBe(before.length);
}

for (const [name, indent] of [
  ['in one line', undefined],
  ['with two spaces', 2],
  ['with tabs', '\t'],
] as const) {
  for (const end of ['\n', '\r\n']) {
    const written = (document: object) => JSON.stringify(document, null, indent).replaceAll('\n', end);
    const isOneLine = indent === undefined;

    test(`a file ${name}, lines ended by ${JSON.stringify(end)}: a first tour`, () => {
      const text = `${written(map)}${end}`;
      const after = putIn(text);
      expect(after.tours).toEqual([tour]);
      expectKept(text, after.text);
      // It is set as the rest of the file.
      expect(after.text).toBe(`${written({ ...map, tours: [tour] })}${end}`);
    });

    test(`a file ${name}, lines ended by ${JSON.stringify(end)}: behind the others, and into an empty list`, () => {
      const text = written({ ...map, tours: [other] });
      expect(putIn(text).text).toBe(written({ ...map, tours: [other, tour] }));
      expectKept(text, putIn(text).text);
      expect(putIn(written({ ...map, tours: [] })).text).toBe(written({ ...map, tours: [tour] }));
    });

    test(`a file ${name}, lines ended by ${JSON.stringify(end)}: in the place of the tour with its id`, () => {
      const text = written({ tours: [{ ...other, id: 'new' }, other], ...map });
      const after = putIn(text);
      expect(after.text).toBe(written({ tours: [tour, other], ...map }));
      expect(isOneLine || after.text.includes(`${end}${indent === 2 ? '  ' : '\t'}"tours"`)).toBe(true);
    });
  }
}

test('odd settings, escapes and a byte order mark stay as they are', () => {
  const head =
    '\u{FEFF}{ "version":1,\n\n      "title" : "\\u004d",   "thesis":{"id":"t",\n"text":"T\\u002e"}';
  for (const text of [
    `${head}  }\n\n`,
    `${head},"\\u0074ours":[]}`,
    `${head}, "tours": [\n ${JSON.stringify(other)} ]}`,
  ]) {
    const after = putIn(text);
    expect(after.tours.at(-1)).toEqual(tour);
    expect(after.text.startsWith(head)).toBe(true);
  }
});

test('every shipped map takes a tour and has no problem then', () => {
  const names = readdirSync('data').filter((name) => name.endsWith('.json'));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const text = readFileSync(`data/${name}`, 'utf8');
    const thesis = sound(text).theses[0] ?? '';
    const changed = documentWithTour(text, { id: 'x', title: 'X', steps: [{ focus: [thesis] }] });
    expect(parseArgument(changed).problems, name).toEqual([]);
    expectKept(text, changed);
  }
});

test('a text that is no map is refused', () => {
  for (const text of ['', '[]', '3', '{}']) {
    expect(() => documentWithTour(text, tour)).toThrow('The map is no JSON object.');
  }
});
