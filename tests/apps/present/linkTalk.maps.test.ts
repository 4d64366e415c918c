import { expect, test } from 'vitest';
import { handoverOf } from '../../../src/apps/present/handover.ts';
import { holdFile, initialView } from '../../../src/store/openMap.ts';
import { createSession } from '../../../src/store/session.ts';
import { sound } from '../../argument/maps.ts';
import { documentOf, fakeLine, stepShownIn, titleOf, told, windowOf } from './joined.ts';

test('answers and clock outlive that either window is loaded again', async () => {
  const line = fakeLine();
  const audience = windowOf('audience', line.open);
  const presenter = windowOf('presenter', line.open);
  presenter.session.setPresentation({ votes: new Map([['1?', [3, 1]]]), clock: { since: 8, before: 0 } });
  await told();
  presenter.session.goToStep(2);
  await told();
  audience.link.close();
  const again = windowOf('audience', line.open, { step: 1 });
  presenter.link.close();
  const last = windowOf('presenter', line.open, { step: 0 });
  for (const { session } of [again, last]) {
    expect(session.store.getState().presentation).toMatchObject({ step: 2, clock: { since: 8 } });
    expect(session.store.getState().presentation?.votes.get('1?')).toEqual([3, 1]);
  }
});

test('another map in the window for the class is the presenter’s too', async () => {
  const line = fakeLine();
  const first = windowOf('audience', line.open);
  const { session: presenter } = windowOf('presenter', line.open);
  presenter.goToStep(2);
  await told();
  first.link.close();
  const next = windowOf('audience', line.open, { title: 'Another', begins: true });
  expect([titleOf(presenter), stepShownIn(presenter)]).toEqual(['Another', 0]);
  next.session.goToStep(1);
  await told();
  expect(stepShownIn(presenter)).toBe(1);
  expect(titleOf(next.session)).toBe('Another');
});

test('another map that is shown in the class’s window during a talk is the presenter’s too, also at the same step', async () => {
  const line = fakeLine();
  const audience = windowOf('audience', line.open);
  const { session: presenter } = windowOf('presenter', line.open);
  audience.show(documentOf('Another'), 'y');
  await told();
  expect(titleOf(presenter)).toBe('Another');
});

test('what the presenter presses as another map comes counts, also where the class’s window was used before', async () => {
  const line = fakeLine();
  const audience = windowOf('audience', line.open);
  const { session: presenter } = windowOf('presenter', line.open);
  audience.session.goToStep(1);
  await told();
  audience.show(documentOf('Another'), 'y');
  await told();
  presenter.goToStep(1);
  await told();
  expect([titleOf(presenter), stepShownIn(audience.session)]).toEqual(['Another', 1]);
});

test('a presenter’s window that came to another map by itself goes back to the class’s', async () => {
  const line = fakeLine();
  const { session: audience } = windowOf('audience', line.open);
  const presenter = windowOf('presenter', line.open);
  presenter.show(documentOf('Another'), 'y');
  await told();
  expect([titleOf(audience), titleOf(presenter.session)]).toEqual(['A map', 'A map']);
});

test('a talk that is begun anew begins at its start in both windows', async () => {
  const line = fakeLine();
  const first = windowOf('audience', line.open);
  const { session: presenter } = windowOf('presenter', line.open);
  presenter.goToStep(2);
  await told();
  first.link.close();
  const { session: audience } = windowOf('audience', line.open, { begins: true });
  expect([stepShownIn(audience), stepShownIn(presenter)]).toEqual([0, 0]);
});

test('a window that lost its file when it was loaded again gets it back from the presenter', async () => {
  const line = fakeLine();
  const first = windowOf('audience', line.open);
  first.show(documentOf('From a file'), null);
  await told();
  const presenter = windowOf('presenter', line.open);
  expect(titleOf(presenter.session)).toBe('From a file');
  presenter.session.goToStep(1);
  await told();
  first.link.close();
  const { session } = windowOf('audience', line.open, { lostMap: true });
  expect([titleOf(session), stepShownIn(session)]).toEqual(['From a file', 1]);
  expect(titleOf(presenter.session)).toBe('From a file');
});

test('a map from a file is handed over with the name of the file', () => {
  const session = createSession();
  const show = (file: number) =>
    session.show(sound(documentOf('A map')), { name: null, file, base: null, host: null }, initialView, () =>
      documentOf('A map'),
    );
  show(holdFile('lesson.json', documentOf('A map')));
  expect(handoverOf(session.store.getState())).toMatchObject({ name: 'lesson.json', file: true });
  show(99);
  expect(handoverOf(session.store.getState())).toMatchObject({ name: null, file: true });
});
