import { expect, test } from 'vitest';
import { nameOfMap } from '../../src/site-builder/nameOfMap.ts';
import { mapOf } from '../argument/maps.ts';

const map = mapOf({ text: 'Water.' }, { title: 'Why? Water & air' });

test.each([
  ['maps/broad-street-pump.json', 'broad-street-pump'],
  ['My Map (2).JSON', 'my-map-2'],
  ['Ärger/Übung.json', 'übung'],
  ['../../etc/..json', 'map'],
  ['.hidden.json', 'hidden'],
  ['debate.argdown', 'debate.argdown'],
  ['con.json', 'con-map'],
  ['-', 'why-water-air'],
  ['assets.json', 'assets-map'],
  ['index.json', 'index-map'],
  ['???.json', 'map'],
])('%s becomes %s', (file, name) => {
  expect(nameOfMap(file, map)).toBe(name);
});

test('no folder is called as a device of Windows', () => {
  for (const name of ['con', 'aux', 'nul', 'com1']) {
    expect(nameOfMap(`/maps/${name}.json`, mapOf({ text: 'T.' }))).toBe(`${name}-map`);
  }
});
