import { expect, test } from 'vitest';
import { commandById, commands } from '../../../src/apps/commands/commands.ts';

test('no two commands share an id or a key', () => {
  const ids = commands.map(({ id }) => id);
  const keys = commands.flatMap((command) => command.keys);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every key of the public interface is in the table', () => {
  const keys = new Set(commands.flatMap((command) => command.keys));
  const wanted = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', ' ', 'Escape', 'Mod+k'];
  for (const key of [...wanted, ...'e/[]tmo0+-?']) expect(keys.has(key), key).toBe(true);
});

test('every command says what it does, and one that is not there is an error', () => {
  for (const { id, label } of commands) expect(label, id).toMatch(/^[A-Z].{2,}/u);
  expect(() => commandById('nothing')).toThrow('There is no command nothing.');
});
