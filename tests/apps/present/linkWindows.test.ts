import { expect, test, vi } from 'vitest';
import { snapshotOf } from '../../../src/apps/present/snapshotOf.ts';
import { fakeLine, stepShownIn, told, windowOf } from './joined.ts';

test('what either window does, the other shows', async () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open);
  const { session: presenter, link } = windowOf('presenter', line.open);
  expect(link.state.getState().connected).toBe(true);
  presenter.goToStep(1);
  await told();
  expect(stepShownIn(audience)).toBe(1);
  audience.goToStep(2);
  await told();
  expect([stepShownIn(audience), stepShownIn(presenter)]).toEqual([2, 2]);
  presenter.setPresentation({ screen: 'black', laser: true, votes: new Map([['a', [1, 2]]]) });
  await told();
  expect(audience.store.getState().presentation).toMatchObject({ screen: 'black', laser: true });
  expect(audience.store.getState().presentation?.votes.get('a')).toEqual([1, 2]);
});

test('a window that comes late is told where the talk is, whichever it is', async () => {
  const line = fakeLine();
  const { session: audience, link } = windowOf('audience', line.open, { step: 2 });
  audience.setPresentation({ clock: { since: 5, before: 7 } });
  await told();
  const { session: presenter } = windowOf('presenter', line.open);
  expect(presenter.store.getState().presentation).toMatchObject({ step: 2, clock: { since: 5, before: 7 } });
  link.close();
  const { session: again } = windowOf('audience', line.open);
  expect(stepShownIn(again)).toBe(2);
});

test('after the presenter went, the window for the class goes on by itself, and tells the next presenter', async () => {
  const line = fakeLine();
  const audience = windowOf('audience', line.open);
  const presenter = windowOf('presenter', line.open);
  presenter.session.goToStep(1);
  await told();
  presenter.link.close();
  expect(audience.link.state.getState().connected).toBe(false);
  audience.session.goToStep(2);
  await told();
  expect(stepShownIn(windowOf('presenter', line.open).session)).toBe(2);
});

test('who presses faster than the answers come is not taken back', async () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open);
  const { session: presenter } = windowOf('presenter', line.open);
  const seen: (number | undefined)[] = [];
  await line.late(async () => {
    for (const stop of [1, 2]) {
      audience.goToStep(stop);
      await told();
    }
    audience.store.subscribe(() => seen.push(stepShownIn(audience)));
  });
  expect([stepShownIn(audience), stepShownIn(presenter)]).toEqual([2, 2]);
  expect(seen).not.toContain(1);
});

test('who explores takes the other along, and both come back to the step', async () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open, { step: 1 });
  const { session: presenter } = windowOf('presenter', line.open);
  presenter.toggle('r');
  await told();
  presenter.focus('e');
  await told();
  expect(audience.store.getState().focus).toBe('e');
  expect(audience.store.getState().expanded.has('r')).toBe(true);
  audience.goToStep(1);
  await told();
  expect([presenter.store.getState().focus, audience.store.getState().focus]).toEqual(['r', 'r']);
});

test('what is no message of a talk changes nothing', async () => {
  const line = fakeLine();
  const { session } = windowOf('audience', line.open, { step: 1 });
  const before = session.store.getState();
  const of = line.said[0]?.of;
  const whole = JSON.parse(JSON.stringify({ ...before.presentation, votes: [] }));
  const talk = {
    tour: null,
    step: 'one',
    screen: 'map',
    spotlight: true,
    laser: false,
    overview: false,
    votes: [],
    clock: {},
  };
  for (const message of [
    null,
    7,
    [],
    { role: 'presenter' },
    { role: 'presenter', kind: 'snapshot', of, revision: 99, snapshot: null },
    { role: 'presenter', kind: 'snapshot', of, revision: 99, snapshot: { talk, away: null } },
    { role: 'presenter', kind: 'snapshot', of, revision: 'high', snapshot: { talk: whole, away: null } },
    {
      role: 'presenter',
      kind: 'snapshot',
      of,
      revision: Number.POSITIVE_INFINITY,
      snapshot: { talk: whole, away: null },
    },
    {
      role: 'presenter',
      kind: 'snapshot',
      revision: 99,
      snapshot: { talk: { ...whole, step: 2 }, away: null },
    },
    { role: 'presenter', kind: 'welcome', of: 'another', revision: 99, map: { document: 7 }, snapshot: {} },
    {
      role: 'audience',
      kind: 'snapshot',
      of,
      revision: 99,
      snapshot: { talk: { ...whole, step: 2 }, away: null },
    },
    { role: 'presenter', kind: 'laser', at: { x: 'left' } },
  ]) {
    line.say(message);
  }
  expect(session.store.getState().presentation).toBe(before.presentation);
});

