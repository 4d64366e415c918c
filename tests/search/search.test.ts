import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import type { Query } from '../../src/search/query.ts';
import { asksForSomething, countFilters, emptyQuery, findClaims, wordsOf } from '../../src/search/search.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';
import { forAll } from '../quotes/forAll.ts';

const flagship = shipped('putin-zelensky-summit');
const find = (argument: Argument, words: string, filters: Partial<Query> = {}) =>
  findClaims(argument, { ...emptyQuery, words, ...filters }).map(({ id }) => id);
/** A map with one reason for each text, named r0, r1 … */
const mapWith = (reasons: object[], more: object = {}) =>
  mapOf(
    {
      id: 'thesis',
      text: 'A thesis.',
      children: reasons.map((reason, index) => ({ id: `r${index}`, role: 'reason', ...reason })),
    },
    more,
  );

test('a name that begins with the word comes first, then other names, texts, and what stands elsewhere', () => {
  const map = mapWith(
    [
      { text: 'Nothing of it.', note: 'About water.' },
      { text: 'They drank underwater.' },
      { text: 'Nothing of it.', tags: ['water'] },
      { text: 'They drank the water.' },
      { text: 'They sold it.', citations: [{ source: 's', quote: 'bad water' }] },
      { text: 'They drank it.', label: 'Bad water' },
      { text: 'They paid for it.', citations: [{ source: 'w' }] },
      { text: 'They drank waterlike beer.' },
      { text: 'They drank it.', label: 'Water from the pump' },
      { text: 'They drank it.', label: 'Water' },
    ],
    {
      sources: [
        { id: 's', type: 'book', title: 'A book' },
        { id: 'w', type: 'book', title: 'The water company' },
      ],
    },
  );
  expect(find(map, 'water')).toEqual(['r9', 'r8', 'r5', 'r3', 'r7', 'r4', 'r2', 'r6', 'r1', 'r0']);
});

test('all words have to be there, in any order and place', () => {
  expect(find(flagship, 'trump russia')).toContain('hill');
  expect(find(flagship, 'russia trump')).toContain('hill');
  expect(find(flagship, 'trump nowhere')).toEqual([]);
});

test('words side by side come before the same words apart', () => {
  const map = mapWith([{ text: 'The war hurts the economy.' }, { text: 'It is a war economy now.' }]);
  expect(find(map, 'war economy')).toEqual(['r1', 'r0']);
});

test('words in quotation marks are found side by side only, even before the second mark is typed', () => {
  const map = mapWith([{ text: 'The war hurts the economy.' }, { text: 'It is a war economy now.' }]);
  expect(find(map, '“war economy”')).toEqual(['r1']);
  expect(find(map, '"war econ')).toEqual(['r1']);
  expect(find(map, 'economy "the war"')).toEqual(['r0']);
});

test('quotations, sources, tags, warrants and notes are searched too, and said so', () => {
  const where = (words: string) =>
    findClaims(flagship, { ...emptyQuery, words }).map((hit) => `${hit.id} ${hit.where}`);
  expect(where('strategic vision of the war')).toContain('thesis quotation');
  expect(where('diplomacy')).toContain('thesis tag');
  expect(where('political manipulation')).toEqual(['thesis note']);
  expect(where('whoever calls a president')).toEqual(['illegitimate-line warrant']);
  expect(find(flagship, 'lavrov')[0]).toBe('lavrov');
});

test('accents, capitals and typography make no difference', () => {
  const map = mapOf({ text: 'Señor Müller’s “Café” — naïve, Straße, ﬁnd.' });
  for (const words of ['senor', 'MÜLLER’S', "muller's", '"cafe"', 'naive', 'STRASSE', 'straß', 'find', '-']) {
    expect(find(map, words), words).toHaveLength(1);
  }
});

test('a word is found within scripts that put no spaces between them', () => {
  const map = mapWith([
    { text: 'ロシアの経済は弱くなっている。' },
    { text: '首脳会談は行われない。' },
    { text: 'وَالاقْتِصَادُ ضَعِيفٌ' },
    { text: '경제가 약해지고 있다.' },
  ]);
  expect(find(map, '経済')).toEqual(['r0']);
  expect(find(map, '会談')).toEqual(['r1']);
  expect(find(map, 'اقتصاد')).toEqual(['r2']);
  // While a syllable is still being typed.
  expect(find(map, '경')).toEqual(['r3']);
  expect(find(map, '겨')).toEqual(['r3']);
});

test('punctuation round the words does not matter, a sign alone is looked for', () => {
  const map = mapWith([{ text: 'War, not peace.' }, { text: 'It costs $5 (or 50%).' }]);
  expect(find(map, 'peace; war!')).toEqual(['r0']);
  expect(find(map, '$5')).toEqual(['r1']);
  expect(find(map, '%')).toEqual(['r1']);
});

