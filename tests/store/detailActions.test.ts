import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LayoutResult } from '../../src/layout/layoutResult.ts';
import { mostShown } from '../../src/layout/reach.ts';
import { initialView } from '../../src/store/openMap.ts';
import { runLayout } from '../../src/store/runLayout.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import { mapOf, rivals, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

const flagship = shipped('putin-zelensky-summit');
const here = { name: null, file: null, base: null, host: null };
let session: Session;
let stop: () => void;
const state = () => session.store.getState();

beforeEach(() => {
  session = createSession();
  stop = runLayout(session);
  session.setViewportSize({ width: 1020, height: 780 });
  session.show(flagship, here, initialView);
});
afterEach(() => stop());

/** Places as they are shown. */
function places(): LayoutResult {
  const { layout, layoutRequest } = state();
  if (layout?.request !== layoutRequest) throw new Error('There is no layout yet.');
  return layout.places;
}

/** The levels that so many turns of the wheel pass through. */
function levelsAfter(turns: number, by: number): string[] {
  return Array.from({ length: turns }, () => {
    session.zoom(by);
    return state().detail;
  });
}

test('zooming out passes from a scene to names and to the whole, and in from it to sentences', () => {
  expect(levelsAfter(3, -0.6)).toEqual(['names', 'whole', 'whole']);
  session.setDetail('auto');
  expect(levelsAfter(2, 0.6)).toEqual(['sentences', 'sentences']);
});

test('who zooms away from a scene and back is in the scene again', () => {
  session.focus('sanctions-bite');
  const before = places();
  expect(levelsAfter(3, -0.6).at(-1)).toBe('whole');
  session.leaveWhole('sanctions-bite', null);
  expect(state().detail).toBe('names');
  session.zoom(0.6);
  expect(state()).toMatchObject({ detail: 'auto', sceneFocus: ['sanctions-bite'] });
  expect(places().boxes).toEqual(before.boxes);
  session.zoom(0.6);
  session.zoom(-0.6);
  expect(state().detail).toBe('auto');
});

test('who chose a level by hand passes no scene', () => {
  session.setDetail('names');
  expect(levelsAfter(2, 0.6)).toEqual(['sentences', 'sentences']);
  expect(levelsAfter(2, -0.6)).toEqual(['names', 'whole']);
});

test('small turns add up to a level, and a turn back begins anew', () => {
  expect(levelsAfter(3, -0.25)).toEqual(['auto', 'auto', 'names']);
  expect(levelsAfter(3, -0.25)).toEqual(['names', 'names', 'whole']);
  // Two fingers on two cards tell each move twice, the second time as none.
  session.setDetail('names');
  for (const by of [-0.4, 0, -0.4]) session.zoom(by);
  expect(state().detail).toBe('whole');
  session.setDetail('names');
  session.zoom(-0.5);
  session.zoom(0.1);
  session.zoom(-0.5);
  expect(state().detail).toBe('names');
});

test('a change of level keeps the claim under the pointer, without one the claim in focus, else the thesis', () => {
  session.zoom(-1, 'europe', { x: 40, y: 50 });
  expect(state().cameraRequest).toEqual({ kind: 'keep', id: 'europe', at: { x: 40, y: 50 } });
  session.setDetail('sentences');
  expect(state().cameraRequest).toEqual({ kind: 'keep', id: 'thesis' });
  session.focus('image');
  session.setDetail('names');
  expect(state().cameraRequest).toEqual({ kind: 'keep', id: 'image' });
});

test('within the whole a turn is for the picture itself', () => {
  session.setDetail('whole');
  session.zoom(0.3);
  expect(state()).toMatchObject({ detail: 'whole', cameraRequest: { kind: 'zoom', by: 0.3 } });
});

test('out of the whole one comes to the names, with all that hides the claim open', () => {
  session.expand('none');
  session.setDetail('whole');
  session.leaveWhole('sanctions-answer', { x: 10, y: 20 });
  expect(state().detail).toBe('names');
  expect(places().boxes.has('sanctions-answer')).toBe(true);
  expect(state().cameraRequest).toEqual({ kind: 'keep', id: 'sanctions-answer', at: { x: 10, y: 20 } });
});

test('at each level of cards all that is open is there, in one form', () => {
  session.expand('all');
  for (const [detail, form] of [
    ['sentences', 'sentence'],
    ['names', 'name'],
  ] as const) {
    session.setDetail(detail);
    const forms = [...places().cards.values()].map((card) => card.form);
    // All but the frame of the linked reason, which has no card.
    expect(forms).toEqual(Array(flagship.claims.size - 1).fill(form));
  }
});

test('looking at a claim makes a scene of it, unless it can be read already', () => {
  session.focus('thesis');
  expect(state().sceneFocus).toEqual([]);
  session.focus('lavrov');
  expect(state().sceneFocus).toEqual(['lavrov']);
  expect(places().cards.get('lavrov')?.form).toBe('sentence');
});

test('looking at a claim at another level brings it into sight where it stands', () => {
  session.setDetail('names');
  session.focus('europe');
  expect(state()).toMatchObject({ detail: 'names', cameraRequest: { kind: 'show', ids: ['europe'] } });
});

/** A thesis with two families, of which a low window shows one. */
const families = mapOf({
  id: 't',
  text: 'A thesis of some length that all of this is about.',
  children: ['a', 'b', 'c'].map((id) => ({
    id,
    role: 'reason',
    text: `Reason ${id}, with enough words to need several lines on its card.`,
    children: [0, 1, 2, 3, 4].map((index) => ({
      id: `${id}${index}`,
      role: 'reason',
      text: `Evidence ${index} for ${id}, with enough words to need several lines on its card.`,
    })),
  })),
});

