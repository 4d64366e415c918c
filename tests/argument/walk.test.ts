import { expect, test } from 'vitest';
import type { Argument, Claim, TextClaim } from '../../src/argument/argument.ts';
import {
  ancestorsOf,
  childIds,
  claimsResting,
  countChildren,
  dependentsOf,
  displayRoleOf,
  nameOf,
  resolveReuse,
  reusesOf,
  sentenceOf,
  subtreeOf,
  usedOnce,
  viaChain,
} from '../../src/argument/walk.ts';
import { mapOf } from './maps.ts';

const argument = mapOf(
  {
    id: 'thesis',
    text: 'Cholera spreads through drinking water, not through bad air.',
    label: 'Waterborne',
    citations: [{ source: 'snow' }],
    children: [
      {
        id: 'cluster',
        role: 'reason',
        text: 'The deaths lay round one pump.',
        children: [
          {
            id: 'count',
            role: 'evidence',
            text: 'Most lived near it.',
            citations: [{ source: 'registrar' }],
          },
          {
            id: 'workhouse',
            role: 'objection',
            text: 'The workhouse next door lost few people.',
            children: [{ id: 'own-well', role: 'objection', text: 'It had its own well.' }],
          },
          { id: 'coincidence', role: 'objection', against: 'inference', text: 'Nearness shows no cause.' },
        ],
      },
      {
        id: 'companies',
        role: 'reason',
        premises: [
          { id: 'mixed', text: 'Two companies served the same streets.' },
          {
            id: 'differed',
            text: 'Their customers died unequally.',
            children: [{ id: 'table', role: 'evidence', text: 'Table IX.' }],
          },
        ],
        children: [{ id: 'few', role: 'objection', text: 'The numbers are small.' }],
      },
      {
        id: 'linked-objection',
        role: 'objection',
        premises: [
          {
            id: 'air',
            text: 'Air is everywhere.',
            children: [{ id: 'not', role: 'objection', text: 'No.' }],
          },
          { id: 'p2', text: 'B.' },
        ],
      },
      { id: 'again', role: 'reason', ref: 'cluster' },
      { id: 'twice', role: 'objection', ref: 'companies', label: 'Once more' },
    ],
  },
  {
    sources: [
      { id: 'snow', type: 'book' },
      { id: 'registrar', type: 'report', via: 'farr' },
      { id: 'farr', type: 'report', via: 'snow' },
    ],
  },
);

function claim(id: string, from: Argument = argument): Claim {
  const found = from.claims.get(id);
  if (!found) throw new Error(`No claim ${id}`);
  return found;
}
const standing = (id: string) => displayRoleOf(argument, claim(id));
const sentence = (id: string) => sentenceOf(argument, claim(id));
const name = (id: string) => nameOf(argument, claim(id));

test('a claim stands as its role says', () => {
  expect(standing('thesis')).toBe('thesis');
  expect(standing('cluster')).toBe('reason');
  expect(standing('count')).toBe('evidence');
  expect(standing('workhouse')).toBe('objection');
});

test('an objection to an objection is a rebuttal', () => {
  expect(standing('own-well')).toBe('rebuttal');
  expect(standing('coincidence')).toBe('objection');
});

test('an objection to a premise of a linked objection is a rebuttal too', () => {
  expect(standing('not')).toBe('rebuttal');
});

test('a premise is a premise, whatever its claim is', () => {
  expect(standing('mixed')).toBe('premise');
  expect(standing('air')).toBe('premise');
});

test('a claim used again stands as it does there', () => {
  expect(standing('again')).toBe('reason');
  expect(standing('twice')).toBe('objection');
});

test('a claim used again is written out where it stands first', () => {
  expect(resolveReuse(argument, claim('again'))?.id).toBe('cluster');
  expect(resolveReuse(argument, claim('cluster'))?.id).toBe('cluster');
});

test('the sentence of a claim is its text, also where it is used again', () => {
  expect(sentence('cluster')).toBe('The deaths lay round one pump.');
  expect(sentence('again')).toBe('The deaths lay round one pump.');
});

test('the sentence of linked premises is theirs, joined by and', () => {
  const both = 'Two companies served the same streets. And: Their customers died unequally.';
  expect(sentence('companies')).toBe(both);
  expect(sentence('twice')).toBe(both);
});

