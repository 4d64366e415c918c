import { expect, test } from 'vitest';
import { detectNotation } from '../../../src/formats/detectNotation.ts';
import { readKialo } from '../../../src/formats/kialo/readKialo.ts';
import { toKialo } from '../../../src/formats/kialo/toKialo.ts';
import type { Read } from '../../../src/formats/notation.ts';

const read = (text: string) => readKialo(text, { name: 'wells.txt', beside: [] }) as Read;
const losses = (text: string) =>
  read(text).losses.map(({ message, count, place }) => [message, count, place?.line]);

const older = [
  'Discussion Title: Are wells safe?',
  '',
  '1. Wells \\(most of them\\) are safe.',
  '1.1. Pro: Their water is [tested](https://example.org/tests_\\(all\\)).',
  '1.1.1. Con: Not every year,',
  'and not in every village.',
  '1.5 million wells are private.',
  '1.2. Con: -> See 1.1.1.',
  '1.2.1. Pro: It says so.',
  '1.3. Con: -> See 1.1.1.',
  '1.4. Pro: -> See discussion #12: Water',
  '1.5. Pro: -> See 1.9.',
  '1.6. Con: -> See 1.',
].join('\n');

test('the older layout: numbers, sides, lines that go on, and links as sources', () => {
  const { document, places } = read(older);
  expect(document?.title).toBe('Are wells safe?');
  expect(document?.thesis).toMatchObject({ id: '1', text: 'Wells (most of them) are safe.' });
  const [tested, see, again, discussion] = document?.thesis?.children ?? [];
  expect(tested).toMatchObject({
    ...{ id: '1.1', role: 'reason', text: 'Their water is tested.', citations: [{ source: 'link-1' }] },
    children: [
      {
        ...{ id: '1.1.1', role: 'objection' },
        text: 'Not every year,\nand not in every village.\n1.5 million wells are private.',
      },
    ],
  });
  expect(document?.sources).toEqual([
    { id: 'link-1', type: 'webpage', title: 'tested', URL: 'https://example.org/tests_(all)' },
  ]);
  expect(again).toEqual({ id: '1.3', role: 'objection', ref: '1.1.1' });
  expect(see).toMatchObject({ id: '1.2', text: '-> See 1.1.1.', children: [{ id: '1.2.1' }] });
  expect(discussion).toMatchObject({ text: '-> See discussion #12: Water' });
  expect(places.get('1.1.1')).toEqual({ line: 5, column: 1 });
});

test('what a reference cannot lead to stays as words, and is told with its line', () => {
  expect(losses(older)).toEqual([
    ['What refers to another discussion is kept as words.', 1, 11],
    ['What refers to another claim and has claims of its own is kept as words.', 1, 8],
    ['What refers to a claim that is not there is kept as words.', 1, 12],
    ['What refers to a claim that rests on it goes in a circle, and is kept as words.', 1, 13],
    ['Where in a claim a source is named is not kept: it is cited by the claim.', 1, 4],
  ]);
});

const newer = [
  'Discussion Name:',
  'Are wells safe?',
  '',
  '1. Thesis:',
  'Wells are safe [1], says the board.',
  '',
  '  1.1. Con:',
  '  Some are not [2][3].',
  '',
  'Sources:',
  '[1] The board https://example.org/board',
  '[2] https://example.org/list',
  '"They list three wells.',
  '',
  '1. One of them is ours."',
  '[3] A letter',
  '[9] is no entry of its own',
].join('\r\n');

test('the newer layout: blocks, and numbered sources with what was copied from them', () => {
  const { document } = read(newer);
  expect(document?.thesis).toEqual({
    ...{ id: '1', text: 'Wells are safe, says the board.', citations: [{ source: '1' }] },
    children: [
      { id: '1.1', role: 'objection', text: 'Some are not.', citations: [{ source: '2' }, { source: '3' }] },
    ],
  });
  expect(document?.sources).toEqual([
    { id: '1', type: 'webpage', title: 'The board', URL: 'https://example.org/board' },
    {
      ...{ id: '2', type: 'webpage', URL: 'https://example.org/list' },
      text: { kind: 'excerpt', paragraphs: ['"They list three wells.', '1. One of them is ours."'] },
    },
    {
      id: '3',
      type: 'document',
      title: 'A letter',
      text: { kind: 'excerpt', paragraphs: ['[9] is no entry of its own'] },
    },
  ]);
});

test('where the claims below the first take no side, they answer a question', () => {
  const { document } = read(
    'Discussion Title: T\n\n1. Which well?\n1.1. The old one.\n1.1.1. Pro: It is near.\n1.2. The new one.',
  );
  expect(document?.issue).toMatchObject({
    text: 'Which well?',
    theses: [{ id: '1.1', children: [{ id: '1.1.1', role: 'reason' }] }, { id: '1.2' }],
  });
});

const list = (...lines: string[]) =>
  ['1. Wells are safe.', '1.1. Pro: They are tested.', ...lines].join('\n');
const claims = (text: string) => {
  const told: string[] = [];
  const tell = (node: { id?: string; role?: string; text?: string; children?: unknown[] }, above: string) => {
    told.push(`${above} < ${node.id} ${node.role}: ${node.text}`);
    for (const child of node.children ?? []) tell(child as typeof node, node.id ?? '');
  };
  const { thesis, issue } = read(text).document ?? {};
  for (const root of issue?.theses ?? [thesis])
    for (const each of root?.children ?? []) tell(each, root?.id ?? '');
  return told.slice(1);
};

