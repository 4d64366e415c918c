import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSession } from '../../src/store/session.ts';
import { followAddress } from '../../src/url/followAddress.ts';
import { mapOf } from '../argument/maps.ts';

const argument = mapOf({
  id: 't',
  text: 'T.',
  children: [{ id: 'r', role: 'reason', text: 'R.', children: [{ id: 's', role: 'reason', text: 'S.' }] }],
});

let leave = () => {};
let entries: unknown[] = [];
const { pushState } = history;

beforeEach(() => {
  entries = [];
  history.replaceState(null, '', location.pathname);
  history.pushState = function (...entry) {
    // What is left, and what is come to.
    entries.push(location.search, entry[0]);
    pushState.apply(this, entry);
  };
});

afterEach(() => {
  history.pushState = pushState;
  leave();
});

function followed() {
  const session = createSession();
  const show = (file: number | null) =>
    session.show(
      argument,
      { name: null, file, base: null, host: null },
      { node: null, expand: null, open: null, view: null, isolatedRoot: null, detail: 'auto' },
    );
  session.setViewportSize({ width: 1200, height: 800 });
  show(null);
  leave = followAddress(session);
  return { session, show };
}

test('a file that is opened just after a branch was closed has its entry at once', () => {
  const { session, show } = followed();
  session.toggle('t');
  show(7);
  expect(entries.at(-1)).toEqual({ file: 7, query: '' });
});

test('what was just closed is in the entry of the place that is left', () => {
  const { session } = followed();
  session.toggle('t');
  session.focus('r');
  expect(entries).toEqual(['?expand=none', null]);
});
