import { expect, test } from 'vitest';
import { commands } from '../../../src/apps/commands/commands.ts';
import { paletteSections } from '../../../src/apps/commands/paletteSections.ts';
import { shipped } from '../../argument/maps.ts';

const flagship = shipped('putin-zelensky-summit');
const names = (words: string) => paletteSections(commands, flagship, words).map(({ name }) => name);
const rowsOf = (words: string, section: string) =>
  paletteSections(commands, flagship, words).find(({ name }) => name === section)?.rows ?? [];

test('without words all that can be done stands there, group by group', () => {
  expect(names('')).toEqual([...new Set(commands.map(({ group }) => group))]);
  const rows = paletteSections(commands, flagship, '').flatMap((section) => section.rows);
  expect(rows).toHaveLength(commands.length);
});

test('with two letters claims are found beside the actions, eight at most', () => {
  expect(names('z')).not.toContain('Claims');
  expect(names('summit')).toContain('Claims');
  expect(rowsOf('the', 'Claims')).toHaveLength(8);
});

test('a section without rows is left out, so that nothing found is no section', () => {
  expect(names('xyzzy qwop')).toEqual([]);
  expect(names('sanctions')).toEqual(['Claims']);
});

test('actions stand before claims, but for those that hold the words only within other words', () => {
  expect(names('the')).toEqual(['Actions', 'Claims']);
  expect(rowsOf('war', 'Actions')).toHaveLength(1);
  expect(names('war')).toEqual(['Claims', 'Actions']);
});

test('rows have names of their own, whatever the ids in the document', () => {
  const keys = paletteSections(commands, flagship, 'the').flatMap(({ rows }) => rows.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => /^(command-[a-zA-Z-]+|claim-\d)$/.test(key))).toBe(true);
});

test('before a map is open there are actions only', () => {
  expect(paletteSections(commands, null, 'open').map(({ name }) => name)).toEqual(['Actions']);
});
