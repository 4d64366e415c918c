import { expect, test } from 'vitest';
import { readKialo } from '../../../src/formats/kialo/readKialo.ts';
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
