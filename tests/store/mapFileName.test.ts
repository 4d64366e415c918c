import { expect, test } from 'vitest';
import { mapFileName, plainFileName } from '../../src/store/mapFileName.ts';
import { holdFile } from '../../src/store/openMap.ts';

const named = (name: string | null, file: number | null = null) =>
  mapFileName({ name, file, base: null, host: null }, 'A title');

test('a map is called as it was opened', () => {
  expect(named('broad-street-pump')).toBe('broad-street-pump.json');
  expect(named('https://example.org/maps/pump.json?v=2#x')).toBe('pump.json');
  expect(named('/maps/')).toBe('map.json');
});

test('the flagship, which needs no name, has one as a file; a file that is not kept is a map', () => {
  expect(named(null)).toBe('putin-zelensky-summit.json');
  expect(named(null, 99)).toBe('map.json');
});

test('a map that was opened as a device of Windows is saved as a file', () => {
  expect(named('con')).toBe('con-map.json');
  expect(named('https://example.org/aux.json')).toBe('aux-map.json');
});

test('a map that was begun here is saved under its title, one that was opened under its own name', () => {
  const file = holdFile('New map.json', '{}');
  const opened = { name: null, file, base: null, host: null };
  const title = 'Homework: yes or no?';
  expect(mapFileName({ ...opened, newMap: 'mine' }, title)).toBe('Homework-yes-or-no.json');
  expect(mapFileName(opened, title)).toBe('New map.json');
  expect(mapFileName({ name: 'broad-street-pump', file: null, base: null, host: null }, 'The pump')).toBe(
    'broad-street-pump.json',
  );
});

test('words keep their vowel signs in the name of a file', () => {
  expect(plainFileName('हिन्दी: क्यों?')).toBe('हिन्दी-क्यों.json');
});
