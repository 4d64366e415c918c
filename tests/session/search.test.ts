import { expect, test } from 'vitest';
import { plainText, search } from '../../src/session/search.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

const flagship = shipped('putin-zelensky-summit');
const ids = (query: string) => search(flagship, query).map(({ id }) => id);

test('a name comes before a text that holds the same word', () => {
  expect(ids('territory')[0]).toBe('territory');
  expect(ids('territory')).toContain('gains');
});

test('all words have to be there, in any order and place', () => {
  expect(ids('trump russia')).toContain('hill');
  expect(ids('trump nowhere')).toEqual([]);
});

test('quotations, sources and tags are searched too, and said so', () => {
  expect(search(flagship, 'additional legitimacy').map(({ where }) => where)).toContain('quotation');
  expect(search(flagship, 'lavrov').map(({ id }) => id)).toContain('lavrov');
  expect(search(flagship, 'home front').find(({ where }) => where === 'tag')).toBeDefined();
});

test('accents, capitals and typography make no difference', () => {
  const map = mapOf({ text: 'Señor Müller’s “Café” — naïve.' });
  for (const query of ['senor', 'MÜLLER’S', "muller's", '"cafe"', 'naive']) {
    expect(search(map, query), query).toHaveLength(1);
  }
  expect(plainText('Ça ira')).toBe('ca ira');
});

test('signs of regular expressions are only signs', () => {
  const map = mapOf({ text: 'Is 2 (two) + 2 [four]? $5 *' });
  for (const query of ['(two)', '[four]?', '$5', '*', '+', '\\']) {
    expect(() => search(map, query)).not.toThrow();
  }
  expect(search(map, '(two)')).toHaveLength(1);
});

test('nothing is found for nothing', () => {
  expect(search(flagship, '  ')).toEqual([]);
});

test('of a large map the best fifty are given', () => {
  const large = sound(generatedMap(3000));
  expect(search(large, 'water')).toHaveLength(50);
});

test('a long text is cut round the word that was found', () => {
  const map = mapOf({ text: `${'word '.repeat(60)}needle ${'word '.repeat(60)}` });
  const [hit] = search(map, 'needle');
  expect(hit?.context).toContain('needle');
  expect(hit?.context.length).toBeLessThan(140);
});
