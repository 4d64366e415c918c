import { expect, test } from 'vitest';
import { parseDoubts } from '../../src/argument/doubts.ts';
import { dfQuad, quadraticEnergy, type Rule } from '../../src/strength/rules.ts';
import { weigh } from '../../src/strength/weigh.ts';
import { mapOf } from '../argument/maps.ts';

const strengthOf = (
  argument: ReturnType<typeof mapOf>,
  claim: string,
  doubts: string[] = [],
  rule: Rule = quadraticEnergy,
) => weigh(argument, rule, parseDoubts(doubts)).strengthOf(claim);

const linked = (undercutter: number | null) =>
  mapOf({
    id: 'claim',
    text: 'A claim.',
    children: [
      {
        id: 'set',
        role: 'reason',
        premises: [
          { id: 'p', text: 'One premise.', strength: 0.8 },
          { id: 'q', text: 'Another.', strength: 0.5 },
        ],
        children:
          undercutter === null
            ? []
            : [{ id: 'u', role: 'objection', against: 'inference', text: 'But.', strength: undercutter }],
      },
    ],
  });

test('linked premises count as one, their product', () => {
  expect(strengthOf(linked(null), 'set')).toBeCloseTo(0.4, 15);
  expect(strengthOf(linked(null), 'claim')).toBeCloseTo(0.568966, 6);
  expect(strengthOf(linked(null), 'claim', [], dfQuad)).toBeCloseTo(0.7, 15);
});

test('an undercutter weakens the step, not what the step leads from', () => {
  const argument = linked(0.6);
  const weighed = weigh(argument, quadraticEnergy, new Map());
  expect(weighed.strengthOf('set')).toBeCloseTo(0.4, 15);
  expect(weighed.stepOf('set')).toBeCloseTo(0.735294, 6);
  expect(weighed.strengthOf('claim')).toBeCloseTo(0.539809, 6);
  expect(weigh(argument, dfQuad, new Map()).stepOf('set')).toBeCloseTo(0.4, 15);
  expect(strengthOf(argument, 'claim', [], dfQuad)).toBeCloseTo(0.58, 15);
});

test('without an author’s word, what nothing is said for is taken as given, and the rest starts open', () => {
  const argument = mapOf({
    id: 'thesis',
    text: 'A thesis.',
    children: [
      {
        id: 'inner',
        role: 'reason',
        text: 'Has a reason.',
        children: [{ id: 'leaf', role: 'evidence', text: 'Seen.' }],
      },
      {
        id: 'attacked',
        role: 'objection',
        text: 'Has none.',
        children: [{ id: 'no', role: 'objection', text: 'No.' }],
      },
    ],
  });
  const { argumentGraph } = weigh(argument, quadraticEnergy, new Map());
  const base = (id: string) => argumentGraph.graph.base[argumentGraph.claims.get(id) ?? -1];
  expect([base('thesis'), base('inner'), base('leaf'), base('attacked')]).toEqual([0.5, 0.5, 0.8, 0.8]);
});

test('authors say how strong a claim is, in a number or in a word', () => {
  const words = {
    'well supported': 0.9,
    leaning: 0.7,
    open: 0.5,
    'leaning against': 0.3,
    'poorly supported': 0.1,
  };
  for (const [strength, number] of Object.entries({ ...words, 0.25: 0.25 })) {
    const given = Number.isNaN(Number(strength)) ? strength : Number(strength);
    expect(strengthOf(mapOf({ id: 't', text: 'A thesis.', strength: given }), 't')).toBe(number);
  }
});

test('a doubt takes away its share of a claim, and all of one that is rejected', () => {
  const argument = mapOf({
    id: 't',
    text: 'A thesis.',
    children: [
      { id: 'a', role: 'reason', text: 'One.' },
      { id: 'b', role: 'objection', text: 'Other.', strength: 0 },
    ],
  });
  expect(strengthOf(argument, 'a', ['a:0.5'])).toBeCloseTo(0.4, 15);
  expect(strengthOf(argument, 'a', ['a'])).toBe(0);
  expect(strengthOf(argument, 't', ['a'])).toBe(0.5);
  expect(strengthOf(argument, 't', ['step:a'])).toBe(0.5);
  expect(strengthOf(argument, 'a', ['step:a'])).toBe(0.8);
  expect(strengthOf(argument, 't', ['step:a:0.5'])).toBeCloseTo(0.5 + (0.5 * 0.16) / 1.16, 15);
  expect(strengthOf(argument, 't', ['nobody', 'source:nobody', 'step:t'])).toBe(strengthOf(argument, 't'));
});

const sourced = mapOf(
  {
    id: 't',
    text: 'A thesis.',
    citations: [{ source: 'paper' }],
    children: [
      { id: 'said', role: 'evidence', text: 'She said so.', citations: [{ source: 'speech' }] },
      { id: 'written', role: 'evidence', text: 'It was written.', citations: [{ source: 'paper' }] },
      {
        id: 'both',
        role: 'evidence',
        text: 'In both.',
        citations: [{ source: 'speech' }, { source: 'other' }],
      },
    ],
  },
  {
    sources: [
      { id: 'paper', type: 'article' },
      { id: 'speech', type: 'speech', via: 'paper' },
      { id: 'other', type: 'book', strength: 0.5 },
    ],
  },
);

test('the doubt of a source falls on all that rests on it, also through others that it reports', () => {
  expect(strengthOf(sourced, 'written', ['source:paper:0.5'])).toBeCloseTo(0.4, 15);
  expect(strengthOf(sourced, 'said', ['source:paper:0.5'])).toBeCloseTo(0.4, 15);
  expect(strengthOf(sourced, 'said', ['source:paper:0.5', 'source:speech:0.5'])).toBeCloseTo(0.2, 15);
  expect(strengthOf(sourced, 'written', ['source:speech'])).toBe(0.8);
  expect(strengthOf(sourced, 'said', ['source:speech'])).toBe(0);
});

test('a claim with several sources stands as firmly as the firmest of them', () => {
  expect(strengthOf(sourced, 'both')).toBe(0.8);
  expect(strengthOf(sourced, 'both', ['source:speech'])).toBeCloseTo(0.4, 15);
  expect(strengthOf(sourced, 'both', ['source:speech', 'source:other'])).toBe(0);
});

test('a thesis starts open, whoever says it: without any source it is open again', () => {
  expect(strengthOf(sourced, 't', ['source:paper', 'source:other'])).toBe(0.5);
});

test('a claim that is used again is one claim, with a step at each place', () => {
  const argument = mapOf({
    id: 't',
    text: 'A thesis.',
    children: [
      {
        id: 'a',
        role: 'reason',
        text: 'One.',
        children: [{ id: 'shared', role: 'evidence', text: 'Shared.' }],
      },
      { id: 'b', role: 'reason', text: 'Two.', children: [{ id: 'again', role: 'evidence', ref: 'shared' }] },
    ],
  });
  for (const place of ['shared', 'again']) {
    expect(strengthOf(argument, 'a', [place])).toBe(0.5);
    expect(strengthOf(argument, 'b', [place])).toBe(0.5);
  }
  expect(strengthOf(argument, 'a', ['step:again'])).toBe(strengthOf(argument, 'a'));
  expect(strengthOf(argument, 'b', ['step:again'])).toBe(0.5);
});
