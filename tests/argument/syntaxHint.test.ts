// Where a text stops being JSON: what most likely went wrong, with its place and the way out.

import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';

/** A map of which line 5 is given, within the thesis. */
const map = (row: string) =>
  ['{', '  "version": 1,', '  "title": "T",', '  "thesis": {', row, '    "text": "X."', '  }', '}'].join(
    '\n',
  );

const faults: [name: string, row: string, column: number, message: RegExp][] = [
  ['curly quotation marks', '    “id”: “t”,', 5, /mark “ is a typographic one, .* straight ones: "/],
  ['a curly quotation mark that opens a value', '    "id": “t”,', 11, /mark “ is a typographic one/],
  ['a curly quotation mark that closes', '    "id": "t”,', 13, /mark ” is a typographic one/],
  ['German quotation marks', '    „id“: „t“,', 5, /mark „ is a typographic one/],
  ['guillemets', '    «id»: «t»,', 5, /mark « is a typographic one/],
  ['corner brackets', '    「id」: 「t」,', 5, /mark 「 is a typographic one/],
  ['single quotation marks', "    'id': 't',", 5, /JSON takes only double quotation marks: "/],
  ['a zero-width space', '\u{200B}    "id": "t",', 1, /^A zero-width space \(U\+200B\) .* Delete it\.$/],
  ['a no-break space', '    "id":\u{A0}"t",', 10, /^A no-break space \(U\+00A0\)/],
  ['a full-width space', '\u{3000}"id": "t",', 1, /^A full-width space \(U\+3000\)/],
  ['a mark of direction', '    "id": \u{202E}"t",', 11, /^An invisible character \(U\+202E\)/],
  ['a full-width colon', '    "id"："t",', 9, /^“：” means nothing in JSON\. Write : instead\.$/],
  ['a full-width comma', '    "id": "t"，', 14, /Write , instead/],
  ['an equals sign', '    "id" = "t",', 10, /Write : instead/],
  ['a semicolon', '    "id": "t";', 14, /Write , instead/],
  ['True', '    "tags": True,', 13, /^JSON writes true in small letters\.$/],
  ['None', '    "note": None,', 13, /^JSON has no “None”\. Leave the field out/],
  ['a field name without marks', '    id: "t",', 5, /write "id"\.$/],
  ['a hash', '    # c', 5, /^JSON has no comments\./],
  [
    'a quotation mark within a text',
    '    "note": "He said "no" twice.",',
    22,
    /Within a text write \\" for it\./,
  ],
  ['a line break within a text', '    "note": "One\nTwo.",', 17, /^A line break .* Write \\n/],
  ['a tab within a text', '    "note": "One\tTwo.",', 17, /^A tab .* Write \\t/],
  ['a zero within a text', '    "note": "One\0Two.",', 17, /\(U\+0000\) .* Delete it\./],
  ['a mark that is missing', '    "id": "t,', 11, /^This text has no closing quotation mark\.$/],
];

for (const [name, row, column, message] of faults) {
  test(`${name} is named for what it is`, () => {
    const { problems } = parseArgument(map(row));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'not-json', line: 5, column });
    expect(problems[0]?.message).toMatch(message);
  });
}

test('a comma before a closing bracket is named, and the way out', () => {
  expect(parseArgument('{"a": 1,\n}').problems[0]?.message).toMatch(/comma before this }\. Remove the comma/);
  expect(parseArgument('{"a": [1, ]}').problems[0]?.message).toMatch(/comma before this \]/);
});

test('a web page and a list with a map in it are told apart from broken maps', () => {
  expect(parseArgument('<!doctype html><html>').problems[0]?.message).toMatch(/^This is a web page/);
  expect(parseArgument('[{"version": 1}]').problems[0]?.message).toMatch(/Remove the \[ \] round it\.$/);
});

test('the lines of old programs, which end in CR alone, are counted', () => {
  const old = map('    "id": “t”,').replaceAll('\n', '\r');
  expect(parseArgument(old).problems[0]).toMatchObject({ line: 5, column: 11 });
  const field = map('    "txet": "t",').replaceAll('\n', '\r');
  expect(parseArgument(field).problems[0]).toMatchObject({ line: 5, column: 5, code: 'unknown-field' });
});

test('a key that is repeated in another spelling is named as it reads', () => {
  const { problems } = parseArgument(map('    "id": "t", "\\u0069d": "u",'));
  expect(problems[0]?.message).toBe('“id” is given twice in the same object. Keep one of them.');
});
