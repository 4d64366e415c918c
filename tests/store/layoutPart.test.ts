// What lays maps out may come after a map that the page has drawn, or not at all.

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstDrawings } from '../../src/apps/explore/first/firstDrawings.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { rememberDrawn } from '../../src/layout/drawnOpening.ts';
import * as all from '../../src/layout/layouts.ts';
import { nextTask } from '../../src/store/nextTask.ts';
import { openAtFirst } from '../../src/store/openAtFirst.ts';
import { initialView, openFile } from '../../src/store/openMap.ts';
import { runLayout } from '../../src/store/runLayout.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import { viewAddress } from '../../src/url/viewAddress.ts';
import { sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

function promised() {
  const made = { resolve: () => {}, reject: (_: Error) => {}, promise: Promise.resolve() };
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

const missing = new Error('This part of the page could not be loaded.');

let part: typeof all | null = null;
let coming = promised();

vi.mock('../../src/store/layoutPart.ts', () => ({
  layouts: { load: () => coming.promise, loaded: () => part },
}));

afterEach(() => {
  part = null;
  coming = promised();
  vi.useRealTimers();
});

const { argument } = parseArgument(readFileSync('data/putin-zelensky-summit.json', 'utf8'));
if (!argument) throw new Error('The flagship is no sound map.');
const { drawings, openings } = firstDrawings(argument);
const [room, opening] = [drawings[0]?.room, openings[0]];
if (!room || !opening) throw new Error('Nothing is drawn of the flagship.');
const { boxes, cards, toggles, places, direction } = opening;
const drawn = {
  ...{ room, stage: room, direction, expanded: new Set(opening.expanded) },
  places: { ...places, boxes: new Map(boxes), cards: new Map(cards), toggles: new Map(toggles) },
};
rememberDrawn(argument, drawn);

function comes() {
  part = all;
  coming.resolve();
}

const origin = { name: null, file: null, base: null, host: null };

function shown(map: typeof argument | null = argument, stage = room) {
  const session = createSession();
  const stop = runLayout(session);
  if (stage) session.setViewportSize(stage);
  if (map) session.show(map, origin, initialView);
  return { session, stop, state: session.store.getState };
}

test('a map that the page has drawn opens as it is drawn, and is laid out when it is clicked on', async () => {
  const { session, stop, state } = shown();
  expect(state().layout?.places).toBe(drawn.places);
  expect(viewAddress(state()).expand).toBeNull();
  session.toggle('washington');
  expect(state().layout?.places).toBe(drawn.places);
  session.toggle('harsh-reaction');
  comes();
  await vi.waitFor(() => expect(state().layout?.request).toBe(state().layoutRequest));
  expect(state().layout?.places).not.toBe(drawn.places);
  expect(state().layout?.places.boxes.has('sanctions-bite')).toBe(true);
  stop();
});

test('another map waits for what lays it out', async () => {
  const { stop, state } = shown(sound(generatedMap(20)));
  expect(state().layout).toBeNull();
  comes();
  await vi.waitFor(() => expect(state().layout?.places.boxes.size).toBeGreaterThan(1));
  stop();
});

test('where it does not come the reader is told, once for each thing that was wanted', async () => {
  const { session, stop, state } = shown();
  session.toggle('washington');
  coming.reject(missing);
  await isTold(session);
  session.dismissReport();
  await nextTask();
  expect(state().report).toBeNull();
  session.toggle('harsh-reaction');
  await isTold(session);
  expect(state().layout?.places).toBe(drawn.places);
  stop();
});

test('what did not come is asked for again on the reader’s word, and nothing is said any more when it is there', async () => {
  const { session, stop, state } = shown();
  session.toggle('washington');
  coming.reject(missing);
  await vi.waitFor(() => expect(state().report).not.toBeNull());
  coming = promised();
  state().report?.again?.();
  comes();
  await vi.waitFor(() => expect(state().layout?.places).not.toBe(drawn.places));
  expect(state().report).toBeNull();
  stop();
});

/** It does not come, which nobody is told who does not look at the map. */
async function failsUntold({ store }: Session): Promise<void> {
  coming.reject(missing);
  await coming.promise.catch(() => undefined);
  await nextTask();
  expect(store.getState().report).toBeNull();
}

const isTold = ({ store }: Session) =>
  vi.waitFor(() => expect(store.getState().report?.file).toBe('The map'));

test.each(['outline', 'handout'] as const)('an %s needs it for nothing, and nobody is told', async (view) => {
  const { session, stop } = shown();
  session.setView(view);
  session.toggle('washington');
  await failsUntold(session);
  session.setView('map');
  await isTold(session);
  stop();
});

test('who reads the outline when it fails is told when the map is seen again', async () => {
  const { session, stop } = shown();
  session.toggle('washington');
  session.setView('outline');
  await failsUntold(session);
  session.setView('map');
  await isTold(session);
  stop();
});

test('the whole needs it for nothing, and what was said of it goes when that is shown', async () => {
  const { session, stop, state } = shown();
  session.toggle('washington');
  session.setDetail('whole');
  await failsUntold(session);
  session.setDetail('names');
  await isTold(session);
  session.setDetail('whole');
  expect(state().report).toBeNull();
  stop();
});

test('what is said of something else stays', async () => {
  const { session, stop, state } = shown();
  session.toggle('washington');
  const other = { file: 'bread.json', problems: [] };
  session.refuse(other);
  coming.reject(missing);
  await nextTask();
  expect(state().report).toBe(other);
  stop();
});

test('nothing is said any more once one is back at what is drawn', async () => {
  const { session, stop, state } = shown();
  session.toggle('washington');
  coming.reject(missing);
  await vi.waitFor(() => expect(state().report).not.toBeNull());
  session.restart();
  expect(state().layout?.request).toBe(state().layoutRequest);
  expect(state().report).toBeNull();
  stop();
});

test('who opens a claim and closes it again before it is there finds it closed', () => {
  const { session, stop, state } = shown();
  const before = [...state().expanded];
  session.toggle('washington');
  expect([...state().expanded]).not.toEqual(before);
  session.toggle('washington');
  expect([...state().expanded]).toEqual(before);
  stop();
});

const text = JSON.stringify({
  version: 1,
  title: 'Bread',
  thesis: {
    id: 'bread',
    text: 'Bake it.',
    children: [
      {
        role: 'reason',
        id: 'cheap',
        text: 'It is cheap.',
        children: [{ role: 'reason', text: 'So is flour.' }],
      },
    ],
  },
});

describe('another map that is opened before it is there', () => {
  const open = (session: Session) => openFile(session, new File([text], 'bread.json'));

  test('comes when it is there, and opens as much as is readable', async () => {
    const { session, stop, state } = shown();
    const opened = open(session);
    await nextTask();
    await nextTask();
    expect(state().argument).toBe(argument);
    comes();
    await opened;
    expect(state().argument?.title).toBe('Bread');
    expect(state().expanded).toEqual(new Set(['bread', 'cheap']));
    expect(viewAddress(state()).expand).toBeNull();
    expect(state().layout?.request).toBe(state().layoutRequest);
    stop();
  });

  test('opens the reasons and objections of its theses where that fails, and says that it cannot be laid out', async () => {
    const { session, stop, state } = shown();
    coming.reject(missing);
    await open(session);
    expect(state().expanded).toEqual(new Set(['bread']));
    expect(viewAddress(state()).expand).toBeNull();
    await vi.waitFor(() => expect(state().failedRequest).toBe(state().layoutRequest));
    // The place of the map says so: there is none that a report would stand over.
    expect([state().layout, state().report]).toEqual([null, null]);
    stop();
  });

  test('opens without it after five seconds, and is laid out when it comes', async () => {
    vi.useFakeTimers();
    const { session, stop, state } = shown();
    const opened = open(session);
    await vi.advanceTimersByTimeAsync(4900);
    expect(state().argument).toBe(argument);
    await vi.advanceTimersByTimeAsync(200);
    await opened;
    expect(state().argument?.title).toBe('Bread');
    expect(state().layout).toBeNull();
    comes();
    await vi.advanceTimersByTimeAsync(1);
    expect(state().layout?.request).toBe(state().layoutRequest);
    stop();
  });
});

test('in another window the map that is drawn opens as it is drawn, as long as nothing more is known', () => {
  const large = { width: 2400, height: 1400 };
  const readable = all.openingOf(argument, large, null, null).expanded;
  expect(openAtFirst(argument, large, null, null)).toEqual(drawn.expanded);
  expect(openAtFirst(argument, large, null, ['unknown'])).toEqual(drawn.expanded);
  expect(openAtFirst(argument, large, null, 'none')).toEqual(new Set());
  part = all;
  expect(readable).not.toEqual(drawn.expanded);
  expect(openAtFirst(argument, large, null, null)).toEqual(readable);
  expect(openAtFirst(argument, large, null, ['unknown'])).toEqual(readable);
});

test('the address says what is open once it is known how the map opens', () => {
  const large = { width: 2400, height: 1400 };
  const { session, stop, state } = shown(argument, large);
  session.expand(null);
  expect(viewAddress(state()).expand).toBeNull();
  part = all;
  expect(all.openingOf(argument, large, null, null).expanded.size).toBeGreaterThan(1);
  expect(viewAddress(state()).expand).not.toBeNull();
  session.expand(null);
  expect(viewAddress(state()).expand).toBeNull();
  stop();
});

test('with it, too, a map opens as the page has drawn it', () => {
  part = all;
  expect(openAtFirst(argument, room, null, null)).toBe(drawn.expanded);
  expect(openAtFirst(argument, room, 'down', null)).not.toBe(drawn.expanded);
  expect(openAtFirst(argument, room, null, 'all')).not.toBe(drawn.expanded);
});
