import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { ancestorsOf } from '../../src/argument/walk.ts';
import type { Box } from '../../src/layout/layoutResult.ts';
import { unionOf } from '../../src/layout/layoutResult.ts';
import { type Room, type Scene, scene } from '../../src/layout/scene.ts';
import type { SceneRequest } from '../../src/layout/sceneContent.ts';
import { embedType, pageType, wallType } from '../../src/layout/typeSizes.ts';
import { stepsIn, stepView } from '../../src/tours/stepView.ts';
import { mapOf, rivals, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';
import { extentOf, faultsOf } from './sceneFaults.ts';
import { within } from './trees.ts';

const wall = (width: number, height: number, screen: number): Room => ({
  ...{ width, height, growth: 1.45, target: 0 },
  type: wallType({ width, height: screen }),
});
const page = (width: number, height: number, type = pageType): Room => ({
  ...{ width, height, type, growth: 1.2, target: 24 },
});
const walls: Record<string, Room> = {
  'a wall of 1920x1080': wall(1920, 950, 1080),
  'a wall of 1024x768': wall(1024, 620, 768),
  'a phone on its side': wall(844, 290, 390),
};
const pages: Record<string, Room> = {
  'a page': page(1020, 780),
  'a wide embed': page(800, 456, embedType),
  'a narrow embed': page(480, 556, embedType),
  'a phone': page(390, 700),
};
const maps = ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine'];

const linkTo = (argument: Argument, id: string): SceneRequest => ({
  focus: [id],
  expanded: new Set([id, ...ancestorsOf(argument, id)]),
});

describe.each(Object.entries(walls))('on %s', (_, room) => {
  test.each(maps)('every step of %s is a picture in which nothing covers anything', (name) => {
    const argument = shipped(name);
    const shares: number[] = [];
    stepsIn(argument, { tour: null }).forEach((step, at) => {
      const view = stepView(argument, null, at);
      if (!view) return;
      const request = { focus: view.inView, expanded: view.expanded };
      const drawn = scene(argument, request, room);
      expect(faultsOf(argument, request, room, drawn), step.id).toEqual([]);
      const { width, height } = extentOf(drawn);
      shares.push((width * height) / (room.width * room.height));
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    console.info(
      `${name} ${room.width}x${room.height}: mean ${mean.toFixed(2)}, least ${Math.min(...shares).toFixed(2)}`,
    );
    expect(Math.min(...shares)).toBeGreaterThan(0.6);
  });
});

describe.each(Object.entries(pages))('in %s', (_, room) => {
  test.each(maps)('every claim of %s stands with what it bears on', (name) => {
    const argument = shipped(name);
    for (const id of argument.claims.keys()) {
      const request = linkTo(argument, id);
      const drawn = scene(argument, request, room);
      expect(faultsOf(argument, request, room, drawn), id).toEqual([]);
      expect(drawn.fits, id).toBe(true);
    }
  });
});

test('on a wall every claim in focus is a sentence of at least 28 pixels', () => {
  const room = wall(1920, 950, 1080);
  expect(room.type.sentence).toBe(28);
  const argument = shipped('broad-street-pump');
  for (const [at] of stepsIn(argument, { tour: null }).entries()) {
    const view = stepView(argument, null, at);
    if (view)
      expect(scene(argument, { focus: view.inView, expanded: view.expanded }, room).demoted).toEqual([]);
  }
});

test('deep in a large map the way is folded into one stub that says how much it hides', () => {
  const argument = sound(generatedMap(3000));
  const deepest = [...argument.claims.keys()].toSorted(
    (a, b) => ancestorsOf(argument, b).length - ancestorsOf(argument, a).length,
  )[0] as string;
  const drawn = scene(argument, linkTo(argument, deepest), page(480, 400));
  expect(drawn.fits).toBe(true);
  const stub = drawn.stubs.find(({ words }) => words.startsWith('through'));
  expect(stub?.words).toBe(`through ${stub?.hides.length} claims`);
  const shown = new Set([...drawn.boxes.keys(), ...(stub?.hides ?? [])]);
  for (const id of ancestorsOf(argument, deepest)) expect(shown.has(id)).toBe(true);
});

const reasons = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    role: 'reason',
    label: `Reason ${at}`,
    text: `This is what the reason number ${at} says.`,
    children: [{ id: `e${at}`, role: 'objection', text: 'But no.' }],
  }));

