import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDoubts, parseDoubts } from '../../src/argument/doubts.ts';
import { turns } from '../../src/strength/bands.ts';
import { mattersOf } from '../../src/strength/matters.ts';
import { rules } from '../../src/strength/rules.ts';
import { weigh } from '../../src/strength/weigh.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';
import { forAll } from '../quotes/forAll.ts';

const maps = ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine'];

for (const rule of Object.values(rules)) {
  test(`what the list says of a shipped map is what weighing all of it gives (${rule.name})`, () => {
    let listed = 0;
    for (const name of maps) {
      const argument = shipped(name);
      for (const thesis of argument.theses) {
        const matters = mattersOf(argument, thesis, rule);
        expect(matters?.now).toBe(weigh(argument, rule, noDoubts).strengthOf(thesis));
        expect(matters?.tried).toBe(matters?.of);
        for (const { key, thesis: then } of matters?.singles ?? []) {
          listed++;
          expect(weigh(argument, rule, parseDoubts([key])).strengthOf(thesis), key).toBeCloseTo(then, 12);
        }
        for (const { keys, thesis: then } of matters?.pairs ?? []) {
          const found = weigh(argument, rule, parseDoubts(keys)).strengthOf(thesis) ?? Number.NaN;
          expect(found, keys.join()).toBeCloseTo(then, 12);
          expect(turns(matters?.now ?? 0, found)).toBe(true);
        }
      }
    }
    expect(listed).toBeGreaterThan(60);
  });
}

test('the list leaves out nothing that moves the thesis, and what moves it most comes first', () => {
  for (const name of maps) {
    const argument = shipped(name);
    const [thesis = ''] = argument.theses;
    const matters = mattersOf(argument, thesis, rules.quadratic);
    const moves = (matters?.singles ?? []).map((each) => Math.abs(each.thesis - (matters?.now ?? 0)));
    expect(moves).toEqual(moves.toSorted((a, b) => b - a));
    const listed = new Set(matters?.singles.map(({ key }) => key));
    for (const claim of argument.claims.values()) {
      if (claim.kind === 'reuse' || claim.id === thesis) continue;
      const then = weigh(argument, rules.quadratic, new Map([[claim.id, 1]])).strengthOf(thesis) ?? 0;
      expect(Math.abs(then - (matters?.now ?? 0)) > 1e-9, claim.id).toBe(listed.has(claim.id));
    }
  }
});

test('the list is true of maps of any kind, also under doubts that are there already', () => {
  forAll(
    'matters',
    fc.record({ seed: fc.nat(1e6), size: fc.integer({ min: 2, max: 60 }) }),
    ({ seed, size }) => {
      const argument = sound(generatedMap(size, seed));
      const doubts = new Map([[`n${1 + (seed % (size - 1))}`, 0.5]]);
      for (const rule of Object.values(rules)) {
        const matters = mattersOf(argument, 'n0', rule, doubts);
        for (const { key, thesis } of matters?.singles ?? []) {
          const found = weigh(argument, rule, new Map([...doubts, [key, 1]])).strengthOf('n0');
          expect(found).toBeCloseTo(thesis, 10);
        }
      }
    },
    30,
  );
});

const reasons = (strengths: Record<string, number>) =>
  mapOf({
    id: 't',
    text: 'A thesis.',
    children: Object.entries(strengths).map(([id, strength]) => ({
      id,
      role: 'reason',
      text: `${id}.`,
      strength,
    })),
  });

test('where no single doubt suffices, two that do together are named', () => {
  const matters = mattersOf(reasons({ a: 0.9, b: 0.9, c: 0.05 }), 't', rules.quadratic);
  expect(matters?.suffices).toBe(false);
  expect(matters?.pairs.map(({ keys }) => keys)).toContainEqual(['a', 'b']);
  const one = mattersOf(reasons({ a: 0.9, c: 0.05 }), 't', rules.quadratic);
  expect(one?.suffices).toBe(true);
  expect(one?.pairs).toEqual([]);
});

test('pairs are found where each alone changes nothing at all', () => {
  const matters = mattersOf(reasons({ a: 1, b: 1 }), 't', rules['df-quad']);
  expect(matters?.singles).toEqual([]);
  expect(matters?.pairs).toEqual([{ keys: ['a', 'b'], thesis: 0.5 }]);
});

test('two sources that say the same are rejected together', () => {
  const evidence = (id: string) => ({
    id,
    role: 'evidence',
    strength: 0.6,
    text: `${id}.`,
    citations: [{ source: 's' }, { source: 'r' }],
  });
  const argument = mapOf(
    { id: 't', text: 'A thesis.', children: [evidence('e'), evidence('f')] },
    {
      sources: [
        { id: 's', type: 'book' },
        { id: 'r', type: 'book' },
      ],
    },
  );
  const matters = mattersOf(argument, 't', rules.quadratic);
  expect(matters?.singles.map(({ key }) => key)).toEqual(['e', 'f']);
  expect(matters?.pairs).toContainEqual({ keys: ['source:s', 'source:r'], thesis: 0.5 });
});

test('a claim that is used for and against the thesis cuts both ways, and only such a claim', () => {
  const argument = mapOf({
    id: 't',
    text: 'A thesis.',
    children: [
      { id: 'r', role: 'reason', text: 'For.', children: [{ id: 'e', role: 'evidence', text: 'Seen.' }] },
      { id: 'o', role: 'objection', text: 'Against.', children: [{ id: 'again', role: 'reason', ref: 'e' }] },
      { id: 'other', role: 'reason', text: 'Also for.' },
    ],
  });
  const matters = mattersOf(argument, 't', rules.quadratic, new Map([['r', 0.5]]));
  const both = matters?.singles.filter(({ cutsBothWays }) => cutsBothWays).map(({ key }) => key);
  expect(both).toEqual(['e']);
});

test('the other rule is asked', () => {
  // Many weak objections weigh more in a sum than as chances.
  const many = mapOf({
    id: 't',
    text: 'A thesis.',
    children: [
      { id: 'r', role: 'reason', text: 'R.', strength: 0.9 },
      ...Array.from({ length: 6 }, (_, at) => ({
        id: `o${at}`,
        role: 'objection',
        text: `O ${at}.`,
        strength: 0.2,
      })),
    ],
  });
  expect(mattersOf(many, 't', rules.quadratic)?.rulesAgree).toBe(false);
  expect(mattersOf(reasons({ a: 0.9 }), 't', rules.quadratic)?.rulesAgree).toBe(true);
});
