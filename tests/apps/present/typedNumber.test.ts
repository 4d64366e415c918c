import { expect, test } from 'vitest';
import { noNumber, numberTyped, withDigit } from '../../../src/apps/present/typedNumber.ts';

test('digits typed one after the other are one number', () => {
  const typed = withDigit(withDigit(noNumber, '1', 1000), '2', 1500);
  expect(numberTyped(typed, 2000)).toBe('12');
});

test('a number that was begun long ago is forgotten', () => {
  const typed = withDigit(withDigit(noNumber, '1', 1000), '2', 9000);
  expect(typed.digits).toBe('2');
  expect(numberTyped(typed, 20_000)).toBe(null);
  expect(numberTyped(noNumber, 0)).toBe(null);
});

test('noughts before a number mean nothing, and it is no longer than four digits', () => {
  let typed = noNumber;
  for (const digit of '007') typed = withDigit(typed, digit, 1);
  expect(numberTyped(typed, 2)).toBe('7');
  for (const digit of '123456') typed = withDigit(typed, digit, 3);
  expect(typed.digits).toHaveLength(4);
});
