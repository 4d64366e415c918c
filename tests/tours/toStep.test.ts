import { beforeEach, expect, test } from 'vitest';
import { createSession, type Session } from '../../src/store/session.ts';
import { flattenSteps } from '../../src/tours/steps.ts';
import { openedBy } from '../../src/tours/stepView.ts';
import { toStep } from '../../src/tours/toStep.ts';
import { shipped } from '../argument/maps.ts';

const pump = shipped('broad-street-pump');
let session: Session;
const step = (whole = false) => toStep(session.store.getState(), whole);

beforeEach(() => {
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  const sight = {
    node: null,
    expand: 'none',
    open: null,
    view: null,
    isolatedRoot: null,
    detail: 'auto',
  } as const;
  session.show(pump, { name: null, file: null, base: null, host: null }, sight);
});

test('with nothing in focus it is the whole map, opened as it is', () => {
  expect(step()).toEqual({ focus: ['thesis'], fit: 'all' });
  session.expand(['cluster']);
  expect(step()).toEqual({ focus: ['thesis'], fit: 'all', show: ['thesis', 'cluster'] });
});

test('a claim by itself shows itself, whatever else is open', () => {
  session.expand('all');
  session.focus('cluster');
  session.toggle('cluster');
  expect(step()).toEqual({ focus: ['cluster'], fit: 'nodes' });
});

test('a claim that is open shows what hangs on it, as far as that is open', () => {
  session.focus('cluster');
  session.toggle('cluster');
  expect(step()).toEqual({ focus: ['cluster'], fit: 'subtree' });
  session.expand('all');
  const shown = step();
  expect(shown?.show?.length).toBeGreaterThan(0);
  expect(shown?.show).not.toContain('thesis');
  // With what the step opens by itself, the sight is as it was.
  const [stop] = flattenSteps({ id: 't', title: 'T', steps: shown ? [shown] : [] });
  const opened = new Set(stop ? openedBy(pump, stop) : []);
  for (const id of ['thesis', 'cluster', ...(shown?.show ?? [])]) expect(opened.has(id), id).toBe(true);
});

test('who looks at the whole map from a claim keeps the whole map', () => {
  session.focus('cluster');
  expect(step(true)).toEqual({ focus: ['cluster'], fit: 'all' });
  session.toggle('cluster');
  expect(step(true)).toEqual({ focus: ['cluster'], fit: 'all', show: ['cluster'] });
});

test('an open citation is opened in the step', () => {
  session.openCitation('cluster', 0);
  expect(step()?.open).toEqual({ claim: 'cluster', citation: 0 });
});

test('a branch shown alone is what hangs on its claim', () => {
  session.isolate('cluster');
  session.focus(null);
  expect(step()).toEqual({ focus: ['cluster'], fit: 'subtree' });
});
