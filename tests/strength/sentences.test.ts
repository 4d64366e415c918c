import { expect, test } from 'vitest';
import { noDoubts } from '../../src/argument/doubts.ts';
import { rules } from '../../src/strength/rules.ts';
import {
  doubtSentence,
  matterSentence,
  moveWords,
  noSingleSentence,
  pairSentence,
} from '../../src/strength/sentences.ts';
import { weigh } from '../../src/strength/weigh.ts';
import { mapOf } from '../argument/maps.ts';

test('a move is told from band to band, or how far within one', () => {
  expect(moveWords(0.9, 0.5)).toBe('falls from well supported to open');
  expect(moveWords(0.3, 0.7)).toBe('rises from leaning against to leaning for');
  expect(moveWords(0.95, 0.93)).toBe('stays well supported, a little weaker');
  expect(moveWords(0.81, 0.95)).toBe('stays well supported, stronger');
  expect(moveWords(0.9, 0.9001)).toBe('stays well supported');
});

const argument = mapOf(
  {
    id: 't',
    label: 'It is so',
    text: 'It is so.',
    children: [
      {
        id: 'a',
        role: 'reason',
        label: 'A',
        text: 'A.',
        strength: 1,
        children: [{ id: 'b', label: 'B', role: 'evidence', text: 'B.', citations: [{ source: 's' }] }],
      },
    ],
  },
  { sources: [{ id: 's', type: 'book', title: 'A book' }] },
);
const matters = { id: 't', now: 0.9, pairs: [] };

test('what matters is told with its name, and what it does', () => {
  expect(matterSentence(argument, matters, { key: 'a', thesis: 0.5 })).toBe(
    'Reject “A”, and the thesis falls from well supported to open.',
  );
  expect(matterSentence(argument, matters, { key: 'source:s', thesis: 0.9 })).toBe(
    'Reject the source “A book”, and the thesis stays well supported.',
  );
  expect(matterSentence(argument, matters, { key: 'step:b', thesis: 0.88 })).toBe(
    'Reject the step from “B” to “A”, and the thesis stays well supported, a little weaker.',
  );
  expect(pairSentence(argument, matters, { keys: ['a', 'b'], thesis: 0.5 })).toMatch(
    /^Reject “A” and “B” together, /,
  );
  expect(noSingleSentence(argument, matters)).toBe(
    'No single doubt brings the thesis to open, and no two of those tried do.',
  );
});

test('a doubt is told in one sentence, with how many others move', () => {
  const now = (doubts: Map<string, number>) => weigh(argument, rules.quadratic, doubts).strengthOf;
  const said = (key: string, doubt: number) => {
    const doubts = new Map(doubt > 0 ? [[key, doubt]] : []);
    return doubtSentence(argument, 't', key, doubts, now(new Map(noDoubts)), now(doubts));
  };
  expect(said('a', 1)).toBe('“A” rejected: the thesis falls from leaning for to open.');
  expect(said('source:s', 1)).toBe(
    'The source “A book” rejected: the thesis stays leaning for. 1 other claim falls.',
  );
  expect(said('b', 0.5)).toBe('“B” doubted by half: the thesis stays leaning for.');
  expect(said('a', 0)).toBe('“A” accepted again: the thesis stays leaning for.');
});
