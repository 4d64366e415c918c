import { expect, test } from 'vitest';
import { snapshotOf } from '../../src/apps/present/snapshotOf.ts';
import { parseSnapshot } from '../../src/protocol/snapshot.ts';
import { initialView } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';
import { mapOf } from '../argument/maps.ts';

const argument = mapOf({
  id: 't',
  text: 'T.',
  children: [
    { id: 'r', role: 'reason', text: 'R.', children: [{ id: 'e', role: 'evidence', text: 'E.' }] },
    { id: 's', role: 'reason', text: 'S.' },
  ],
});

function talking() {
  const session = createSession();
  session.show(argument, { name: 'x', file: null, base: null, host: null }, initialView);
  session.setViewportSize({ width: 1200, height: 800 });
  session.startPresentation();
  return session;
}

const snapshot = (session: ReturnType<typeof talking>) => snapshotOf(session.store.getState());
/** As it arrives in the other window. */
const sent = (value: unknown): unknown => structuredClone(value);

test('without a talk there is nothing to share', () => {
  expect(snapshotOf(createSession().store.getState())).toBeNull();
});

test('at a step it says which, and no claims; away from it, where one is', () => {
  const session = talking();
  expect(snapshot(session)).toMatchObject({ talk: { step: 0 }, away: null });
  session.focus('e');
  const away = snapshot(session)?.away;
  expect(away?.focus).toBe('e');
  expect(away?.expanded).toContain('r');
  session.goToStep(0);
  expect(snapshot(session)?.away).toBeNull();
});

test('what is sent is what is read, at a step and away from it', () => {
  const session = talking();
  session.setPresentation({
    votes: new Map([['1?', [2, 0, 5]]]),
    clock: { since: 9, before: 3 },
    screen: 'white',
  });
  expect(parseSnapshot(sent(snapshot(session)))).toEqual(snapshot(session));
  session.focus('s');
  expect(parseSnapshot(sent(snapshot(session)))).toEqual(snapshot(session));
});

test('whatever is missing, of another kind or out of range makes it no snapshot', () => {
  const session = talking();
  session.focus('e');
  const whole = JSON.parse(JSON.stringify(snapshot(session))) as {
    talk: Record<string, unknown>;
    away: Record<string, unknown>;
  };
  expect(parseSnapshot(whole)).not.toBeNull();
  for (const [key, value] of [
    ['tour', 7],
    ['step', 1.5],
    ['step', '1'],
    ['screen', 'red'],
    ['spotlight', undefined],
    ['laser', 'on'],
    ['overview', null],
    ['votes', { '1?': [1] }],
    ['votes', [['1?', [-1]]]],
    ['votes', [['1?', ['many']]]],
    ['votes', [[7, [1]]]],
    ['clock', null],
    ['clock', { since: 'now', before: 0 }],
    ['clock', { since: null, before: Number.NaN }],
  ] as const) {
    expect(parseSnapshot({ ...whole, talk: { ...whole.talk, [key]: value } }), key).toBeNull();
  }
  for (const [key, value] of [
    ['focus', 7],
    ['open', { claim: 'e' }],
    ['open', { claim: 'e', citation: 'first' }],
    ['expanded', 'r'],
    ['expanded', [1]],
  ] as const) {
    expect(parseSnapshot({ ...whole, away: { ...whole.away, [key]: value } }), key).toBeNull();
  }
  for (const value of [null, 3, 'talk', [], {}, { talk: [] }, { talk: whole.talk }]) {
    expect(parseSnapshot(value)).toBeNull();
  }
});

test('of a snapshot, only what belongs to it is taken over', () => {
  const whole = sent(snapshot(talking())) as { talk: Record<string, unknown> };
  const strange = {
    ...whole,
    more: 1,
    talk: { ...whole.talk, onclick: 'x', clock: { since: null, before: 0, x: 1 } },
  };
  expect(parseSnapshot(strange)?.talk).not.toHaveProperty('onclick');
  expect(parseSnapshot(strange)?.talk.clock).toEqual({ since: null, before: 0 });
  expect(parseSnapshot(strange)).not.toHaveProperty('more');
});
