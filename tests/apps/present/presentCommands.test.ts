import { expect, test } from 'vitest';
import {
  presentCommand,
  presentCommands,
  step,
  toggleClock,
  vote,
} from '../../../src/apps/present/presentCommands.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { createSession } from '../../../src/store/session.ts';
import { mapOf } from '../../argument/maps.ts';

function talking() {
  const argument = mapOf(
    { id: 't', text: 'T.', children: [{ id: 'r', role: 'reason', text: 'R.' }] },
    {
      tours: [
        {
          id: 'x',
          title: 'X',
          steps: [{ focus: ['t'] }, { focus: ['r'], question: { text: 'Why?', choices: ['A', 'B'] } }],
        },
      ],
    },
  );
  const session = createSession();
  session.show(argument, { name: 'x', file: null, base: null, host: null }, initialView);
  session.setViewportSize({ width: 1200, height: 800 });
  session.startPresentation();
  return { session, talk: () => session.store.getState().presentation };
}

test('every key of the public interface is in the table, and none twice', () => {
  const keys = presentCommands.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of [
    'PageDown',
    'ArrowRight',
    'ArrowDown',
    ' ',
    'PageUp',
    'ArrowLeft',
    'ArrowUp',
    'Shift+ ',
    'Home',
    'End',
    ...'npb.worldsft?',
  ]) {
    expect(keys, key).toContain(key);
  }
  expect(() => presentCommand('nothing')).toThrow('There is no command nothing.');
});

test('steps end at both ends, and what covers the map goes before one goes on', () => {
  const { session, talk } = talking();
  step(session, -1);
  expect(talk()?.step).toBe(0);
  session.setPresentation({ screen: 'black' });
  step(session, 1);
  expect(talk()).toMatchObject({ step: 0, screen: 'map' });
  for (let at = 0; at < 5; at++) step(session, 1);
  expect(talk()?.step).toBe(2);
});

test('the clock starts, stops, and goes on from where it stood', () => {
  const { session, talk } = talking();
  toggleClock(session, 1000);
  toggleClock(session, 4000);
  expect(talk()?.clock).toEqual({ since: null, before: 3000 });
  toggleClock(session, 10_000);
  expect(talk()?.clock).toEqual({ since: 10_000, before: 3000 });
});

test('answers are counted at the question alone, and never below none', () => {
  const { session, talk } = talking();
  vote(session, 0, 1);
  expect(talk()?.votes.size).toBe(0);
  step(session, 1);
  vote(session, 1, 1);
  vote(session, 1, 1);
  vote(session, 0, -1);
  vote(session, 7, 1);
  expect([...(talk()?.votes.values() ?? [])]).toEqual([[0, 2]]);
});
