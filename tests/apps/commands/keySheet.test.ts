import { expect, test } from 'vitest';
import type { Command } from '../../../src/apps/commands/command.ts';
import { commands } from '../../../src/apps/commands/commands.ts';
import { keySheet } from '../../../src/apps/commands/keySheet.ts';

const command = (change: Partial<Command>): Command => ({
  id: 'x',
  label: 'X',
  group: 'View',
  keys: [],
  run: () => undefined,
  ...change,
});

test('every key of the table is on the sheet, once', () => {
  const shown = keySheet(commands).flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
  const all = commands.flatMap(({ keys }) => keys);
  expect(shown.toSorted()).toEqual(all.toSorted());
});

test('what is called the same stands in one row with all its keys', () => {
  const sheet = keySheet([
    command({ id: 'up', label: 'Move', keys: ['ArrowUp'], onMap: true, hidden: true }),
    command({ id: 'down', label: 'Move', keys: ['ArrowDown'], onMap: true, hidden: true }),
  ]);
  expect(sheet).toEqual([
    { group: 'View', rows: [{ label: 'Move', keys: ['ArrowUp', 'ArrowDown'], onMap: true }] },
  ]);
});

test('what has no key has no row, and a group without rows is left out', () => {
  expect(keySheet([command({ group: 'Help' }), command({ keys: ['v'] })])).toEqual([
    { group: 'View', rows: [{ label: 'X', keys: ['v'], onMap: false }] },
  ]);
});

test('a group stands together, however its commands are scattered in the table', () => {
  const sheet = keySheet([
    command({ label: 'A', group: 'Zoom', keys: ['a'] }),
    command({ label: 'B', group: 'Help', keys: ['b'] }),
    command({ label: 'C', group: 'Zoom', keys: ['c'] }),
  ]);
  expect(sheet.map(({ group, rows }) => [group, rows.map(({ label }) => label)])).toEqual([
    ['Zoom', ['A', 'C']],
    ['Help', ['B']],
  ]);
});
