import { expect, test } from 'vitest';
import type { Command, CommandGroup } from '../../../src/apps/commands/command.ts';
import { commands } from '../../../src/apps/commands/commands.ts';
import { matchCommands } from '../../../src/apps/commands/matchCommands.ts';

const command = (label: string, group: CommandGroup = 'View'): Command => ({
  id: label,
  label,
  group,
  keys: [],
  run: () => undefined,
});
const labels = (table: readonly Command[], words: string) =>
  matchCommands(table, words).map(({ label }) => label);

test('without words the whole table is there, in its order', () => {
  expect(matchCommands(commands, '  ')).toEqual(commands);
});

test('a label that begins with the word comes first, then one with a word that does, then one that holds it', () => {
  const table = [command('Reopen'), command('Close what is open'), command('Open all')];
  expect(labels(table, 'open')).toEqual(['Open all', 'Close what is open', 'Reopen']);
});

test('all words have to be there, in whatever order and case, with or without accents', () => {
  const table = [command('Déjà vu'), command('Déjà lu')];
  expect(labels(table, 'VU deja')).toEqual(['Déjà vu']);
  expect(labels(table, 'vu xyz')).toEqual([]);
});

test('a command is found by its group too, after those that are called so', () => {
  const table = [command('Whole map', 'Zoom'), command('Zoom in', 'Zoom')];
  expect(labels(table, 'zoom')).toEqual(['Zoom in', 'Whole map']);
});

test('every command of the table is the first to be found by its own label, or shares it', () => {
  for (const { label } of commands) expect(labels(commands, label)[0], label).toBe(label);
});

test('signs are looked for as they are and are no patterns', () => {
  expect(labels([command('Size (100%)')], '(100%')).toEqual(['Size (100%)']);
  expect(labels([command('Size')], '.*')).toEqual([]);
});
