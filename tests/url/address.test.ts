import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, emptyAddress, parseAddress, toAddress } from '../../src/url/address.ts';
import { loggedSeed } from '../properties.ts';

const seed = loggedSeed('address');

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed());
const address: fc.Arbitrary<Address> = fc.record({
  map: fc.option(id),
  draft: fc.option(fc.constantFrom('new', '1f-8z_K')),
  node: fc.option(id),
  expand: fc.option(
    fc.oneof(
      fc.constantFrom('all' as const, 'none' as const),
      fc.nat(999),
      fc.array(id, { minLength: 1, maxLength: 5 }),
    ),
  ),
  open: fc.option(fc.record({ claim: id, citation: fc.nat(99_999) })),
  view: fc.option(fc.constantFrom('map' as const, 'outline' as const, 'text' as const, 'handout' as const)),
  isolatedRoot: fc.option(id),
  detail: fc.constantFrom('auto' as const, 'sentences' as const, 'names' as const, 'whole' as const),
  theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
  mode: fc.constantFrom('explore' as const, 'present' as const, 'embed' as const),
  doubts: fc.option(
    fc
      .array(fc.tuple(id, fc.integer({ min: 1, max: 1000 })), { maxLength: 4 })
      .map((pairs) => new Map(pairs.map(([key, doubt]) => [key, doubt / 1000]))),
  ),
  tour: fc.option(id),
  step: fc.option(id),
});

test('every address comes back from its text as it was', () => {
  let cases = 0;
  fc.assert(
    fc.property(address, (sight) => {
      cases++;
      expect(parseAddress(toAddress(sight))).toEqual(sight);
    }),
    { seed, numRuns: 500 },
  );
  expect(cases).toBeGreaterThanOrEqual(500);
});

test('any text at all can be read as an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseAddress(text).mode).toBe('explore');
    }),
    { seed, numRuns: 300 },
  );
});

test('the flagship as it opens has no query', () => {
  expect(toAddress(emptyAddress)).toBe('');
  expect(parseAddress('')).toEqual(emptyAddress);
});

test('addresses are readable', () => {
  const sight: Address = {
    ...emptyAddress,
    map: 'broad-street-pump',
    node: 'brewery',
    expand: ['cluster', 'way-in'],
    open: { claim: 'brewery', citation: 1 },
  };
  expect(toAddress(sight)).toBe('map=broad-street-pump&node=brewery&expand=cluster,way-in&open=brewery:1');
});

test('the last colon divides claim and citation, as ids may hold colons', () => {
  expect(parseAddress('open=a:b:2').open).toEqual({ claim: 'a:b', citation: 2 });
  expect(parseAddress('open=a').open).toBeNull();
  expect(parseAddress('open=a:x').open).toBeNull();
});

test('a lone id that looks like a word or a number is still an id', () => {
  for (const only of ['all', 'none', '3']) {
    const sight: Address = { ...emptyAddress, expand: [only] };
    expect(parseAddress(toAddress(sight)).expand).toEqual([only]);
  }
});

test('half a surrogate pair in an id does no harm', () => {
  expect(() => toAddress({ ...emptyAddress, node: '\u{D800}' })).not.toThrow();
});

test('a page that explores only when it is asked to says so in its addresses', () => {
  expect(toAddress(emptyAddress, true)).toBe('mode=explore');
  expect(toAddress({ ...emptyAddress, mode: 'present' }, true)).toBe('mode=present');
  expect(parseAddress(toAddress({ ...emptyAddress, node: 'a' }, true))).toEqual({
    ...emptyAddress,
    node: 'a',
  });
});
