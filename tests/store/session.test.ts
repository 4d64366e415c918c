import { beforeEach, expect, test, vi } from 'vitest';
import { initialView } from '../../src/store/openMap.ts';
import { runLayout } from '../../src/store/runLayout.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import type { ViewState } from '../../src/store/state.ts';
import { shipped, sound } from '../argument/maps.ts';

// The store needs neither React nor a page.
vi.mock('react', () => {
  throw new Error('React was loaded.');
});

const flagship = shipped('putin-zelensky-summit');
const here = { name: null, file: null, base: null, host: null };
let session: Session;
const state = () => session.store.getState();

beforeEach(() => {
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  session.show(flagship, here, initialView);
});

test('a map waits for its size before it decides how to open', () => {
  const waiting = createSession();
  waiting.show(flagship, here, initialView);
  expect(waiting.store.getState().pendingView).toEqual(initialView);
  expect(waiting.store.getState().expanded.size).toBe(0);
  waiting.setViewportSize({ width: 390, height: 700 });
  expect(waiting.store.getState()).toMatchObject({ pendingView: null, view: 'outline', direction: null });
  expect(waiting.store.getState().expanded.has('thesis')).toBe(true);
});

test('looking at a claim opens everything above it', () => {
  session.focus('sanctions-answer');
  expect(state().focus).toBe('sanctions-answer');
  for (const above of ['thesis', 'washington', 'sanctions-bite', 'sanctions-doubt']) {
    expect(state().expanded.has(above), above).toBe(true);
  }
  expect(state().sceneFocus).toEqual(['sanctions-answer']);
  session.setDetail('names');
  session.focus('image');
  expect(state().cameraRequest).toEqual({ kind: 'show', ids: ['image'] });
});

test('a claim that is not there cannot be looked at', () => {
  session.focus('nobody');
  expect(state().focus).toBeNull();
});

test('a claim that is opened or closed becomes what the scene is about; one in a free map stays where it is', () => {
  session.toggle('survival');
  expect(state().expanded.has('survival')).toBe(true);
  expect(state().sceneFocus).toEqual(['survival']);
  session.setDetail('names');
  const request = state().layoutRequest;
  session.toggle('survival');
  expect(state().expanded.has('survival')).toBe(false);
  expect(state().layoutRequest).not.toBe(request);
  expect(state().cameraRequest).toEqual({ kind: 'keep', id: 'survival' });
});

test('what is open and has no room in the scene is opened by its chip, not closed', () => {
  const stop = runLayout(session);
  session.setViewportSize({ width: 900, height: 600 });
  session.expand('all');
  const { layout, expanded } = state();
  const open = [...(layout?.places.toggles.keys() ?? [])].find((id) => expanded.has(id));
  if (open === undefined) throw new Error('All that is open is shown: make the window smaller.');
  session.toggle(open);
  expect(state().expanded.has(open)).toBe(true);
  expect(state().layout?.places.toggles.has(open)).toBe(false);
  session.toggle(open);
  expect(state().expanded.has(open)).toBe(false);
  stop();
});

test('a view from an address is gone to, as far as it is known', () => {
  session.show(flagship, here, {
    node: 'hill',
    expand: 'none',
    open: { claim: 'hill', citation: 0 },
    view: null,
    isolatedRoot: null,
    detail: 'auto',
  });
  expect(state().focus).toBe('hill');
  expect(state().open).toEqual({ claim: 'hill', citation: 0 });
  session.show(flagship, here, {
    node: 'nobody',
    expand: null,
    open: { claim: 'hill', citation: 9 },
    view: null,
    isolatedRoot: null,
    detail: 'auto',
  });
  expect(state().focus).toBeNull();
  expect(state().open).toBeNull();
});

test('an address that asks for a claim that is not there is told so, until the reader goes on', () => {
  session.setViewportSize({ width: 1200, height: 800 });
  const asks = (sight: Partial<ViewState>) => {
    session.show(flagship, here, { ...initialView, ...sight });
    return state().notice?.words ?? null;
  };
  for (const sight of [{ node: 'x' }, { isolatedRoot: 'x' }, { open: { claim: 'x', citation: 0 } }]) {
    expect(asks(sight)).toBe('There is no claim “\u2068x\u2069” in this map.');
  }
  expect(asks({ node: 'y'.repeat(500) })?.length).toBeLessThan(130);
  session.focus('thesis');
  expect(state().notice).toBeNull();
  expect(asks({ node: 'thesis' })).toBeNull();
});

