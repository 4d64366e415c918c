import { beforeEach, expect, test } from 'vitest';
import { findClaims } from '../../src/search/search.ts';
import { initialView } from '../../src/store/openMap.ts';
import { presentedStep } from '../../src/store/presentedStep.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import { emphasisOf, hitsBelow, isHit } from '../../src/store/standOut.ts';
import { mapOf, shipped } from '../argument/maps.ts';

let session: Session;
const flagship = shipped('putin-zelensky-summit');
const of = (id: string) => emphasisOf(session.store.getState(), id);

beforeEach(() => {
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  session.show(flagship, { name: null, file: null, base: null, host: null }, initialView);
});

test('with nothing in focus all claims are alike', () => {
  for (const id of flagship.claims.keys()) expect(of(id)).toBe('plain');
});

test('the way to the thesis and what hangs on a claim stand out, the rest recedes', () => {
  session.focus('sanctions-bite');
  expect(of('sanctions-bite')).toBe('focus');
  expect(of('washington')).toBe('path');
  expect(of('thesis')).toBe('path');
  expect(of('politico')).toBe('below');
  expect(of('sanctions-doubt')).toBe('below');
  expect(of('sanctions-answer')).toBe('rest');
  expect(of('europe')).toBe('rest');
});

test('linked premises stand out together', () => {
  session.focus('thesis');
  expect(of('legitimacy')).toBe('below');
  expect(of('standing-abroad')).toBe('below');
  session.focus('standing-abroad');
  expect(of('unacceptable')).toBe('below');
  expect(of('legitimacy')).toBe('path');
});

test('a frame in focus stands out with its premises', () => {
  session.focus('legitimacy');
  expect(of('legitimacy')).toBe('focus');
  for (const premise of ['standing-abroad', 'unacceptable']) expect(of(premise), premise).toBe('below');
  expect(of('thesis')).toBe('path');
});

test('on a wall all claims of a step are alike, whichever of them has the keyboard', () => {
  session.startPresentation({ tour: 'lesson' });
  const step = () => presentedStep(session.store.getState())?.step.id;
  for (let at = 1; at < 9 && step() !== 'seven-reasons'; at++) session.goToStep(at);
  const { focus } = session.store.getState();
  const inStep = ['standing-abroad', 'unacceptable', 'washington', 'image'];
  expect([...inStep, 'legitimacy']).toContain(focus);
  expect(inStep.map(of)).toEqual(inStep.map(() => 'focus'));
  expect(of('thesis')).toBe('rest');
  session.setPresentation({ spotlight: false });
  expect([...inStep, 'thesis'].map(of)).toEqual([...inStep, 'thesis'].map(() => 'plain'));
});

test('hits are those claims that the search finds, and none without a search', () => {
  expect(isHit(session.store.getState(), 'lavrov')).toBe(false);
  session.setQuery({ words: 'lavrov' });
  expect(isHit(session.store.getState(), 'lavrov')).toBe(true);
  expect(isHit(session.store.getState(), 'image')).toBe(false);
  session.clearQuery();
  expect(isHit(session.store.getState(), 'lavrov')).toBe(false);
});

test('the hits below a claim are counted for its chip, and a claim is not below itself', () => {
  const below = (id: string) => hitsBelow(session.store.getState(), id);
  expect(below('thesis')).toBe(0);
  session.setQuery({ words: 'lavrov' });
  expect([below('unacceptable'), below('legitimacy')]).toEqual([1, 1]);
  expect([below('lavrov'), below('washington')]).toEqual([0, 0]);
  const { query, argument } = session.store.getState();
  expect(below('thesis')).toBe(
    findClaims(argument ?? flagship, query).filter(({ id }) => id !== 'thesis').length,
  );
  session.clearQuery();
  expect(below('legitimacy')).toBe(0);
});

test('what stands out is that of the map on screen, though another has claims of the same names', () => {
  session.focus('alliance');
  expect(of('europe')).toBe('path');
  const other = mapOf({
    id: 'europe',
    text: 'E.',
    children: [
      {
        id: 'alliance',
        role: 'reason',
        text: 'X.',
        children: [{ id: 'thesis', role: 'reason', text: 'T.' }],
      },
    ],
  });
  session.show(
    other,
    { name: null, file: null, base: null, host: null },
    { node: null, expand: 'all', open: null, view: null, isolatedRoot: null, detail: 'auto' },
  );
  session.focus('alliance');
  expect(of('thesis')).toBe('below');
});
