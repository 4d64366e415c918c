import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../src/argument/limits.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { sound } from './maps.ts';

const map = ['{', '  "version": 1,', '  "title": "A map",', '  "thesis": { "text": "X" }', '}'];
const first = (text: string) => parseArgument(text).problems[0];

test.each(readdirSync('data').filter((file) => file.endsWith('.json')))(
  'the shipped map %s has no problems',
  (file) => {
    const { argument, problems } = parseArgument(readFileSync(`data/${file}`, 'utf8'));
    expect(problems).toEqual([]);
    expect(argument?.claims.size).toBeGreaterThan(10);
  },
);

test('the smallest map is a version, a title and a thesis', () => {
  expect(sound(map.join('\n'))).toMatchObject({ title: 'A map', language: 'und', theses: ['1'], tours: [] });
});

test('the schema, summary and language of a map are optional', () => {
  const text =
    '{"$schema": "./argument-map.schema.json", "version": 1, "title": "A", "summary": "B", "language": "pt-BR", "thesis": {"text": "X"}}';
  expect(sound(text)).toMatchObject({ title: 'A', summary: 'B', language: 'pt-BR' });
});

test('a map with problems is not shown in part', () => {
  const { argument, problems } = parseArgument(
    '{"version": 1, "title": "A", "thesis": {"text": "X"}, "colour": 1}',
  );
  expect(argument).toBeNull();
  expect(problems).toHaveLength(1);
});

test('all problems of one stage are reported together, in the order of the file', () => {
  const { problems } = parseArgument(
    ['{', '  "tours": 1,', '  "version": 1,', '  "titel": "A",', '  "thesis": { "text": "" }', '}'].join(
      '\n',
    ),
  );
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '1 missing-field',
    '2 wrong-type',
    '4 unknown-field',
    '5 no-text',
  ]);
});

test('an empty file and one of white space are called empty', () => {
  for (const text of ['', ' ', '\n\r\n\t', '\u{FEFF}', '\u{FEFF}\n']) {
    expect(first(text)).toMatchObject({ code: 'empty', pointer: '', line: 1, column: 1 });
  }
  expect(first('')?.message).toBe('The file is empty: there is no map in it.');
});

test('a byte order mark is passed over and takes one column', () => {
  expect(sound(`\u{FEFF}${map.join('\n')}`).title).toBe('A map');
  expect(first('\u{FEFF}{"version": 2}')).toMatchObject({ code: 'future-version', line: 1, column: 14 });
  expect(first('\u{FEFF}{"version": }')).toMatchObject({ code: 'not-json', pointer: '/version', column: 14 });
});

test('a byte order mark in the midst of a file is an invisible character', () => {
  expect(first(`{\n\u{FEFF}"version": 1}`)).toMatchObject({
    code: 'not-json',
    line: 2,
    column: 1,
    message: 'A byte order mark (U+FEFF) stands here, which is no space for JSON. Delete it.',
  });
});

test('Windows line ends change neither lines nor columns', () => {
  const rows = [
    '{',
    '  "version": 1,',
    '  "title": "A map",',
    '  "thesis": { "text": "X", "tags": [1] }',
    '}',
  ];
  const [unix] = parseArgument(rows.join('\n')).problems;
  const [windows] = parseArgument(rows.join('\r\n')).problems;
  expect(unix).toMatchObject({ pointer: '/thesis/tags/0', line: 4, column: 37 });
  expect(windows).toEqual(unix);
});

test('broken syntax with Windows line ends is found at the same place', () => {
  const rows = ['{', '  "version": 1,', '  "title": "A map"', '  "thesis": { "text": "X" }', '}'];
  expect(first(rows.join('\r\n'))).toMatchObject({ code: 'not-json', line: 4, column: 3 });
});

test('a value that is no object is not a map', () => {
  for (const text of ['null', 'true', '0', '"map"', '[]', '[{"version": 1}]']) {
    expect(first(text)).toMatchObject({ code: 'not-a-map', pointer: '' });
  }
});

test('a future version is refused by name, before anything else in it is judged', () => {
  const { problems } = parseArgument('{"version": 2, "roots": [], "title": 7}');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'future-version', pointer: '/version', line: 1, column: 13 });
  expect(problems[0]?.message).toContain('version 2 of the format');
  expect(first('{"version": 1.5}')?.message).toContain('version 1.5');
});

test('a key given twice is reported with its place, though the rest is sound', () => {
  const { argument, problems } = parseArgument(
    ['{', '  "version": 1, "title": "A",', '  "thesis": { "text": "One.",', '    "text": "Two." }', '}'].join(
      '\n',
    ),
  );
  expect(argument).toBeNull();
  expect(problems).toEqual([
    {
      code: 'repeated-key',
      pointer: '/thesis/text',
      line: 4,
      column: 5,
      message: '“text” is given twice in the same object. Keep one of them.',
    },
  ]);
});

test('keys given twice are reported wherever they stand', () => {
  const { problems } = parseArgument(
    '{"version": 1, "version": 1, "title": "A", "thesis": {"text": "X"}, "sources": [{"id": "s", "type": "book", "custom": {"a": 1, "a": 2}}]}',
  );
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'repeated-key /version',
    'repeated-key /sources/0/custom/a',
  ]);
});

test('a file larger than the limit is not even looked at', () => {
  expect(parseArgument('['.repeat(limits.bytes + 1))).toEqual({
    argument: null,
    problems: [
      {
        code: 'too-large',
        pointer: '',
        line: 1,
        column: 1,
        message: 'The file is larger than 64 MB. Split the map, or leave out long texts.',
      },
    ],
    remarks: [],
  });
});