test.each([
  ['1.2. con: No.', ['1 < 1.2 objection: No.'], []],
  ['1.2 CON:No.', ['1 < 1.2 objection: No.'], []],
  ['1.1. Con: No.', ['1 < 1.1-2 objection: No.'], ['A number that is used twice is given to two claims.']],
  [
    '1.5.1. Con: No.',
    ['1 < 1.5.1 objection: No.'],
    [
      'A claim whose number continues none that is there stands below the nearest claim that it could continue.',
    ],
  ],
  ['1.2. Conn: No.', ['1 < 1.2 objection: No.'], ['“Conn” is read as Con.']],
  ['1.2. No side.', ['1 < 1.2 reason: No side.'], ['A claim without Pro or Con is taken as a reason.']],
  ['1.2. Water: wet.', ['1 < 1.2 reason: Water: wet.'], ['A claim without Pro or Con is taken as a reason.']],
  ['1.2 No side.', [], ['A line with a number that fits no claim is taken as words of the claim above it.']],
  ['3.1. Con: No.', [], ['A line with a number that fits no claim is taken as words of the claim above it.']],
])('a list by hand with a slip: %s', (line, found, told) => {
  expect(claims(list(line))).toEqual(found);
  expect(losses(list(line))).toEqual(told.map((message) => [message, 1, 3]));
  const blocks = [
    '1. Thesis:',
    'Wells are safe.',
    '',
    '  1.1. pro:',
    '  They are tested.',
    '',
    `  ${line.replace(/(: ?|\d\.? )(?=No)/, '$1\n  ')}`,
  ].join('\n');
  expect(claims(blocks)).toEqual(found);
  expect(losses(blocks)).toEqual(told.map((message) => [message, 1, 7]));
});

test('what goes on after a number that is used twice stands below the one above it', () => {
  expect(claims(list('1.1. Con: Not all.', '1.1.1. Pro: One is not.', '1.2. Pro: -> See 1.1.'))).toEqual([
    '1 < 1.1-2 objection: Not all.',
    '1.1-2 < 1.1.1 reason: One is not.',
    '1 < 1.2 reason: undefined',
  ]);
});

test('a second thesis has claims of its own', () => {
  const text = list('2. Rivers are safe.', '2.1. Con: Not here.');
  expect(read(text).document?.issue?.theses.map(({ text: said }) => said)).toEqual([
    'Wells are safe.',
    'Rivers are safe.',
  ]);
  expect(losses(text)).toEqual([]);
});

test.each([
  '2020 was a dry year.',
  '1.5 million wells are private.',
  '2. And so are rivers.',
  '3.14 is no claim.',
])('words that begin with a number are words: %s', (line) => {
  expect(claims(list(line))).toEqual([]);
  expect(read(list(line)).document?.thesis?.children).toMatchObject([{ text: `They are tested.\n${line}` }]);
  expect(losses(list(line))).toEqual([]);
});

test('a list by hand is told by two claims that take sides', () => {
  expect(detectNotation(list('1.2 con: No.'), 'a.md')).toBe('kialo');
  expect(detectNotation(list('1.2. No side.'))).not.toBe('kialo');
});

test('what the lines of a claim cannot keep is told', () => {
  const said = (text: string) =>
    toKialo({ version: 1, title: 'T', thesis: { id: '1', text } }).losses.map(({ message }) => message);
  expect(said('One.\nTwo.')).toEqual([]);
  for (const text of ['One.\n\nTwo.', 'One.\n\tTwo.', 'One.  \r\nTwo.'])
    expect(said(text)).toEqual(['Blank lines and indents within a claim are left out.']);
});

test('what a claim cites only where it is used again is told to be left out', () => {
  const cited = [{ source: 's' }];
  const { text, losses: told } = toKialo({
    ...{ version: 1, title: 'T' },
    thesis: {
      ...{ id: '1', text: 'T.' },
      children: [
        { id: '1.1', role: 'reason', text: 'One.', citations: cited },
        {
          ...{ id: '1.2', role: 'reason', text: 'Two.' },
          children: [{ id: '1.2.1', role: 'reason', ref: '1.1', citations: cited }],
        },
      ],
    },
    sources: [{ id: 's', type: 'webpage', title: 'S', URL: 'https://example.org' }],
  });
  expect(text).toContain('1.2.1. Pro:\n    -> See 1.1.\n');
  expect(told).toEqual([
    { message: 'Citations of claims where they are used again are left out.', count: 1 },
  ]);
});

test('of sources, their texts are written where the map has them; those elsewhere, and summaries, are told', () => {
  const { text, losses: told } = toKialo({
    ...{ version: 1, title: 'T', thesis: { id: '1', text: 'T.' } },
    sources: [
      { id: '1', type: 'book', title: 'A', text: { kind: 'full', paragraphs: ['It rains.'] } },
      { id: '2', type: 'document', title: 'B', text: { kind: 'full', href: 'b.txt' } },
      { id: '3', type: 'document', title: 'C', text: { kind: 'digest', paragraphs: ['It pours.'] } },
    ],
  });
  expect(text).toContain('[1] A\nIt rains.\n[2] B\n[3] C\nIt pours.\n');
  expect(told.map(({ message }) => message)).toEqual([
    'Texts of sources that are not in the map are left out.',
    'Summaries of sources are written as their texts.',
    'Of sources, only title, address and text are written.',
  ]);
});