test('signs of regular expressions are only signs', () => {
  const map = mapOf({ text: 'Is 2 (two) + 2 [four]? $5 * a.c' });
  for (const words of ['(two)', '[four]?', '$5', '*', '+', 'a.c']) expect(find(map, words)).toHaveLength(1);
  for (const words of ['\\', 'a+c', '(', '[^x]', '.*two']) expect(() => find(map, words)).not.toThrow();
  expect(find(map, 'abc')).toEqual([]);
});

test('a claim that is used again is found once, where it is written out', () => {
  const map = mapWith([{ text: 'A needle.' }, { ref: 'r0' }]);
  expect(find(map, 'needle')).toEqual(['r0']);
});

test('nothing is found for nothing', () => {
  for (const words of ['', '  ', '\n', '"', '" "']) {
    expect(find(flagship, words)).toEqual([]);
    expect(asksForSomething({ ...emptyQuery, words }), words).toBe(false);
  }
  expect(asksForSomething({ ...emptyQuery, unsourced: true })).toBe(true);
  expect(wordsOf(' War  “on TV” war ')).toEqual(['war', 'on tv']);
});

test('filters alone list all that meet them, in document order', () => {
  const order = [...flagship.claims.keys()];
  const evidence = find(flagship, '', { standings: ['evidence'] });
  expect(evidence).toEqual(
    ['lavrov', 'politico', 'hill'].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
  expect(find(flagship, '', { standings: ['thesis', 'evidence'] })).toEqual(['thesis', ...evidence]);
});

test('within a kind of filter one has to be met, between kinds all, and the words too', () => {
  const map = mapWith([
    { text: 'One.', tags: ['a'] },
    { text: 'Two.', tags: ['b'] },
    { text: 'Three.', tags: ['a', 'b'], role: 'objection' },
    { text: 'Four.' },
  ]);
  expect(find(map, '', { tags: ['a', 'b'] })).toEqual(['r0', 'r1', 'r2']);
  expect(find(map, '', { tags: ['a'], standings: ['reason'] })).toEqual(['r0']);
  expect(find(map, 'two', { tags: ['a', 'b'] })).toEqual(['r1']);
  expect(countFilters({ ...emptyQuery, tags: ['a', 'b'], standings: ['reason'], unsourced: true })).toBe(4);
});

test('a claim meets the filter of a source that it cites, or through which that one is known', () => {
  expect(find(flagship, '', { sources: ['lavrov-statement'] })).toEqual(['lavrov']);
  const all = find(flagship, '', { sources: ['article'] });
  expect(all).toContain('lavrov');
  expect(all).toContain('thesis');
});

test('without a source are claims that rest on nothing but the text which makes the argument', () => {
  const bare = find(flagship, '', { unsourced: true });
  expect(bare).toContain('thesis');
  expect(bare).not.toContain('lavrov');
  expect(find(flagship, '', { unsourced: true, standings: ['evidence'] })).toEqual([]);
});

test('a linked reason has a source where one of its premises has one', () => {
  const cited = { citations: [{ source: 's' }] };
  const map = mapWith(
    [
      {
        premises: [
          { id: 'p1', text: 'One.' },
          { id: 'p2', text: 'Two.', ...cited },
        ],
      },
      {
        premises: [
          { id: 'p3', text: 'One.' },
          { id: 'p4', text: 'Two.' },
        ],
      },
      { premises: [{ id: 'p5', text: 'One.' }, { ref: 'p2' }] },
    ],
    { sources: [{ id: 's', type: 'book' }] },
  );
  expect(find(map, '', { unsourced: true })).toEqual(['thesis', 'p1', 'r1', 'p3', 'p4', 'p5']);
});

test('names from a document are only names', () => {
  const map = mapWith([{ id: '__proto__', text: 'A needle.', tags: ['constructor'] }]);
  expect(find(map, 'needle')).toEqual(['__proto__']);
  expect(find(map, '', { tags: ['constructor'] })).toEqual(['__proto__']);
  expect(find(map, '', { tags: ['toString'] })).toEqual([]);
});

test('the same query is searched for once', () => {
  const query = { ...emptyQuery, words: 'war' };
  expect(findClaims(flagship, query)).toBe(findClaims(flagship, query));
  expect(findClaims(shipped('broad-street-pump'), query)).not.toBe(findClaims(flagship, query));
});

test('of a large map all hits are given', () => {
  const large = sound(generatedMap(10_000));
  expect(find(large, 'a')).toHaveLength(10_000);
  expect(find(large, 'water pump').length).toBeGreaterThan(1000);
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => `${text}1`),
  fc.lorem(),
);

test('every claim is found by any word of its text', () => {
  forAll('a claim is found by its words', fc.array(texts, { minLength: 1, maxLength: 8 }), (claims) => {
    const map = mapWith(claims.map((text) => ({ text })));
    claims.forEach((text, index) => {
      for (const word of text.split(/\s+/u)) {
        if (wordsOf(word).length > 0) expect(find(map, word), word).toContain(`r${index}`);
      }
    });
  });
});