test('an old snapshot does not undo a newer one', async () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open);
  const { session: presenter } = windowOf('presenter', line.open);
  presenter.goToStep(1);
  await told();
  presenter.goToStep(2);
  await told();
  const talk = { ...presenter.store.getState().presentation, votes: [], step: 0 };
  const of = line.said[0]?.of;
  line.say({ role: 'presenter', kind: 'snapshot', of, revision: 0, snapshot: { talk, away: null } });
  expect(stepShownIn(audience)).toBe(2);
});

test('the laser goes over the line and into no state', async () => {
  const line = fakeLine();
  const { link: audience, session } = windowOf('audience', line.open);
  const { link: presenter } = windowOf('presenter', line.open);
  const seen: unknown[] = [];
  audience.onPoint((at) => seen.push(at));
  const before = session.store.getState();
  const there = { claim: 't', x: 0.4, y: 1.2, draws: false };
  presenter.point(there);
  presenter.point(null);
  expect(seen).toEqual([there, null]);
  expect(session.store.getState()).toBe(before);
});

test('what was told wrongly is held within the map: a step beyond the end, a claim that is not there', async () => {
  const line = fakeLine();
  const { session } = windowOf('audience', line.open);
  const of = line.said[0]?.of;
  const talk = { ...session.store.getState().presentation, votes: [], step: 99 };
  line.say({ role: 'presenter', kind: 'snapshot', of, revision: 5, snapshot: { talk, away: null } });
  expect(stepShownIn(session)).toBe(2);
  const away = { focus: 'nobody', open: { claim: 'nobody', citation: 4 }, expanded: ['nobody'] };
  line.say({ role: 'presenter', kind: 'snapshot', of, revision: 6, snapshot: { talk, away } });
  expect(session.store.getState()).toMatchObject({ focus: 's', open: null });
});

test('both windows change at once, and agree on what the presenter made of it', async () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open);
  const { session: presenter } = windowOf('presenter', line.open);
  await line.late(() => {
    presenter.goToStep(1);
    audience.goToStep(2);
  });
  expect(stepShownIn(audience)).toBe(stepShownIn(presenter));
  await line.late(() => {
    audience.setPresentation({ screen: 'black' });
    presenter.goToStep(0);
  });
  expect(snapshotOf(audience.store.getState())).toEqual(snapshotOf(presenter.store.getState()));
});

test('only the presenter’s window numbers changes; the other one wishes', async () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open);
  windowOf('presenter', line.open);
  line.said.splice(0);
  audience.goToStep(1);
  await told();
  expect(line.said.map(({ kind }) => kind)).toEqual(['wish', 'snapshot']);
});

test('a covered window, whose clock the browser slows down, is still taken to be there', async () => {
  vi.useFakeTimers();
  const line = fakeLine();
  const { link } = windowOf('audience', line.open);
  const ends = windowOf('presenter', line.open);
  vi.advanceTimersByTime(10_000);
  expect(link.state.getState().connected).toBe(true);
  line.said.splice(0);
  line.say({ role: 'audience', kind: 'pulse' });
  expect(line.said).toEqual([{ role: 'presenter', kind: 'here' }]);
  ends.link.close();
  vi.useRealTimers();
});

test('a window that went without a word is missed after a few seconds, and the class goes on', async () => {
  vi.useFakeTimers();
  const line = fakeLine();
  const { session, link } = windowOf('audience', line.open);
  const of = line.said[0]?.of;
  line.say({ role: 'presenter', kind: 'pulse' });
  expect(link.state.getState().connected).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(link.state.getState().connected).toBe(false);
  line.said.splice(0);
  session.goToStep(1);
  await told();
  expect(line.said).toMatchObject([{ kind: 'snapshot', of, revision: 1 }]);
  vi.useRealTimers();
});