test('what is not shown beside others is one stub, and what is closed a chip', () => {
  const argument = mapOf({ id: 'thesis', text: 'So it is.', children: reasons(7) });
  const small = scene(argument, linkTo(argument, 'r3'), page(480, 230));
  expect(small.stubs.map(({ words }) => words)).toEqual(['6 more reasons']);
  const large = scene(argument, { focus: ['thesis'], expanded: new Set(['thesis']) }, page(1020, 780));
  expect(large.stubs).toEqual([]);
  expect([...large.toggles.keys()]).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6']);
  for (const [id, chip] of large.toggles) {
    expect(chip.height).toBeGreaterThanOrEqual(24);
    expect(within(chip, large.boxes.get(id) as Box)).toBe(true);
  }
});

test.each([60, 100, 20_000])(
  'of %i reasons as many are shown as there is room for, and the rest is told',
  (count) => {
    const argument = mapOf({ id: 'thesis', text: 'So it is.', children: reasons(count) });
    for (const focus of [['thesis'], []]) {
      const drawn = scene(argument, { focus, expanded: new Set(['thesis']) }, page(1020, 780));
      const shown = [...drawn.boxes.keys()].filter((id) => id.startsWith('r'));
      expect(shown.length).toBeGreaterThan(9);
      expect(drawn.stubs.map(({ words }) => words)).toEqual([
        `${(count - shown.length).toLocaleString('en')} more reasons`,
      ]);
      expect(drawn.fits).toBe(true);
    }
  },
);

test('what attacks a step stands beside the claim, with its arrow to the edge', () => {
  const [first, second] = reasons(2);
  const undercut = { id: 'cut', role: 'objection', against: 'inference', text: 'That does not follow.' };
  const argument = mapOf({
    id: 'thesis',
    text: 'So it is.',
    children: [{ ...first, children: [undercut] }, second],
  });
  const drawn = scene(argument, linkTo(argument, 'cut'), { ...page(1020, 780), direction: 'right' });
  const box = (id: string) => drawn.boxes.get(id) as Box;
  expect(box('cut').x).toBe(box('r0').x);
  expect(box('cut').y).toBeGreaterThan(box('r0').y);
  const arrow = drawn.links.find(({ id }) => id === 'cut');
  expect(arrow?.tip?.x).toBeLessThan(box('r0').x);
  expect(arrow?.tip?.y).toBeCloseTo(box('r0').y + box('r0').height / 2 + 3);
});

test('one word stands for all reasons of a claim, and one for all objections', () => {
  const argument = mapOf({
    id: 'thesis',
    text: 'So it is.',
    children: [...reasons(4), { role: 'objection', text: 'But no.' }, { role: 'objection', text: 'Never.' }],
  });
  const drawn = scene(argument, { focus: ['thesis'], expanded: new Set(['thesis']) }, page(1020, 780));
  expect(drawn.trunks.map(({ parent, relation }) => [parent, relation])).toEqual([
    ['thesis', 'support'],
    ['thesis', 'attack'],
  ]);
});

test('where there is no room for all in focus, the last become names, and it is said', () => {
  const argument = mapOf({ id: 'thesis', text: 'So it is.', children: reasons(12) });
  const focus = Array.from({ length: 12 }, (_, at) => `r${at}`);
  const drawn = scene(argument, { focus, expanded: new Set() }, page(480, 420));
  expect(drawn.fits).toBe(true);
  expect(drawn.demoted.length).toBeGreaterThan(0);
  expect(drawn.demoted).toEqual(focus.slice(-drawn.demoted.length));
  for (const id of drawn.demoted) expect(drawn.cards.get(id)?.form).toBe('name');
});

