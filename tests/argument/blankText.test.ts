// Texts of white space, zero-width characters or punctuation alone: a problem where there has to be a text, and
// absent where there need not be one.

import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { complaints, sound } from './maps.ts';

const blanks = [
  ' ',
  '\u{A0} ',
  '\n\n',
  '\u{200B}',
  '\u{FEFF}\u{2060}',
  '\u{3164}',
  '\u{2800}',
  '…',
  '...',
  ',',
  ' – ',
];

/** A map in which the value at a path, which is there, is another. */
function withValue(path: string, value: unknown): object {
  const map: unknown = {
    version: 1,
    title: 'T',
    summary: 'S',
    thesis: {
      id: 't',
      text: 'Thesis.',
      label: 'L',
      note: 'N',
      tags: ['a', 'b'],
      children: [
        {
          id: 'r',
          role: 'reason',
          text: 'Reason.',
          warrant: 'W',
          citations: [
            { source: 's', quote: 'the words' },
            { source: 's', quote: { exact: 'the words', prefix: 'Here are', suffix: 'that' } },
            { source: 's', quote: { parts: ['the', 'words'] } },
          ],
        },
      ],
    },
    sources: [
      {
        id: 's',
        type: 'book',
        title: 'S',
        publisher: 'P',
        author: [{ literal: 'A' }, { family: 'B' }],
        text: { paragraphs: ['Here are the words that stand.', 'And more.'] },
      },
    ],
    tours: [
      {
        id: 'u',
        title: 'Tour',
        steps: [{ focus: ['t'], caption: 'C', question: { text: 'Q?', choices: ['a', 'b'] } }],
      },
    ],
  };
  const steps = path.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], map);
  (holder as Record<string, unknown>)[last] = value;
  return map as object;
}

const needed = [
  '/title',
  '/thesis/text',
  '/thesis/children/0/text',
  '/thesis/children/0/citations/0/quote',
  '/thesis/children/0/citations/1/quote/exact',
  '/thesis/children/0/citations/2/quote/parts/1',
  '/tours/0/title',
  '/tours/0/steps/0/question/text',
  '/tours/0/steps/0/question/choices/1',
];
test.each(needed)('a blank text at %s is one problem there', (path) => {
  for (const blank of blanks) expect(complaints(withValue(path, blank)), blank).toEqual([`no-text ${path}`]);
  const { problems } = parseArgument(JSON.stringify(withValue(path, ' ')));
  expect(problems[0]?.message).toMatch(/^There is no text here: .* Write it, or remove it\.$/);
});

const optional = [
  '/summary',
  '/thesis/label',
  '/thesis/note',
  '/thesis/tags/1',
  '/thesis/children/0/warrant',
  '/sources/0/title',
  '/sources/0/publisher',
  '/sources/0/author/0/literal',
  '/tours/0/steps/0/caption',
];
test.each(optional)('a blank text at %s counts as absent', (path) => {
  for (const blank of ['', ...blanks]) {
    const { argument, problems } = parseArgument(JSON.stringify(withValue(path, blank)));
    expect(problems, blank).toEqual([]);
    const { claims, sources, tours, summary } = argument ?? sound('');
    const strings: unknown[] = [];
    JSON.stringify([summary, [...claims.values()], [...sources.values()], tours], (_, value) => {
      strings.push(value);
      return value;
    });
    expect(strings).not.toContain(blank);
  }
});

test('of what was blank, nothing is left: no empty name, no empty list', () => {
  const { sources } = sound(JSON.stringify(withValue('/sources/0/author/0/literal', ' ')));
  expect(sources.get('s')?.author).toEqual([{ family: 'B' }]);
  const alone = sound(JSON.stringify(withValue('/sources/0/author', [{ family: '', given: '' }])));
  expect(alone.sources.get('s')).not.toHaveProperty('author');
});

test('ids and paragraphs have to show something, and may be marks of punctuation', () => {
  const unseen = ['\u{200B}', ' ', '\u{3164}'];
  for (const blank of unseen) {
    expect(complaints(withValue('/sources/0/text/paragraphs/0', blank))).toHaveLength(1);
    expect(sound(JSON.stringify(withValue('/thesis/children/0/id', blank))).claims.has('1.1')).toBe(true);
  }
  expect(complaints(withValue('/sources/0/text/paragraphs/1', '* * *'))).toEqual([]);
  expect(sound(JSON.stringify(withValue('/thesis/children/0/id', '*'))).claims.has('*')).toBe(true);
});

test('beside a quotation, punctuation says which place is meant, and blanks say nothing', () => {
  const quote = (prefix: string) =>
    sound(JSON.stringify(withValue('/thesis/children/0/citations/1/quote/prefix', prefix))).claims.get('r')
      ?.citations[1]?.quote;
  expect(quote('(')).toMatchObject({ prefix: '(' });
  expect(quote(' \u{200B}')).not.toHaveProperty('prefix');
});

test('empty fields of reference managers are absent, whatever they hold else', () => {
  const empty = { volume: '', URL: '', language: '', DOI: '', categories: ['k'], via: '' };
  const { sources } = sound(
    JSON.stringify(withValue('/sources/0', { id: 's', type: 'book', title: 'S', ...empty })),
  );
  expect(sources.get('s')).toEqual({ id: 's', type: 'book', title: 'S', categories: ['k'] });
});

test('signs, figures and letters of every script are text', () => {
  for (const text of ['∀x', '3', '😀', '字', 'א', 'ᚠ', '©']) {
    expect(complaints(withValue('/thesis/text', text)), text).toEqual([]);
  }
});

test('answers to a question that read alike are told', () => {
  const path = '/tours/0/steps/0/question/choices';
  expect(complaints(withValue(path, ['a', 'a']))).toEqual([`same-choice ${path}/1`]);
  expect(complaints(withValue(path, ['é', 'e\u{301} ']))).toEqual([`same-choice ${path}/1`]);
});
