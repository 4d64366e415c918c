import { expect, test } from 'vitest';
import { classAddress } from '../../../src/apps/present/classAddress.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { createSession } from '../../../src/store/session.ts';
import { mapOf } from '../../argument/maps.ts';

const argument = mapOf(
  {
    id: 't',
    text: 'T.',
    children: [
      { id: 'r', role: 'reason', text: 'R.', citations: [{ source: 'book', quote: 'R' }] },
      { id: 's', role: 'reason', text: 'S.' },
    ],
  },
  {
    sources: [{ id: 'book', type: 'book', title: 'Book' }],
    tours: [
      {
        id: 'x',
        title: 'X',
        steps: [
          { focus: ['s'] },
          { focus: ['r'], open: { claim: 'r', citation: 0 } },
          { focus: ['t'], fit: 'all' },
        ],
      },
    ],
  },
);

function talking(
  origin: { name: string | null; file: number | null },
  here = 'http://here/map/?mode=present#x',
) {
  const session = createSession();
  session.show(argument, { base: null, host: null, ...origin }, initialView);
  session.setViewportSize({ width: 1200, height: 800 });
  session.startPresentation();
  return {
    session,
    address: () => classAddress(session.store.getState(), here),
  };
}

test('it leads to the claim of the step, in explore, and to what is open there', () => {
  const { session, address } = talking({ name: 'pump', file: null });
  expect(address()).toBe('http://here/map/?map=pump&node=s');
  session.goToStep(1);
  expect(address()).toBe('http://here/map/?map=pump&open=r:0');
  session.focus('s');
  expect(address()).toBe('http://here/map/?map=pump&node=s');
});

test('at a step that shows the whole it is the address of the map', () => {
  const { session, address } = talking({ name: null, file: null });
  session.goToStep(2);
  expect(address()).toBe('http://here/map/');
});

test('a map from a file has none', () => {
  expect(talking({ name: null, file: 0 }).address()).toBeNull();
});

test('a map in a page that was opened from a file has none', () => {
  expect(talking({ name: null, file: null }, 'file:///home/me/map.html?mode=present').address()).toBeNull();
});