test('a page that is loaded again without its file says so, but for the presenter’s window, where the class is told', () => {
  session.show(flagship, here, initialView);
  session.arrive(0);
  expect(state().notice?.words).toMatch(/came from a file.*Open the file again/);
  session.dismissNotice();
  session.setMode('present');
  session.arrive(0);
  expect(state().notice).toBeNull();
});

test('a file with problems leaves the map that was open', () => {
  session.focus('image');
  session.refuse({ file: 'x.json', problems: [] });
  expect(state().argument).toBe(flagship);
  expect(state().focus).toBe('image');
  expect(state().report?.file).toBe('x.json');
  session.dismissReport();
  expect(state().report).toBeNull();
});

test('a new map takes nothing over from the old one', () => {
  session.focus('image');
  session.setText('article', { status: 'loaded', text: 'x' });
  session.show(shipped('broad-street-pump'), here, initialView);
  expect(state().focus).toBeNull();
  expect(state().texts.size).toBe(0);
  expect(state().report).toBeNull();
});

test('a layout that comes late is not taken', () => {
  const layout = { request: {}, places: null as never, index: null as never };
  session.setLayout(layout);
  expect(state().layout).toBeNull();
});

test('the direction of sentences follows the width of the window, unless the reader chose one', () => {
  const stop = runLayout(session);
  const shown = () => state().layout?.places.direction;
  session.setDetail('sentences');
  session.setViewportSize({ width: 400, height: 800 });
  expect(shown()).toBe('list');
  session.setViewportSize({ width: 1020, height: 800 });
  expect(shown()).toBe('right');
  session.setDirection('down');
  for (const width of [400, 1020]) {
    session.setViewportSize({ width, height: 800 });
    expect(shown()).toBe('down');
  }
  stop();
});

test('a window that changes its size gets a layout of its own, at every level of cards', () => {
  for (const detail of ['auto', 'sentences', 'names'] as const) {
    session.setDetail(detail);
    const { layoutRequest } = state();
    session.setViewportSize({ width: 700, height: 500 });
    expect(state().layoutRequest, detail).not.toBe(layoutRequest);
    session.setViewportSize({ width: 1020, height: 843 });
  }
});

test('two sessions share nothing', () => {
  const other = createSession();
  session.focus('image');
  expect(other.store.getState().focus).toBeNull();
});

test('one level more opens the highest closed level, one less closes the lowest', () => {
  session.expand('none');
  session.expandLevel(1);
  expect(state().expanded.has('thesis')).toBe(true);
  expect(state().expanded.has('washington')).toBe(false);
  session.expandLevel(1);
  expect(state().expanded.has('washington')).toBe(true);
  expect(state().expanded.has('sanctions-bite')).toBe(false);
  session.expandLevel(-1);
  expect(state().expanded.has('washington')).toBe(false);
  expect(state().expanded.has('thesis')).toBe(true);
});

test('closing a level puts what hides the claim in focus in its place', () => {
  session.focus('alliance');
  session.expandLevel(-1);
  expect(state().focus).toBe('europe');
});

test('closing all puts the highest of what hides the claim in focus in its place, and a frame hides no premise', () => {
  session.focus('alliance');
  session.openCitation('alliance', 0);
  session.expand('none');
  expect(state().focus).toBe('thesis');
  expect(state().open).toBeNull();
  session.expand(['thesis']);
  session.focus('standing-abroad');
  session.expand(['thesis']);
  expect(state().focus).toBe('standing-abroad');
});

test('a branch alone is left by going to a claim outside of it', () => {
  session.isolate('europe');
  expect(state().isolatedRoot).toBe('europe');
  expect(state().focus).toBe('europe');
  expect(state().expanded.has('europe')).toBe(true);
  session.focus('alliance');
  expect(state().isolatedRoot).toBe('europe');
  session.focus('gains');
  expect(state().isolatedRoot).toBeNull();
  session.isolate('nobody');
  expect(state().isolatedRoot).toBeNull();
});

test('in a branch whatever is closed leaves the focus in it', () => {
  session.isolate('washington');
  session.expand('none');
  expect(state()).toMatchObject({ focus: 'washington', isolatedRoot: 'washington' });
  session.focus('politico');
  expect(state().isolatedRoot).toBe('washington');
  session.expand('none');
  expect(state()).toMatchObject({ focus: 'washington', isolatedRoot: 'washington' });
});

