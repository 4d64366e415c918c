import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFromFrame, parseFrameMessage } from '../../src/element/frameMessage.ts';
import { loggedSeed } from '../properties.ts';

const seed = loggedSeed('frameMessage');

const say = (type: unknown, payload?: unknown, id?: unknown) =>
  parseFrameMessage({ ns: 'argument-map', v: 1, type, payload, id });

test('known messages are taken with their known fields', () => {
  expect(say('ready', { waiting: false, title: 'A', html: '<b>' })).toEqual({
    type: 'ready',
    payload: { waiting: false, title: 'A' },
  });
  expect(say('select', { id: null })).toEqual({ type: 'select', payload: { id: null } });
  expect(say('source', { claim: 'a', citation: 0, source: 's' })).toMatchObject({ type: 'source' });
  expect(say('step', { tour: 't', step: 's', index: 0, count: 3 })).toMatchObject({ type: 'step' });
  expect(say('height', { height: 640 })).toMatchObject({ payload: { height: 640 } });
  const key = { key: 'PageDown', code: 'PageDown', keyCode: 34, shiftKey: false };
  expect(say('key', { ...key, ctrlKey: true })).toEqual({ type: 'key', payload: key });
  expect(say('error', { message: 'No.' })).toMatchObject({ payload: { message: 'No.' } });
  expect(say('reply', { node: 'a' }, 7)).toEqual({ type: 'reply', id: 7, payload: { node: 'a' } });
});

test('a field of another type spoils the message', () => {
  for (const payload of [undefined, null, 'x', {}, { id: 1 }, { id: undefined }, { id: {} }, { id: [] }]) {
    expect(say('select', payload)).toBeNull();
  }
  expect(say('height', { height: '640' })).toBeNull();
  expect(say('height', { height: null })).toBeNull();
  expect(say('ready', { title: 'A' })).toBeNull();
  expect(say('step', { tour: 't', step: 's', index: 0 })).toBeNull();
  expect(say('reply', undefined, 7)).toBeNull();
});

test('other programs, other versions and names of the language are nothing', () => {
  for (const data of [null, undefined, 0, '', 'ready', [], {}]) expect(parseFrameMessage(data)).toBeNull();
  expect(parseFrameMessage({ ns: 'argument-map', v: 2, type: 'select', payload: { id: 'a' } })).toBeNull();
  expect(parseFrameMessage({ ns: 'other', v: 1, type: 'select', payload: { id: 'a' } })).toBeNull();
  for (const type of ['constructor', '__proto__', 'toString', 'state', 'goTo', null, 1, {}, ['select']]) {
    expect(say(type, { id: 'a' }), String(type)).toBeNull();
  }
});

test('nothing that can be sent makes it throw', () => {
  const type = fc.constantFrom('ready', 'height', 'select', 'step', 'source', 'error', 'reply', '__proto__');
  const field = fc.constantFrom('waiting', 'title', 'height', 'id', 'message');
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

test('a message counts from the origin of the frame alone, and without one only within a page that has none', () => {
  const maps = 'https://maps.test';
  expect(isFromFrame(maps, maps, 'https://blog.test')).toBe(true);
  expect(isFromFrame('https://evil.test', maps, 'https://blog.test')).toBe(false);
  expect(isFromFrame('https://blog.test', maps, 'https://blog.test')).toBe(false);
  expect(isFromFrame('null', maps, 'https://blog.test')).toBe(false);
  expect(isFromFrame('null', maps, 'null')).toBe(true);
  expect(isFromFrame(maps, maps, 'null')).toBe(true);
});