test('nesting is allowed to the limit and refused beyond it', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(first(nested(limits.nesting))?.code).toBe('not-a-map');
  expect(first(nested(limits.nesting + 1))).toMatchObject({ code: 'too-deep', pointer: '', column: 257 });
  expect(first('['.repeat(100_000))).toMatchObject({ code: 'too-deep', pointer: '', column: 257 });
});

test('a map as deep as the limit is read', () => {
  // The map and its thesis are two levels, every claim below them a list and an object.
  const depth = (limits.nesting - 2) / 2;
  let claim = '{"role":"reason","text":"X"}';
  for (let level = 1; level < depth; level++) claim = `{"role":"reason","text":"X","children":[${claim}]}`;
  const text = `{"version":1,"title":"A","thesis":{"text":"X","children":[${claim}]}}`;
  expect(sound(text).claims.size).toBe(depth + 1);
});

test('a text is allowed to the limit and refused beyond it', () => {
  const withText = (length: number) => `{"version":1,"title":"A","thesis":{"text":"${'x'.repeat(length)}"}}`;
  expect(parseArgument(withText(limits.text)).problems).toEqual([]);
  expect(first(withText(limits.text + 1))).toMatchObject({
    code: 'too-long',
    pointer: '/thesis/text',
    message: '“text” is longer than 50,000 characters. Shorten it.',
  });
});

test('of very many problems 200 are listed and the rest is counted', () => {
  const children = Array.from({ length: 1000 }, () => '{"role":"reason"}').join(',');
  const { problems } = parseArgument(
    `{"version":1,"title":"A","thesis":{"text":"X","children":[${children}]}}`,
  );
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)).toMatchObject({
    code: 'more',
    message: expect.stringMatching(/^800 more problems/),
  });
});

test('words after the end of a map are told apart from words within it', () => {
  const whole = map.join('\n');
  for (const rest of ['thanks', '{}', ']', '}', '"x', 'NaN']) {
    expect(first(`${whole}\n${rest}`)).toMatchObject({
      code: 'not-json',
      pointer: '',
      line: 6,
      column: 1,
      message: expect.stringMatching(/stands after the end of the map\. Remove what follows the last \}\.$/),
    });
  }
  expect(first('{"version": NaN}')?.message).toMatch(/^JSON has no “NaN”\./);
});

test('what is wrong with the syntax is said in words', () => {
  const about: Record<string, RegExp> = {
    '{"a": 1,}': /^There is a comma before this }\. Remove the comma/,
    '{"a": [1,]}': /^There is a comma before this \]\. Remove the comma/,
    '{"a": 1 "b": 2}': /^“"b"” stands where a comma is expected/,
    '{"a" 1}': /^“1” stands where a colon is expected/,
    '{"a": 1 /* b */}': /^JSON has no comments\./,
    '{"a": 1': /^The file ends where a closing } is expected\. Is the file complete\?$/,
    '{"a": [1': /^The file ends where a closing \] is expected\. Is the file complete\?$/,
    '{"a": "b': /^This text has no closing quotation mark\.$/,
    '{"a": "\\x"}': /^A backslash in a text/,
    '{"a": "\\u00g0"}': /^A \\u in a text needs four hexadecimal digits/,
    '{"a": "\u{1}"}': /^An invisible character \(U\+0001\) stands within this text\. Delete it\.$/,
    '{"a": 1.}': /^This number is cut off\.$/,
    '{"a": .5}': /^“\.5” is not a JSON value\./,
    "{'a': 1}": /^JSON takes only double quotation marks/,
    '{"a": undefined}': /^JSON has no “undefined”\. Leave the field out/,
  };
  for (const [text, message] of Object.entries(about)) {
    expect(parseArgument(text).problems, text).toHaveLength(1);
    expect(first(text)).toMatchObject({ code: 'not-json', message: expect.stringMatching(message) });
  }
});

test('a syntax error is placed by what comes before it, whatever follows', () => {
  const broken = '{"thesis": {"children": [{"text": "a"}, {"text": nope}, {"text": [[[ "b';
  expect(first(broken)).toMatchObject({ pointer: '/thesis/children/1/text', line: 1, column: 50 });
});

test('a file of nothing but errors is refused by its first', () => {
  expect(parseArgument('word '.repeat(100_000)).problems).toHaveLength(1);
  expect(first(`{${',a'.repeat(100_000)}`)).toMatchObject({ code: 'not-json', line: 1, column: 2 });
});

test('a field that every object has is an unknown field where it is written', () => {
  const { problems } = parseArgument(
    '{"version": 1, "title": "A", "thesis": {"text": "X", "__proto__": {"text": "X"}, "toString": 1}, "constructor": {}}',
  );
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'unknown-fields /thesis/__proto__',
    'unknown-field /constructor',
  ]);
});

test('a required field is not taken from what every object inherits', () => {
  const { problems } = parseArgument('{"__proto__": {"version": 1, "title": "A", "thesis": {"text": "X"}}}');
  expect(problems).toMatchObject([
    { code: 'missing-field', pointer: '', message: '“version” is missing here. Add it.' },
    { code: 'missing-field', pointer: '', message: '“title” is missing here. Add it.' },
    { code: 'unknown-field', pointer: '/__proto__' },
  ]);
});

test('reading a map changes nothing for other objects', () => {
  parseArgument(
    '{"version": 1, "title": "A", "thesis": {"id": "__proto__", "text": "X"}, "sources": [{"id": "__proto__", "type": "book", "custom": {"__proto__": {"polluted": 1}}}]}',
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
