import { expect, test } from 'vitest';
import { parseAddress } from '../../src/url/address.ts';
import { parseQuery, queryOf } from '../../src/url/parseQuery.ts';

const read = (address: string) => {
  const { search, hash } = new URL(address, 'https://maps.example/');
  const { map, node, view, mode } = parseAddress(queryOf({ search, hash }));
  return { map, node, view, mode };
};
const whole = { map: 'pump', node: 'a', view: 'outline', mode: 'embed' };

test('addresses that an editor wrote as HTML, once or twice, mean what they meant', () => {
  for (const and of ['&', '&amp;', '&AMP;', '&amp;amp;', '&#038;', '&#38;', '&amp;#038;', '&#038;amp;']) {
    expect(read(`?mode=embed${and}map=pump${and}node=a${and}view=outline`), and).toEqual(whole);
  }
});

test('names may be in capitals; of two that differ in nothing else, the small one counts', () => {
  expect(read('?MODE=embed&MAP=pump&Node=a&View=outline')).toEqual(whole);
  expect(parseQuery('?MAP=x&map=pump').get('map')).toBe('pump');
  expect(parseQuery('?map=pump&MAP=x').get('map')).toBe('pump');
});

test('values stay as they are', () => {
  expect(parseQuery('?node=a%26amp%3Bb&map=A').get('node')).toBe('a&amp;b');
  expect(parseQuery('?node=a%26amp%3Bb&map=A').get('map')).toBe('A');
  for (const hash of ['#claim-a', '#?secret=a1', '#39;x', '']) {
    expect(queryOf({ search: '?map=pump', hash })).toBe('?map=pump');
  }
});
