import { expect, test } from 'vitest';
import { readArgdown } from '../../../src/formats/argdown/readArgdown.ts';
import type { Read } from '../../../src/formats/notation.ts';

const read = (text: string) => readArgdown(text, { name: 'wells.argdown', beside: [] }) as Read;
const problems = (text: string) =>
  read(text).problems.map(({ message, place }) => [message, place?.line, place?.column]);
const told = (text: string) => read(text).losses.map(({ message }) => message);

test('claims, relations in both directions, tags, data and links', () => {
  const { document, places } = read(
    [
      '===',
      'title: Wells',
      'subTitle: A trial',
      '===',
      '',
      '[Safe]: Wells are safe. #water #(old well)',
      '  + <Tested>: They are tested. ([The board](https://example.org)) {by: the board}',
      '    - <Rarely>: Not *every* year.',
      '      -> [Safe]',
      '  <_ [Nobody]: Nobody asked.',
    ].join('\n'),
  );
  expect(document).toMatchObject({ title: 'Wells', summary: 'A trial' });
  const { thesis } = document ?? {};
  expect(thesis).toMatchObject({
    id: 'Safe',
    label: 'Safe',
    text: 'Wells are safe.',
    tags: ['water', 'old well'],
  });
  const [tested, again] = thesis?.children ?? [];
  expect(tested).toMatchObject({
    ...{ role: 'reason', label: 'Tested', text: 'They are tested.', note: 'by: the board' },
    ...{ citations: [{ source: 'link-1' }], children: [{ role: 'objection', text: 'Not every year.' }] },
  });
  expect(again).toMatchObject({ role: 'objection', ref: 'Rarely' });
  expect(places.get('Rarely')).toEqual({ line: 8, column: 7 });
});

const reconstruction = [
  '[Foul]: The well is foul.',
  '',
  '<By smell>: It stinks.',
  '  - <Cold>: You had a cold.',
  '',
  '(1) [Smell]: It smells.',
  '  + <Neighbours>: The neighbours say so.',
  '(2) [Rule]: What smells is foul.',
  '-- Modus ponens --',
  '  <_ <Cheese>: Cheese smells and is not foul.',
  '(3) [Foul]',
].join('\n');

test('a reconstruction is a step from linked premises, with its name, its rule and what bears on it', () => {
  expect(read(reconstruction).document?.thesis).toMatchObject({
    id: 'Foul',
    children: [
      {
        ...{ role: 'reason', label: 'By smell', note: 'It stinks.', warrant: 'Modus ponens' },
        premises: [
          { id: 'Smell', text: 'It smells.', children: [{ role: 'reason', id: 'Neighbours' }] },
          { id: 'Rule', text: 'What smells is foul.' },
        ],
        children: [
          { role: 'objection', id: 'Cold' },
          { role: 'objection', against: 'inference', id: 'Cheese' },
        ],
      },
    ],
  });
  expect(told(reconstruction)).toEqual([]);
});

test('a contradiction is an objection, and is told', () => {
  const text = '[A]: It is.\n  >< [B]: It is not.';
  expect(read(text).document?.thesis).toMatchObject({ id: 'A', children: [{ role: 'objection', id: 'B' }] });
  expect(told(text)).toEqual(['That two claims exclude one another is an objection of one to the other.']);
});

test('groups become tags, and prose is left out, with a word', () => {
  const text = '# Water\n\nSome prose.\n\n## Wells\n\n[A]: It is.\n  + [B]: So.\n';
  expect(read(text).document?.thesis).toMatchObject({ tags: ['Wells'], children: [{ tags: ['Wells'] }] });
  expect(told(text)).toEqual([
    'A group is kept as a tag of its claims; in which group it stands is left out.',
    'What Argdown’s own map does not show (prose, claims without a relation) is left out.',
  ]);
});

test('in Markdown each fence is a map of its own, with lines of the file', () => {
  const text =
    'Text.\n\n```argdown-map {.wide}\n[A]: one\n  + b\n```\n\n````\n```argdown\n[No]: x\n```\n````\n\n  ```argdown\n  [A]: two\n    - c\n  ```\n';
  const { document, places } = read(text);
  expect(document?.issue?.theses.map(({ text }) => text)).toEqual(['one', 'two']);
  expect(places.get('2: A')).toEqual({ line: 15, column: 3 });
});

test('what it does not take has a sentence and the place in the file', () => {
  expect(problems('[A]: a\n\n@include(other.argdown)')).toEqual([
    [
      'Here “other.argdown” is to be included, and only one file is read: put its text in place of this line.',
      3,
      1,
    ],
  ]);
  expect(problems('Text\n\n```argdown\n[A]: a\n\n + b\n```')[0]?.slice(1)).toEqual([6, 1]);
  expect(problems('[A]: a {b: c: d}\n  + b')[0]?.slice(1)).toEqual([1, 8]);
  expect(problems('Only prose.')[0]?.[0]).toContain('Nothing in this Argdown stands in a map');
});

test('slips that Argdown takes for something else are told with their lines', () => {
  const text = [
    '[Open]: The library should open.',
    '  -<Staff: They want their Sundays.',
    '  + [Work: Most people work then.',
    '  + <Survey>: Four in ten would come.',
    '  + [The board',
    '    says]: It is so.',
    '  + [Nobody](https://example.org) asked.',
    '  - 3 < 4 holds.',
    '  + <Claim 1>: One.',
    '    + <Claim 2>',
    '    + <Claim A>',

    '    - <Survy>',
    '',
    '[Opn]',
    '  - <Cost>: It costs.',
  ].join('\n');
  const slips = read(text).losses.filter(({ message }) => /title|mean/.test(message));
  const open = 'What begins with < or [ and is not closed by > or ] has no title: it is taken as words.';
  expect(slips).toEqual([
    { message: open, count: 3, place: { line: 2, column: 4 } },
    {
      message: '“[Opn]” has no text of its own. Did you mean “[Open]”?',
      count: 1,
      place: { line: 14, column: 1 },
    },
    {
      message: '“<Survy>” has no text of its own. Did you mean “<Survey>”?',
      count: 1,
      place: { line: 12, column: 7 },
    },
  ]);
});
