import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { createSession } from '../../src/store/session.ts';
import { followAddress } from '../../src/url/followAddress.ts';
import { mapOf } from '../argument/maps.ts';

/** @param more reasons of the reason. */
const argumentOf = (more: number) =>
  mapOf({
    id: 't',
    text: 'T.',
    children: [
      {
        id: 'r',
        role: 'reason',
        text: 'R.',
        children: Array.from({ length: more }, (_, at) => ({ id: `s${at}`, role: 'reason', text: 'S.' })),
      },
    ],
  });
const small = argumentOf(1);
const large = argumentOf(6_000);

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

function followed(argument: Argument) {
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
  const { session, show } = followed(large);
  session.toggle('t');
  show(7);
  expect(entries.at(-1)).toEqual({ file: 7, query: '' });
});

test('what was just closed is in the entry of the place that is left', () => {
  const { session } = followed(large);
  session.toggle('t');
  session.focus('r');
  expect(entries).toEqual(['?expand=none', null]);
});

test('of a map that is not large, the address says at once what was opened: one may go back in the next moment', () => {
  const { session } = followed(small);
  session.toggle('t');
  expect(location.search).toBe('?expand=none');
});

test('while one writes, the address follows when the command is seen: one entry for all that it does', async () => {
  const { session } = followed(small);
  session.setMode('write');
  await expect.poll(() => location.search).toBe('?mode=write');
  session.revise(argumentOf(2), () => '');
  session.focus('s1');
  expect(location.search).toBe('?mode=write');
  await expect.poll(() => location.search).toBe('?node=s1&mode=write');
  expect(entries).toEqual(['?mode=write', null]);
});