test('linked premises that use linked reasons again are spoken in order, each sentence once', () => {
  const { claims, ...rest } = mapOf({
    text: 'X',
    children: [
      { id: 'a', role: 'reason', premises: [{ ref: 'b' }, { text: 'Third.' }, { ref: 'b' }] },
      { id: 'b', role: 'reason', premises: [{ text: 'First.' }, { text: 'Second.' }] },
    ],
  });
  expect(sentenceOf({ claims, ...rest }, claim('a', { claims, ...rest }))).toBe(
    'First. And: Second. And: Third.',
  );
});

test('linked premises that double at every level do not double the sentence', () => {
  const levels = 60;
  const children = Array.from({ length: levels }, (_, level) => ({
    id: `l${level}`,
    role: 'reason',
    premises: [{ ref: `l${level + 1}` }, { ref: `l${level + 1}` }],
  }));
  const laughs = mapOf({
    text: 'X',
    children: [...children, { id: `l${levels}`, role: 'reason', text: 'Ha.' }],
  });
  expect(sentenceOf(laughs, claim('l0', laughs))).toBe('Ha.');
});

test('linked premises that use one another thousands deep still have a sentence', () => {
  const levels = 3000;
  const children = Array.from({ length: levels }, (_, level) => ({
    id: `l${level}`,
    role: 'reason',
    premises: [{ text: `${level}.` }, { ref: `l${level + 1}` }],
  }));
  const deep = mapOf({
    text: 'X',
    children: [...children, { id: `l${levels}`, role: 'reason', text: 'End.' }],
  });
  expect(sentenceOf(deep, claim('l0', deep))).toMatch(/^0\. And: 1\. And: .* And: End\.$/);
});

test('the name of a claim is its label, or that of the claim used again', () => {
  expect(name('thesis')).toBe('Waterborne');
  expect(name('twice')).toBe('Once more');
  const labelled = mapOf({
    text: 'X',
    children: [
      { id: 'a', role: 'reason', text: 'X', label: 'Pump' },
      { id: 'b', role: 'reason', ref: 'a' },
    ],
  });
  expect(nameOf(labelled, claim('b', labelled))).toBe('Pump');
});

test('without a label a claim is called by its first six words', () => {
  expect(name('count')).toBe('Most lived near it.');
  expect(name('cluster')).toBe('The deaths lay round one pump.');
  expect(name('workhouse')).toBe('The workhouse next door lost few…');
});

test('a name without spaces is cut after 48 characters, none of them in half', () => {
  const long = mapOf({
    id: 't',
    text: '水'.repeat(100),
    children: [{ id: 'e', role: 'reason', text: '😀'.repeat(49) }],
  });
  expect(nameOf(long, claim('t', long))).toBe(`${'水'.repeat(47)}…`);
  expect(nameOf(long, claim('e', long))).toBe(`${'😀'.repeat(47)}…`);
  const just = mapOf({ id: 't', text: '水'.repeat(48) });
  expect(nameOf(just, claim('t', just))).toBe('水'.repeat(48));
});

test('directly below linked premises hang the premises, then the children', () => {
  expect(childIds(claim('companies'))).toEqual(['mixed', 'differed', 'few']);
  expect(childIds(claim('cluster'))).toEqual(['count', 'workhouse', 'coincidence']);
  expect(childIds(claim('again'))).toEqual([]);
});

test('the ancestors of a claim lead from its parent up to the thesis', () => {
  expect(ancestorsOf(argument, 'own-well')).toEqual(['workhouse', 'cluster', 'thesis']);
  expect(ancestorsOf(argument, 'table')).toEqual(['differed', 'companies', 'thesis']);
  expect(ancestorsOf(argument, 'thesis')).toEqual([]);
  expect(ancestorsOf(argument, 'nobody')).toEqual([]);
});

test('a subtree comes in document order and does not follow refs', () => {
  const ids = (id: string) => [...subtreeOf(argument, id)].map((found) => found.id);
  expect(ids('thesis')).toEqual([...argument.claims.keys()]);
  expect(ids('companies')).toEqual(['companies', 'mixed', 'differed', 'table', 'few']);
  expect(ids('again')).toEqual(['again']);
  expect(ids('nobody')).toEqual([]);
});