test('a card alone fills a wall', () => {
  const argument = shipped('putin-zelensky-summit');
  for (const room of Object.values(walls)) {
    const { width, height } = extentOf(scene(argument, { focus: ['thesis'], expanded: new Set() }, room));
    expect((width * height) / (room.width * room.height)).toBeGreaterThanOrEqual(0.6);
  }
});

test('at 1024x768 reasons side by side and linked premises are sentences, all of them', () => {
  const room = wall(1024, 670, 768);
  const argument = shipped('school-at-nine');
  for (const [at] of stepsIn(argument, { tour: null }).entries()) {
    const view = stepView(argument, null, at);
    if (!view) continue;
    const drawn = scene(argument, { focus: view.readIn, expanded: view.expanded }, room);
    expect(drawn.demoted, view.step.id).toEqual([]);
    expect(drawn.type.sentence).toBeGreaterThanOrEqual(22);
  }
});

test('what the attacked step leads to is never folded away', () => {
  const argument = shipped('putin-zelensky-summit');
  const drawn = scene(argument, linkTo(argument, 'sanctions-answer'), page(800, 300, embedType));
  expect(drawn.boxes.has('sanctions-bite')).toBe(true);
});

test('from right to left it is the same picture, reflected', () => {
  const of = (language: string) =>
    mapOf({ id: 'thesis', text: 'So it is.', children: reasons(3) }, { language });
  const [left, right] = [of('en'), of('ar')].map((argument) =>
    scene(argument, { focus: ['thesis'], expanded: new Set(['thesis']) }, page(1020, 780)),
  ) as [Scene, Scene];
  expect(right.mirrored).toBe(true);
  const widest = unionOf(left.boxes.values())?.width ?? 0;
  for (const [id, { x, width }] of left.boxes) expect(right.boxes.get(id)?.x).toBeCloseTo(widest - x - width);
});

test('where nothing fits, nothing stands out of sight to the side if that can be', () => {
  const argument = shipped('putin-zelensky-summit');
  // A phone between the bar of What if and the details.
  const room = page(390, 239, { ...pageType, metered: true });
  const drawn = scene(argument, linkTo(argument, 'lavrov'), room);
  expect(drawn.fits).toBe(false);
  expect(extentOf(drawn).width).toBeLessThanOrEqual(room.width);
});

test('of more answers to a question than anybody compares the first are shown, and how many more there are', () => {
  const many = rivals(500);
  const { boxes, stubs } = scene(many, { focus: [], expanded: new Set(many.theses) }, page(1020, 780));
  expect(many.theses.filter((id) => boxes.has(id))).toEqual(many.theses.slice(0, 24));
  expect(stubs.map(({ words }) => words)).toEqual(['476 more answers']);
  const last = scene(many, linkTo(many, 't499'), page(1020, 780));
  expect(last.boxes.has('t499')).toBe(true);
  expect(last.stubs.map(({ words }) => words)).toContain('499 more answers');
});

test.each([
  [5, 390, 600],
  [12, 800, 480],
  [40, 1020, 780],
  [300, 1440, 700],
] as const)(
  '%i rival answers that have no room side by side are shown in part, all of it in a room of %i by %i',
  (count, width, height) => {
    const words =
      'An answer of so many words that a handful of such answers takes all the room that there is, and more';
    const many = rivals(count, (at) => `${words} ${at}.`);
    const drawn = scene(many, { focus: [], expanded: new Set() }, page(width, height));
    const shown = many.theses.filter((id) => drawn.boxes.has(id));
    expect(drawn.fits).toBe(true);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    const told = count - shown.length;
    expect(drawn.stubs.map(({ words }) => words)).toEqual(told > 0 ? [`${told} more answers`] : []);
    expect(extentOf(drawn).width).toBeLessThanOrEqual(width);
    expect(extentOf(drawn).height).toBeLessThanOrEqual(height);
  },
);
