import { expect, test } from 'vitest';
import { mergeMessages } from '../../src/protocol/mergeMessages.ts';
import { messageLimits } from '../../src/protocol/messages.ts';

const by = (by: number) => ({ type: 'step', to: null, by }) as const;
const to = (to: string) => ({ type: 'step', to, by: 0 }) as const;
const also = (...claims: string[]) => ({ type: 'expand', to: null, claims }) as const;

test('of two places to go to, the later one counts', () => {
  const later = { type: 'goTo', node: 'b' } as const;
  expect(mergeMessages({ type: 'goTo', node: 'a' }, later)).toBe(later);
  expect(mergeMessages(undefined, later)).toBe(later);
});

test('steps add up, and a named step begins anew', () => {
  expect(mergeMessages(by(1), by(1))).toEqual(by(2));
  expect(mergeMessages(by(2), by(-3))).toEqual(by(-1));
  expect(mergeMessages(to('s2'), by(1))).toEqual({ type: 'step', to: 's2', by: 1 });
  expect(mergeMessages(by(5), to('s2'))).toEqual(to('s2'));
  expect(mergeMessages(by(messageLimits.steps), by(9))).toEqual(by(messageLimits.steps));
});

test('claims to open gather, and everything or nothing begins anew', () => {
  expect(mergeMessages(also('a'), also('b'))).toEqual(also('a', 'b'));
  expect(mergeMessages(also('a', 'b'), also('a'))).toEqual(also('a', 'b'));
  const none = { type: 'expand', to: 'none', claims: [] } as const;
  expect(mergeMessages(also('a'), none)).toEqual(none);
  expect(mergeMessages(none, also('a'))).toEqual({ type: 'expand', to: 'none', claims: ['a'] });
  const many = also(...Array.from({ length: messageLimits.ids }, (_, i) => `c${i}`));
  const most = mergeMessages(many, also('last'));
  expect(most).toMatchObject({ claims: expect.arrayContaining(['c1', 'last']) });
  expect(most).toHaveProperty('claims.length', messageLimits.ids);
});