test('a subtree may have more siblings than a function has arguments', () => {
  const base = {
    role: 'reason',
    premise: false,
    against: 'claim',
    citations: [],
    tags: [],
    pointer: '',
  } as const;
  const text = (id: string, parent: string | null, children: string[]): TextClaim => ({
    ...base,
    kind: 'text',
    id,
    text: 'X',
    parent,
    children,
  });
  const children = Array.from({ length: 200_000 }, (_, index) => `c${index}`);
  const claims = new Map<string, Claim>(children.map((id) => [id, text(id, 't', [])]));
  claims.set('t', text('t', null, children));
  const wide: Argument = { ...argument, theses: ['t'], claims };
  expect([...subtreeOf(wide, 't')]).toHaveLength(200_001);
});

test('the reuses of a claim are known in document order', () => {
  expect(reusesOf(argument, 'cluster')).toEqual(['again']);
  expect(reusesOf(argument, 'companies')).toEqual(['twice']);
  expect(reusesOf(argument, 'count')).toEqual([]);
  expect(reusesOf(argument, 'again')).toEqual([]);
});

test('reuses are not confused by what every object has', () => {
  const hostile = mapOf({
    text: 'X',
    children: [
      { id: '__proto__', role: 'reason', text: 'X' },
      { id: 'constructor', role: 'reason', ref: '__proto__' },
    ],
  });
  expect(reusesOf(hostile, '__proto__')).toEqual(['constructor']);
  expect(reusesOf(hostile, 'toString')).toEqual([]);
});

test('the claims that rest on a source are those which cite it', () => {
  expect(claimsResting(argument, 'snow').map(({ id }) => id)).toEqual(['thesis']);
  expect(claimsResting(argument, 'registrar').map(({ id }) => id)).toEqual(['count']);
  expect(claimsResting(argument, 'farr')).toEqual([]);
});

test('children are counted by how they stand; premises are none', () => {
  expect(countChildren(argument, claim('cluster'))).toEqual({
    reasons: 0,
    evidence: 1,
    objections: 2,
    rebuttals: 0,
  });
  expect(countChildren(argument, claim('workhouse'))).toEqual({
    reasons: 0,
    evidence: 0,
    objections: 0,
    rebuttals: 1,
  });
  expect(countChildren(argument, claim('thesis'))).toEqual({
    reasons: 3,
    evidence: 0,
    objections: 2,
    rebuttals: 0,
  });
  expect(countChildren(argument, claim('companies'))).toEqual({
    reasons: 0,
    evidence: 0,
    objections: 1,
    rebuttals: 0,
  });
});

test('the chain of a source leads through those that report it', () => {
  expect(viaChain(argument, 'registrar')).toEqual(['registrar', 'farr', 'snow']);
  expect(viaChain(argument, 'snow')).toEqual(['snow']);
});

test('a chain in a circle ends where it began', () => {
  const circle: Argument = {
    ...argument,
    sources: new Map([
      ['a', { id: 'a', type: 'book', via: 'b' }],
      ['b', { id: 'b', type: 'book', via: 'a' }],
    ]),
  };
  expect(viaChain(circle, 'a')).toEqual(['a', 'b']);
});

test('of a chain of sources what rests on each is found without walking all chains', () => {
  const many = Array.from({ length: 300 }, (_, at) => `s${at}`);
  const long = mapOf(
    {
      id: 't',
      text: 'T.',
      children: [{ id: 'r', role: 'reason', text: 'R.', citations: [{ source: 's0' }] }],
    },
    { sources: many.map((id, at) => ({ id, type: 'speech', ...(at < 299 ? { via: `s${at + 1}` } : {}) })) },
  );
  let looks = 0;
  const sources = new Map(long.sources);
  sources.get = (id) => {
    looks++;
    return long.sources.get(id);
  };
  const watched = { ...long, sources };
  for (const id of many) dependentsOf(watched, id);
  expect(dependentsOf(watched, 's299').through.map(({ id }) => id)).toEqual(['r']);
  expect(dependentsOf(watched, 's299').above.map(({ id }) => id)).toEqual(['t']);
  expect(looks).toBeLessThan(1000);
});

test('a source is used once that one claim rests on, be it through others', () => {
  const children = ['own', 'reported', 'twice', 'twice'].map((source) => ({
    role: 'evidence',
    text: 'E.',
    citations: [{ source }],
  }));
  const sources = ['own', 'twice', 'never', 'reporter'].map((id) => ({ id, type: 'book' }));
  const map = mapOf(
    { text: 'T.', children },
    { sources: [...sources, { id: 'reported', type: 'book', via: 'reporter' }] },
  );
  expect(usedOnce(map).map(({ id }) => id)).toEqual(['own', 'reporter', 'reported']);
});
