import { expect, test } from 'vitest';
import { keyCaps, keyWords } from '../../../src/apps/commands/keyWords.ts';

test('a key is written as it is printed on the keyboard', () => {
  const written = [' ', 'ArrowUp', 'ArrowLeft', 'Escape', 'PageDown', 'e', '/', '?', '-', '+', 'F2', '0'];
  expect(written.map((key) => keyWords(key, false))).toEqual([
    'Space',
    '↑',
    '←',
    'Esc',
    'Page Down',
    'E',
    '/',
    '?',
    '−',
    '+',
    'F2',
    '0',
  ]);
});

test('Ctrl on most keyboards is ⌘ on a Mac', () => {
  expect(keyWords('Mod+k', false)).toBe('Ctrl+K');
  expect(keyWords('Mod+k', true)).toBe('⌘K');
  expect(keyCaps('Mod+k', false)).toEqual(['Ctrl', 'K']);
  expect(keyCaps('Mod+k', true)).toEqual(['⌘', 'K']);
});

test('a capital letter is pressed with Shift', () => {
  expect(keyCaps('N', false)).toEqual(['Shift', 'N']);
  expect(keyWords('A', true)).toBe('⇧A');
  expect(keyWords('Shift+ ', false)).toBe('Shift+Space');
});

test('a plus is a key and not only a joint', () => {
  expect(keyCaps('+', false)).toEqual(['+']);
  expect(keyCaps('Mod++', false)).toEqual(['Ctrl', '+']);
});
