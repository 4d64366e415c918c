import { afterEach, expect, test } from 'vitest';
import {
  type Handover,
  linkTalk,
  type OpenLine,
  type TalkLink,
} from '../../../src/modes/present/linkTalk.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { mapOf } from '../../argument/maps.ts';

const argument = mapOf(
  {
    id: 't',
    text: 'T.',
    children: [
      { id: 'r', role: 'reason', text: 'R.', children: [{ id: 'e', role: 'evidence', text: 'E.' }] },
      { id: 's', role: 'reason', text: 'S.' },
    ],
  },
  { tours: [{ id: 'x', title: 'X', steps: ['t', 'r', 's'].map((id) => ({ focus: [id] })) }] },
);
const sight = { node: null, expand: null, open: null, view: null, branch: null };

/** A line to which any number of windows belong; what one sends, all others get at once. */
function fakeLine(): { open: OpenLine; say: (message: unknown) => void } {
  const ends = new Set<(message: unknown) => void>();
  return {
    open: (_talk, onMessage) => {
      ends.add(onMessage);
      return {
        send: (message) => {
          const copy: unknown = structuredClone(message);
          for (const end of ends) if (end !== onMessage) end(copy);
        },
        setPeer: () => undefined,
        close: () => ends.delete(onMessage),
      };
    },
    say: (message) => {
      for (const end of ends) end(message);
    },
  };
}

const open: TalkLink[] = [];
afterEach(() => {
  for (const link of open.splice(0)) link.close();
});

function windowOf(role: 'audience' | 'presenter', line: OpenLine, stop = 0) {
  const session = createSession();
  session.show(argument, { name: 'x', file: null, base: null, host: null }, sight, '{}');
  session.setStage({ width: 1200, height: 800 });
  session.startTalk({ stop });
  const taken: Handover[] = [];
  const link = linkTalk(session, { role, talk: 'abcdefgh' }, (map) => taken.push(map), line);
  open.push(link);
  return { session, link, taken };
}

const stopOf = (session: Session) => session.store.getState().talk?.stop;

test('what either window does, the other shows', () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open);
  const { session: presenter, link } = windowOf('presenter', line.open);
  expect(link.state.getState().connected).toBe(true);
  presenter.goToStop(1);
  expect(stopOf(audience)).toBe(1);
  audience.goToStop(2);
  expect([stopOf(audience), stopOf(presenter)]).toEqual([2, 2]);
  presenter.setTalk({ screen: 'black', laser: true, votes: new Map([['a', [1, 2]]]) });
  expect(audience.store.getState().talk).toMatchObject({ screen: 'black', laser: true });
  expect(audience.store.getState().talk?.votes.get('a')).toEqual([1, 2]);
});

test('a window that comes late is told where the talk is, whichever it is', () => {
  const line = fakeLine();
  const { session: audience, link } = windowOf('audience', line.open, 2);
  audience.setTalk({ clock: { since: 5, before: 7 } });
  const { session: presenter } = windowOf('presenter', line.open);
  expect(presenter.store.getState().talk).toMatchObject({ stop: 2, clock: { since: 5, before: 7 } });
  link.close();
  const { session: again } = windowOf('audience', line.open);
  expect(stopOf(again)).toBe(2);
});

test('after the presenter went, the window for the class goes on by itself, and tells the next presenter', () => {
  const line = fakeLine();
  const audience = windowOf('audience', line.open);
  const presenter = windowOf('presenter', line.open);
  presenter.session.goToStop(1);
  presenter.link.close();
  expect(audience.link.state.getState().connected).toBe(false);
  audience.session.goToStop(2);
  expect(stopOf(windowOf('presenter', line.open).session)).toBe(2);
});

test('who explores takes the other along, and both come back to the step', () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open, 1);
  const { session: presenter } = windowOf('presenter', line.open);
  presenter.toggle('r');
  presenter.focus('e');
  expect(audience.store.getState().focus).toBe('e');
  expect(audience.store.getState().expanded.has('r')).toBe(true);
  audience.goToStop(1);
  expect([presenter.store.getState().focus, audience.store.getState().focus]).toEqual(['r', 'r']);
});

test('what is no message of a talk changes nothing', () => {
  const line = fakeLine();
  const { session } = windowOf('audience', line.open, 1);
  const before = session.store.getState();
  const talk = {
    tour: null,
    stop: 'one',
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
    { role: 'presenter', kind: 'snapshot', revision: 99, snapshot: null },
    { role: 'presenter', kind: 'snapshot', revision: 99, snapshot: { talk, away: null } },
    { role: 'presenter', kind: 'snapshot', revision: 'high', snapshot: {} },
    { role: 'presenter', kind: 'laser', at: { x: 'left' } },
  ]) {
    line.say(message);
  }
  expect(session.store.getState().talk).toBe(before.talk);
});

test('an old snapshot does not undo a newer one', () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open);
  const { session: presenter } = windowOf('presenter', line.open);
  presenter.goToStop(1);
  presenter.goToStop(2);
  const talk = { ...presenter.store.getState().talk, votes: [], stop: 0 };
  line.say({ role: 'presenter', kind: 'snapshot', revision: 0, snapshot: { talk, away: null } });
  expect(stopOf(audience)).toBe(2);
});

test('the laser goes over the line and into no state', () => {
  const line = fakeLine();
  const { link: audience, session } = windowOf('audience', line.open);
  const { link: presenter } = windowOf('presenter', line.open);
  const seen: unknown[] = [];
  audience.onPoint((at) => seen.push(at));
  const before = session.store.getState();
  presenter.point({ x: 1, y: 2, draws: false });
  presenter.point(null);
  expect(seen).toEqual([{ x: 1, y: 2, draws: false }, null]);
  expect(session.store.getState()).toBe(before);
});
