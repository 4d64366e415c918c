import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageLimits } from '../../src/protocol/messages.ts';
import { documentText, parseHostMessage } from '../../src/protocol/parseHostMessage.ts';
import { loggedSeed } from '../properties.ts';

const seed = loggedSeed('parseHostMessage');

const say = (type: unknown, payload?: unknown, id?: unknown) =>
  parseHostMessage({ ns: 'argument-map', v: 1, type, payload, id });

test('every verb is taken with its payload', () => {
  expect(say('goTo', { id: 'hill' })).toEqual({ type: 'goTo', node: 'hill' });
  expect(say('goTo', { fit: 'all' })).toEqual({ type: 'goTo', node: null });
  expect(say('step', { to: 's2' })).toEqual({ type: 'step', to: 's2', by: 0 });
  expect(say('step', { to: 3 })).toEqual({ type: 'step', to: 3, by: 0 });
  expect(say('step', { by: -1 })).toEqual({ type: 'step', to: null, by: -1 });
  expect(say('expand', { id: 'all' })).toEqual({ type: 'expand', to: null, claims: ['all'] });
  expect(say('theme', { theme: 'dark' })).toEqual({ type: 'theme', theme: 'dark' });
  expect(say('getState', undefined, 'q1')).toEqual({ type: 'getState', id: 'q1' });
  expect(say('getState', {}, 0)).toEqual({ type: 'getState', id: 0 });
});

test('what to expand is said in words, in a depth, in ids, or as in the address', () => {
  const to = (value: unknown) => say('expand', { to: value });
  expect(to('all')).toEqual({ type: 'expand', to: 'all', claims: [] });
  expect(to('none')).toEqual({ type: 'expand', to: 'none', claims: [] });
  expect(to(2)).toEqual({ type: 'expand', to: 2, claims: [] });
  expect(to('2')).toEqual({ type: 'expand', to: 2, claims: [] });
  expect(to(['a', '__proto__'])).toEqual({ type: 'expand', to: ['a', '__proto__'], claims: [] });
  expect(to('a,b%2Cc')).toEqual({ type: 'expand', to: ['a', 'b,c'], claims: [] });
  expect(to('\ud800')).toMatchObject({ type: 'expand' });
  for (const wrong of ['', ',', [], [''], ['a', 1], -1, 1.5, Number.NaN, null, {}, true]) {
    expect(to(wrong), JSON.stringify(wrong)).toBeNull();
  }
  expect(to('a'.repeat(messageLimits.expansion + 1))).toBeNull();
  expect(to(Array.from({ length: messageLimits.ids + 1 }, (_, i) => `c${i}`))).toBeNull();
  expect(to(Array.from({ length: messageLimits.ids + 1 }, (_, i) => `c${i}`).join(','))).toBeNull();
});

test('a document comes with what is to be seen of it', () => {
  const data = { version: 1 };
  expect(say('init', { data })).toEqual({
    type: 'init',
    data,
    base: null,
    node: null,
    expand: null,
    view: null,
    theme: null,
  });
  const base = 'https://host.test/page';
  const whole = { data: '{}', base, node: 'a', expand: 'none', view: 'outline', theme: 'light' };
  expect(say('init', whole)).toEqual({ type: 'init', ...whole });
  const wrong = { base: 'javascript:alert(1)', node: '', expand: [], view: 'text/html', theme: 'red' };
  for (const [field, value] of Object.entries(wrong)) {
    expect(say('init', { data, [field]: value }), field).toBeNull();
  }
  for (const nothing of [undefined, null, 1, [], true]) expect(say('init', { data: nothing })).toBeNull();
});

test('ids are non-empty strings of a thousand characters at most', () => {
  const long = 'x'.repeat(messageLimits.id);
  expect(say('goTo', { id: long })).not.toBeNull();
  for (const id of [`${long}x`, '', 1, null, ['a'], { toString: () => 'a' }]) {
    expect(say('goTo', { id })).toBeNull();
    expect(say('expand', { id })).toBeNull();
  }
  for (const id of [undefined, null, '', 1.5, Number.NaN, {}, 'x'.repeat(messageLimits.messageId + 1)]) {
    expect(say('getState', {}, id)).toBeNull();
  }
});

test('a payload that says two things says nothing', () => {
  expect(say('goTo', { id: 'a', fit: 'all' })).toBeNull();
  expect(say('step', { to: 's1', by: 1 })).toBeNull();
  expect(say('expand', { to: 'all', id: 'a' })).toBeNull();
});

test('other programs, other versions and names of the language are no verbs', () => {
  for (const data of [null, undefined, 0, '', 'goTo', [], {}, { type: 'goTo', payload: { id: 'a' } }]) {
    expect(parseHostMessage(data)).toBeNull();
  }
  const goTo = { ns: 'argument-map', v: 1, type: 'goTo', payload: { id: 'a' } };
  expect(parseHostMessage(goTo)).not.toBeNull();
  expect(parseHostMessage({ ...goTo, ns: 'other' })).toBeNull();
  expect(parseHostMessage({ ...goTo, v: 2 })).toBeNull();
  expect(parseHostMessage({ ...goTo, v: '1' })).toBeNull();
  for (const type of ['constructor', '__proto__', 'toString', 'get', 'GOTO', '', 0, null, ['goTo'], {}]) {
    expect(say(type, { id: 'a' })).toBeNull();
  }
  for (const payload of ['a', 1, ['a'], true]) expect(say('getState', payload, 'q')).toBeNull();
});

test('nothing that can be sent makes it throw', () => {
  const type = fc.constantFrom('init', 'goTo', 'step', 'expand', 'theme', 'getState', '__proto__');
  const field = fc.constantFrom('data', 'base', 'node', 'id', 'fit', 'to', 'by', 'expand', 'view', 'theme');
  const payload = fc.oneof(fc.anything(), fc.dictionary(field, fc.anything()));
  let taken = 0;
  fc.assert(
    fc.property(type, payload, fc.anything(), (type, payload, id) => {
      if (say(type, payload, id) !== null) taken++;
    }),
    { seed, numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(0);
});

test('a document is written as text, or not at all', () => {
  expect(documentText('{"a":1}')).toBe('{"a":1}');
  expect(documentText({ a: 1 })).toBe('{"a":1}');
  const round: Record<string, unknown> = {};
  round.self = round;
  expect(documentText(round)).toBeNull();
});