test('the branch of the only thesis is the whole', () => {
  session.isolate('europe');
  session.isolate('thesis');
  expect(state().isolatedRoot).toBeNull();
});

test('What if that is ended and begun again has its doubts, and in another map none', () => {
  const doubts = new Map([['lavrov', 1]]);
  session.turnDoubts();
  session.setDoubts(doubts);
  session.turnDoubts();
  expect(state().doubts).toBeNull();
  session.turnDoubts();
  expect(state().doubts).toEqual(doubts);
  session.startPresentation({ step: 0 });
  session.turnDoubts();
  expect(state().doubts).toEqual(new Map());
  session.endPresentation();
  session.turnDoubts();
  session.show(shipped('school-at-nine'), { ...here, name: 'school-at-nine' }, initialView);
  session.turnDoubts();
  expect(state().doubts).toEqual(new Map());
});

test('doubts that going back takes away are there when What if is begun again', () => {
  session.setDoubts(new Map([['lavrov', 1]]));
  session.goTo(initialView);
  expect(state().doubts).toBeNull();
  session.turnDoubts();
  expect(state().doubts).toEqual(new Map([['lavrov', 1]]));
});

test('after a talk the map stays at the claim of its step, with what was open before and nothing else', () => {
  session.expand(['washington']);
  const before = state().expanded;
  session.startPresentation({ step: 0 });
  expect(state().expanded).not.toEqual(before);
  session.endPresentation();
  expect(state().expanded).toEqual(before);
  session.startPresentation();
  session.focus('politico');
  session.endPresentation();
  expect(state().focus).toBe('politico');
  const path = ['sanctions-bite', 'harsh-reaction', 'washington', 'thesis'];
  expect(state().expanded).toEqual(new Set([...before, ...path]));
});

test('a talk of another map leaves that as it is', () => {
  session.expand('all');
  session.startPresentation();
  session.show(shipped('school-at-nine'), { ...here, name: 'school-at-nine' }, initialView);
  const { expanded } = state();
  session.endPresentation();
  expect(state().expanded).toEqual(expanded);
});

test('a panel that is opened comes in the place of a text', () => {
  session.setView('text');
  session.openPanel('sources');
  expect(state()).toMatchObject({ view: 'map', panel: 'sources' });
});

test('an address may name a branch, but not one that its claim stands outside of', () => {
  session.goTo({ node: null, expand: null, open: null, view: null, isolatedRoot: 'europe', detail: 'auto' });
  expect(state().isolatedRoot).toBe('europe');
  session.goTo({
    node: 'image',
    expand: null,
    open: null,
    view: null,
    isolatedRoot: 'europe',
    detail: 'auto',
  });
  expect(state().isolatedRoot).toBeNull();
  expect(state().focus).toBe('image');
});

test('from hit to hit, round and round', () => {
  session.setQuery({ words: 'sanctions' });
  session.stepHit(1);
  const first = state().focus;
  session.stepHit(1);
  expect(state().focus).not.toBe(first);
  session.stepHit(-1);
  expect(state().focus).toBe(first);
  session.stepHit(-1);
  session.stepHit(1);
  expect(state().focus).toBe(first);
});

test('a narrow window begins with the outline, and a resize follows unless the reader chose', () => {
  expect(state().view).toBe('map');
  session.setViewportSize({ width: 400, height: 700 });
  expect(state().view).toBe('outline');
  session.setView('map');
  session.setViewportSize({ width: 380, height: 700 });
  expect(state().view).toBe('map');
});

test('the claim in focus gives way to the linked reason that hides it when all is closed', () => {
  const argument = sound(
    JSON.stringify({
      version: 1,
      title: 'Linked',
      thesis: {
        id: 't',
        text: 'T.',
        children: [
          {
            id: 'l',
            role: 'reason',
            premises: [
              { id: 'p', text: 'P.' },
              { id: 'q', text: 'Q.' },
            ],
            children: [{ id: 'o', role: 'objection', text: 'O.' }],
          },
        ],
      },
    }),
  );
  session.show(argument, here, initialView);
  const focusAfterLevel = (id: string) => {
    session.expand('all');
    session.focus(id);
    session.expandLevel(-1);
    return state().focus;
  };
  expect(focusAfterLevel('o')).toBe('l');
  expect(focusAfterLevel('p')).toBe('p');
});

test('texts that wait to be quoted do not come to another map', () => {
  session.bringTexts([new File(['x'], 'a.txt')]);
  session.show(flagship, here, initialView);
  expect(state().toQuote).toEqual([]);
});
