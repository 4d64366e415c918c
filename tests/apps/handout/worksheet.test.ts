import { describe, expect, test } from 'vitest';
import { blankClaims, sentenceSearches, withoutSentences } from '../../../src/apps/handout/worksheet.ts';
import { documentContents } from '../../../src/document/documentContents.ts';
import { mapOf, shipped } from '../../argument/maps.ts';

const nothing = { texts: new Map(), checked: new Map() };
const reason = (id: string, children: object[] = []) => ({
  id,
  role: 'reason',
  text: `Claim ${id}.`,
  children,
});
const map = mapOf({
  id: 't',
  text: 'The thesis.',
  children: [
    reason('a', [reason('a1')]),
    {
      id: 'pair',
      role: 'reason',
      premises: [
        { id: 'p', text: 'P.' },
        { id: 'q', text: 'Q.' },
      ],
    },
    reason('b'),
    { id: 'again', role: 'reason', ref: 'a1' },
    { id: 'too', role: 'objection', ref: 'a' },
  ],
});
const orderOf = (argument: typeof map) => documentContents(argument).rows.map(({ id }) => id);

describe('claims to fill in', () => {
  test('are every second one, never the thesis or a frame, and the same each time', () => {
    const blank = blankClaims(map, orderOf(map));
    expect([...blank]).toEqual(['a1', 'q', 'again']);
    expect(blankClaims(map, orderOf(map))).toEqual(blank);
  });

  test('are about half of a lesson', () => {
    const argument = shipped('putin-zelensky-summit');
    const blank = blankClaims(argument, orderOf(argument));
    expect(blank.size).toBe(15);
    expect(blank.has('thesis')).toBe(false);
  });

  test('do not stand in captions that repeat them', () => {
    const blank = new Set(['a1']);
    const { numbers } = documentContents(map);
    expect(withoutSentences('Reason: Claim a1. Claim b.', map, blank, numbers)).toBe(
      'Reason: ________ (1.1.1) Claim b.',
    );
  });

  test('are not told by the name of a step either', () => {
    const sentence = 'This is a sentence of more than six words.';
    const long = mapOf({ id: 't', text: 'T.', children: [{ id: 'a', role: 'reason', text: sentence }] });
    const { numbers } = documentContents(long);
    expect(withoutSentences('This is a sentence of more…', long, new Set(['a']), numbers)).toBe(
      '________ (1.1)',
    );
  });
});

describe('sentences to find', () => {
  const source = { id: 's', type: 'book', title: 'The text' };
  const cited = mapOf(
    {
      id: 't',
      text: 'The thesis.',
      citations: [
        { source: 's', quote: 'one thing', locator: { label: 'paragraph', value: '2' } },
        { source: 's', quote: { parts: ['two', 'three'] } },
        { source: 's', locator: { label: 'paragraph', value: '4' } },
      ],
      children: [{ ...reason('a'), citations: [{ source: 's', quote: 'more' }] }],
    },
    { sources: [source] },
  );

  test('are asked once for each claim and text that it quotes, with all places', () => {
    expect(
      sentenceSearches(cited, orderOf(cited), nothing).map(({ claim, text, places }) => [
        claim.id,
        text,
        places,
      ]),
    ).toEqual([
      [
        't',
        's',
        [
          { paragraph: '2', words: 'one thing' },
          { paragraph: '', words: 'two […] three' },
        ],
      ],
      ['a', 's', [{ paragraph: '', words: 'more' }]],
    ]);
  });

  test('are named by the text that reports them', () => {
    const found = sentenceSearches(shipped('putin-zelensky-summit'), ['lavrov'], nothing);
    expect(found.map(({ text }) => text)).toEqual(['article']);
  });
});