test('a stub that stands for part of a family shows all of the family', () => {
  session.setViewportSize({ width: 420, height: 460 });
  session.show(families, here, { ...initialView, node: 'a0' });
  const stub = places().stubs.find(({ parent }) => parent === 't');
  if (!stub) throw new Error('All of it has room: make the window smaller.');
  session.openStub(stub);
  expect(state().sceneFocus).toEqual(['t']);
  for (const id of ['a', 'b', 'c']) expect(places().boxes.has(id), id).toBe(true);
});

test('a stub of a family that has no room in a scene of its claim shows it among the names', () => {
  const children = Array.from({ length: 80 }, (_, at) => ({
    id: `n${at}`,
    role: 'reason',
    text: `Reason ${at}.`,
  }));
  session.show(mapOf({ id: 't', text: 'It is so.', children }), here, {
    ...initialView,
    node: 't',
    expand: 'all',
  });
  const [stub] = places().stubs;
  if (!stub) throw new Error('All of it has room.');
  session.openStub(stub);
  expect(state().detail).toBe('names');
  expect(places().boxes.has('n79')).toBe(true);
});

test('a stub of answers to a question shows them among the names', () => {
  session.show(rivals(200), here, initialView);
  const [stub] = places().stubs;
  if (!stub) throw new Error('All of them are shown.');
  session.openStub(stub);
  expect(state().detail).toBe('names');
  expect(places().boxes.has(stub.hides[0] ?? '')).toBe(true);
});

interface Node {
  id: string;
  role: 'reason';
  text: string;
  children: Node[];
}

/** Claims that each have one reason, down to a depth. */
const chain = (depth: number, left: number): Node => ({
  id: `c${depth}`,
  role: 'reason',
  text: `Claim ${depth} of a long way down.`,
  children: left === 0 ? [] : [chain(depth + 1, left - 1)],
});

test('a stub that stands for a part of the way shows the way from its beginning on', () => {
  const { role: _, ...thesis } = chain(0, 14);
  session.show(mapOf(thesis), here, { ...initialView, node: 'c13' });
  const stub = places().stubs.find(({ hides }) => hides.length > 1);
  if (!stub) throw new Error('Nothing was folded.');
  const [first = ''] = stub.hides;
  session.openStub(stub);
  expect(state().sceneFocus).toEqual([first]);
  expect(places().boxes.has(first)).toBe(true);
});

describe('a map that is too large to be shown at once', () => {
  const large = sound(generatedMap(6000));
  beforeEach(() => {
    session.show(large, here, { ...initialView, detail: 'names', expand: 'all' });
  });

  test('is shown round the thesis, and what lies further off is told', () => {
    expect(places().boxes.has('n0')).toBe(true);
    expect(places().cards.size).toBe(mostShown);
    expect(places().stubs.length + places().toggles.size).toBeGreaterThan(0);
  });

  test('is shown round a claim that one goes to', () => {
    const far = farOff();
    session.focus(far);
    expect(places().boxes.has(far)).toBe(true);
    expect(places().cards.size).toBe(mostShown);
    // From there one walks about without another map.
    const { layout } = state();
    session.focus(large.claims.get(far)?.parent ?? '');
    expect(state().layout).toBe(layout);
  });

  test('is shown round a claim whose chip is pressed, though it was open', () => {
    const id = [...places().toggles.keys()][0] ?? '';
    session.toggle(id);
    expect(state().expanded.has(id)).toBe(true);
    for (const child of large.claims.get(id)?.children ?? []) expect(places().boxes.has(child)).toBe(true);
    session.toggle(id);
    expect(state().expanded.has(id)).toBe(false);
    expect(places().boxes.has(id)).toBe(true);
  });

  test('is shown round what a stub hides', () => {
    const children = Array.from({ length: 3000 }, (_, at) => ({
      ...{ id: `n${at}`, role: 'reason', text: `Reason ${at}.` },
    }));
    session.show(mapOf({ id: 't', text: 'It is so.', children }), here, { ...initialView, detail: 'names' });
    session.expand('all');
    const [stub] = places().stubs.filter(({ hides }) => hides.length > 0);
    if (!stub) throw new Error('No family is shown in part.');
    expect(stub.words).toBe('2,401 more reasons');
    session.openStub(stub);
    expect(places().boxes.has(stub.hides[0] ?? '')).toBe(true);
    expect(state().detail).toBe('names');
  });

  test('is shown round the claim under the pointer from level to level', () => {
    const far = farOff();
    session.setDetail('sentences', far);
    session.setDetail('names', far);
    expect(places().boxes.has(far)).toBe(true);
  });

  const farOff = () => [...large.claims.keys()].findLast((id) => !places().boxes.has(id)) ?? '';
});

test.each(['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine'])(
  'whatever was looked at in between, %s opens as it opened at first',
  (name) => {
    for (const size of [1020, 800].map((width) => ({ width, height: 780 }))) {
      session.setViewportSize(size);
      session.show(shipped(name), here, initialView);
      const { boxes } = places();
      session.expand('all');
      session.focus([...flagship.claims.keys()].at(-1) ?? null);
      session.restart();
      expect(places().boxes).toEqual(boxes);
    }
  },
);
