// A map opens for its window, and again for another one as long as nobody has opened or chosen anything.

import { expect, test } from 'vitest';
import { initialView } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';
import { viewAddress } from '../../src/url/viewAddress.ts';
import { shipped } from '../argument/maps.ts';

const origin = { name: 'school-at-nine', file: null, base: null, host: null };
/** Beside a panel, and without it. */
const [beside, whole] = [
  { width: 694, height: 624 },
  { width: 1024, height: 624 },
];

function opened(size = beside) {
  const session = createSession();
  session.setViewportSize(size);
  session.show(shipped('school-at-nine'), origin, initialView);
  return { session, state: session.store.getState };
}

test('a panel that has no room leaves it to the map, which opens as if there had been none', () => {
  const { session, state } = opened();
  expect(state().panel).toBeNull();
  session.setViewportSize(whole);
  const { session: other } = opened(whole);
  expect(state().expanded).toEqual(other.store.getState().expanded);
  expect(state().expanded.size).toBeGreaterThan(0);
  expect(viewAddress(state()).expand).toBeNull();
});

test('what was opened, or is looked at, stays in another window', () => {
  const { session, state } = opened(whole);
  const { expanded } = state();
  const first = shipped('school-at-nine').theses[0] ?? '';
  session.focus(first);
  session.setViewportSize(beside);
  expect(state().expanded).toBe(expanded);
  expect(viewAddress(state()).expand).toBeNull();
  session.focus(null);
  session.expand('all');
  const all = state().expanded;
  session.setViewportSize(whole);
  expect(state().expanded).toBe(all);
  expect(viewAddress(state()).expand).toBe('all');
});

test('a panel that is closed stays closed when one goes back to a view of the map that is open', () => {
  const { session, state } = opened();
  session.setViewportSize(whole);
  session.setLayout({ request: state().layoutRequest, places: {} as never });
  session.goTo(initialView);
  expect(state().panel).toBeNull();
  session.startPresentation();
  session.endPresentation(false);
  session.goTo(initialView);
  expect(state().panel).toBeNull();
  session.goTo({ ...initialView, node: shipped('school-at-nine').theses[0] ?? null });
  expect(state().panel).toBe('details');
});
