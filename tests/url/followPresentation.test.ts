import { expect, test } from 'vitest';
import { initialView } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';
import { followPresentation } from '../../src/url/followPresentation.ts';
import { mapOf } from '../argument/maps.ts';

const argument = mapOf(
  { id: 't', text: 'T.', children: [{ id: 'r', role: 'reason', text: 'R.' }] },
  {
    tours: [
      { id: 'short', title: 'Short', steps: [{ focus: ['t'] }] },
      {
        id: 'long',
        title: 'Long',
        steps: [
          { id: 'start', focus: ['t'] },
          { focus: ['r'], question: { text: 'Why?' } },
          { id: 'end', focus: ['t'] },
        ],
      },
    ],
  },
);

function opened() {
  const session = createSession();
  session.show(argument, { name: null, file: null, base: null, host: null }, initialView);
  session.setViewportSize({ width: 1200, height: 800 });
  return {
    session,
    talk: () => session.store.getState().presentation,
    mode: () => session.store.getState().mode,
  };
}

test('an address begins a talk at its step, named or numbered', () => {
  for (const [step, stop] of [
    ['start', 0],
    ['2', 2],
    ['2?', 1],
    ['end', 3],
    ['3', 3],
    ['4', 0],
    ['nowhere', 0],
    [null, 0],
  ] as const) {
    const { session, talk, mode } = opened();
    followPresentation(session, { mode: 'present', tour: 'long', step });
    expect([talk()?.tour, talk()?.step, mode()], String(step)).toEqual(['long', stop, 'present']);
  }
});

test('a step of a tour that is not there is looked for in the first one', () => {
  const { session, talk } = opened();
  followPresentation(session, { mode: 'present', tour: 'none', step: '1' });
  expect(talk()?.step).toBe(0);
});

test('within a talk it goes on: answers and clock stay', () => {
  const { session, talk } = opened();
  session.startPresentation({ tour: 'long' });
  session.setPresentation({ votes: new Map([['2?', [1, 0, 0]]]), clock: { since: 4, before: 0 } });
  followPresentation(session, { mode: 'present', tour: 'long', step: 'end' });
  expect(talk()).toMatchObject({ step: 3, clock: { since: 4 } });
  expect(talk()?.votes.get('2?')).toEqual([1, 0, 0]);
});

test('an address without a talk ends the one that is given', () => {
  const { session, talk, mode } = opened();
  followPresentation(session, { mode: 'explore', tour: null, step: null });
  expect([talk(), mode()]).toEqual([null, 'explore']);
  session.startPresentation();
  followPresentation(session, { mode: 'explore', tour: null, step: null });
  expect([talk(), mode()]).toEqual([null, 'explore']);
});

test('a step that is not there is told', () => {
  const { session, talk } = opened();
  followPresentation(session, { mode: 'present', tour: 'long', step: 'nowhere' });
  expect(talk()?.step).toBe(0);
  expect(session.store.getState().notice?.words).toBe('There is no step “\u2068nowhere\u2069” in this tour.');
});
