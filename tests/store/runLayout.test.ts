import { expect, test } from 'vitest';
import { initialView } from '../../src/store/openMap.ts';
import { runLayout } from '../../src/store/runLayout.ts';
import { createSession } from '../../src/store/session.ts';
import type { ViewState } from '../../src/store/state.ts';
import { viewAddress } from '../../src/url/viewAddress.ts';
import { counting, rivals, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

function opened(view: Partial<ViewState>, language = 'en') {
  const session = createSession();
  const stop = runLayout(session);
  const origin = { name: null, file: null, base: null, host: null };
  session.setViewportSize({ width: 1200, height: 800 });
  session.show({ ...sound(generatedMap(900)), language }, origin, {
    ...initialView,
    expand: 'all',
    ...view,
  });
  return { session, stop, layout: () => session.store.getState().layout };
}

test('what is asked for is laid out at once', () => {
  const { session, stop, layout } = opened({ detail: 'sentences' });
  expect(layout()?.places.boxes.size).toBe(900);
  session.expand('none');
  expect(layout()?.request).toBe(session.store.getState().layoutRequest);
  expect(layout()?.places.boxes.size).toBe(1);
  stop();
  session.expand('all');
  expect(layout()?.request).not.toBe(session.store.getState().layoutRequest);
});

test.each(['sentences', 'names', 'auto'] as const)(
  '%s of a map read from the right are mirrored',
  (detail) => {
    const { stop, layout } = opened({ detail }, 'ar');
    expect(layout()?.places.mirrored).toBe(true);
    stop();
  },
);

test.each([1, 4000])('showing a map asks nothing as long as the map twice: with %i theses', (theses) => {
  const { argument, counts } = counting(theses === 1 ? sound(generatedMap(20_000)) : rivals(theses));
  const session = createSession();
  const stop = runLayout(session);
  session.setViewportSize({ width: 1200, height: 800 });
  session.show(argument, { name: null, file: null, base: null, host: null }, initialView);
  expect(viewAddress(session.store.getState()).expand).toBeNull();
  expect(session.store.getState().layout?.places.boxes.size).toBeGreaterThan(1);
  // For what is used again in another place.
  expect(counts.goneThrough).toBe(1);
  expect(counts.lookedUp).toBeLessThan(20_000);
  stop();
});

test('the whole needs no layout of cards', () => {
  const { stop, layout } = opened({ detail: 'whole' });
  expect(layout()).toBeNull();
  stop();
});

/** The directions in which a map stands while it grows, reason by reason, round the last of them. */
function directionsWhile(mode: 'write' | 'explore'): string[] {
  const session = createSession();
  const stop = runLayout(session);
  const grown = (count: number) => {
    const children = Array.from({ length: count }, (_, at) => ({
      ...{ id: `r${at}`, role: 'reason' },
      text: `Reason ${at}: ${'that it is as it was said to be by those who saw it. '.repeat(2 + (at % 3))}`,
    }));
    const thesis = { id: 'n', text: 'So it is, whatever is said.', children };
    return sound(JSON.stringify({ version: 1, title: 'Grown', language: 'en', thesis }));
  };
  session.setViewportSize({ width: 900, height: 560 });
  session.show(grown(1), { name: null, file: null, base: null, host: null }, initialView);
  session.setMode(mode);
  const directions: string[] = [];
  for (let count = 1; count <= 12; count++) {
    session.revise(grown(count), () => '');
    session.focus(`r${count - 1}`);
    directions.push(session.store.getState().layout?.places.direction ?? '');
  }
  stop();
  return directions;
}

test('under the hands of who writes a map is not turned round as long as it has room', () => {
  const turns = (directions: readonly string[]) =>
    directions.filter((each, at) => at > 0 && each !== directions[at - 1]).length;
  const [reading, writing] = [directionsWhile('explore'), directionsWhile('write')];
  expect(turns(reading)).toBeGreaterThan(0);
  expect(turns(writing)).toBe(0);
});
