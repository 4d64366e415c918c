import { expect, test } from 'vitest';
import { initialView } from '../../src/store/openMap.ts';
import { runLayout } from '../../src/store/runLayout.ts';
import { createSession } from '../../src/store/session.ts';
import type { ViewState } from '../../src/store/state.ts';
import { sound } from '../argument/maps.ts';
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

test('the whole needs no layout of cards', () => {
  const { stop, layout } = opened({ detail: 'whole' });
  expect(layout()).toBeNull();
  stop();
});
