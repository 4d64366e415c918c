import { beforeEach, expect, test } from 'vitest';
import { hostVerbs } from '../../../src/apps/embed/hostVerbs.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { createSession, type Session } from '../../../src/store/session.ts';
import { emptyAddress } from '../../../src/url/address.ts';
import { mapOf } from '../../argument/maps.ts';

const argument = mapOf(
  { id: 't', text: 'T.', children: [{ id: 'r', role: 'reason', text: 'R.' }] },
  {
    tours: [
      {
        id: 'tour',
        title: 'Tour',
        steps: [{ id: 'one', focus: ['t'] }, { id: 'two', focus: ['r'] }, { focus: ['t'] }],
      },
    ],
  },
);

let session: Session;
let verbs: ReturnType<typeof hostVerbs>;
const stop = () => session.store.getState().presentation?.step ?? null;
const named = (id: string) => `“\u2068${id}\u2069”`;

beforeEach(() => {
  session = createSession();
  session.setMode('embed');
  verbs = hostVerbs(session, emptyAddress, null);
});

function show(map = argument) {
  session.show(map, { name: null, file: null, base: null, host: null }, initialView);
  session.setViewportSize({ width: 1200, height: 800 });
}

test('a step that the tour does not have begins no tour, and is answered', () => {
  show();
  for (const to of ['nowhere', 9, 0, 'constructor']) {
    expect(verbs.step({ type: 'step', to, by: 0 })).toBe(
      `There is no step ${named(String(to))} in this tour.`,
    );
    expect(stop()).toBeNull();
  }
  expect(verbs.step({ type: 'step', to: 'two', by: 0 })).toBeNull();
  expect(stop()).toBe(1);
  verbs.step({ type: 'step', to: 'nowhere', by: 0 });
  expect(stop()).toBe(1);
});

test('the first step on begins the tour, the next goes on', () => {
  show();
  expect(verbs.step({ type: 'step', to: null, by: 1 })).toBeNull();
  expect(stop()).toBe(0);
  verbs.step({ type: 'step', to: null, by: 1 });
  expect(stop()).toBe(1);
  verbs.step({ type: 'step', to: 3, by: 0 });
  expect(stop()).toBe(2);
});

test('a claim that the map does not have is answered, and moves nothing', () => {
  show();
  expect(verbs.goTo({ type: 'goTo', node: 'x' })).toBe(`There is no claim ${named('x')} in this map.`);
  expect(verbs.expand({ type: 'expand', to: null, claims: ['t', 'x'] })).toContain(named('x'));
  expect(session.store.getState().focus).toBeNull();
  expect(session.store.getState().expanded.has('x')).toBe(false);
  expect(verbs.goTo({ type: 'goTo', node: 'r' })).toBeNull();
});

test('of claims to be opened one that the map does not have is answered, and what is open stays so', () => {
  show();
  session.expand('all');
  const { expanded } = session.store.getState();
  for (const to of [['x'], ['t', 'x']]) {
    expect(verbs.expand({ type: 'expand', to, claims: [] })).toBe(
      `There is no claim ${named('x')} in this map.`,
    );
    expect(session.store.getState().expanded).toBe(expanded);
  }
  // What came by another message in the meantime is done.
  session.expand('none');
  expect(verbs.expand({ type: 'expand', to: ['x'], claims: ['t'] })).toContain(named('x'));
  expect([...session.store.getState().expanded]).toEqual(['t']);
});

test('a claim under closed ones is opened with the way to it, and is what is shown', () => {
  const deep = mapOf({
    id: 't',
    text: 'T.',
    children: [
      {
        id: 'r',
        role: 'reason',
        text: 'R.',
        children: [
          { id: 'd', role: 'reason', text: 'D.', children: [{ id: 'e', role: 'reason', text: 'E.' }] },
        ],
      },
    ],
  });
  show(deep);
  verbs.expand({ type: 'expand', to: 'none', claims: [] });
  expect(verbs.getState().expand).toBe('none');
  expect(verbs.expand({ type: 'expand', to: null, claims: ['d'] })).toBeNull();
  expect([...session.store.getState().expanded].sort()).toEqual(['d', 'r', 't']);
  expect(session.store.getState().sceneFocus).toEqual(['d']);
});

test('what is opened while a step is shown is on screen, and said', () => {
  show();
  verbs.step({ type: 'step', to: 1, by: 0 });
  expect(verbs.getState()).toMatchObject({ step: 'one', expand: 'none' });
  verbs.expand({ type: 'expand', to: 'all', claims: [] });
  expect(verbs.getState()).toMatchObject({ step: 'one', expand: null });
});

test('before there is a map, that is the answer', () => {
  expect(verbs.goTo({ type: 'goTo', node: 't' })).toBe('There is no map yet.');
  expect(verbs.step({ type: 'step', to: 'one', by: 0 })).toBe('There is no map yet.');
  expect(verbs.expand({ type: 'expand', to: 'all', claims: [] })).toBe('There is no map yet.');
});

test('a map that the page sends again, mended, opens at the step that the address asks for', () => {
  const text = JSON.stringify({
    version: 1,
    title: 'Sent',
    thesis: { id: 't', text: 'T.', children: [{ id: 'r', role: 'reason', text: 'R.' }] },
    tours: [{ id: 'x', title: 'X', steps: [{ focus: ['t'] }, { id: 'two', focus: ['r'] }] }],
  });
  verbs = hostVerbs(session, { ...emptyAddress, step: 'two' }, null);
  session.setViewportSize({ width: 1200, height: 800 });
  const rest = { base: null, node: null, expand: null, view: null, theme: null };
  verbs.init({ type: 'init', data: text.slice(1), ...rest });
  expect([stop(), session.store.getState().report !== null]).toEqual([null, true]);
  verbs.init({ type: 'init', data: text, ...rest });
  expect(stop()).toBe(1);
});

test('a claim outside of the branch that is shown alone is opened with the whole around it, and shown with its children', () => {
  show(
    mapOf({
      id: 't',
      text: 'T.',
      children: [
        { id: 'r', role: 'reason', text: 'R.', children: [{ id: 'd', role: 'reason', text: 'D.' }] },
        { id: 'other', role: 'reason', text: 'O.' },
      ],
    }),
  );
  session.isolate('other');
  expect(verbs.expand({ type: 'expand', to: null, claims: ['r'] })).toBeNull();
  expect(session.store.getState()).toMatchObject({ isolatedRoot: null, sceneFocus: ['r'] });
  expect([...session.store.getState().expanded]).toContain('r');
});
