import { afterEach, expect, test, vi } from 'vitest';
import { commandById } from '../../src/apps/commands/commands.ts';
import { inlineDocument } from '../../src/store/inlineDocument.ts';
import { toursKey } from '../../src/store/keptTours.ts';
import { mapFileName } from '../../src/store/mapFileName.ts';
import { createSession } from '../../src/store/session.ts';
import type { Origin } from '../../src/store/state.ts';
import { copyKey } from '../../src/texts/attachCopy.ts';
import { shipped } from '../argument/maps.ts';

const [pump, summit] = [shipped('broad-street-pump'), shipped('putin-zelensky-summit')];
const origin: Origin = { name: null, file: null, base: null, host: null };

afterEach(() => vi.unstubAllGlobals());

const holding = (dataset: Record<string, string>) =>
  vi.stubGlobal('document', {
    baseURI: 'https://maps.test/pump/index.html',
    querySelector: () => ({ textContent: '{}', dataset }),
  });

test('a page may hold its map, with its name and where its links lead', () => {
  expect(inlineDocument()).toBeNull();
  holding({ base: '12345678/', name: 'pump' });
  expect(inlineDocument()).toEqual({ text: '{}', base: 'https://maps.test/pump/12345678/', name: 'pump' });
});

test('such a page offers no others: the maps of the site are not beside it', () => {
  const isOffered = () => commandById('maps').when?.(createSession());
  expect(isOffered()).toBe(true);
  holding({ name: 'pump' });
  expect(isOffered()).toBe(false);
});

test('its file has the name of that map, not of the one that the site begins with', () => {
  holding({ name: 'pump' });
  expect(mapFileName(origin, 'A title')).toBe('pump.json');
});

test('what readers add to the maps of two pages of one host is kept apart', () => {
  holding({ name: 'pump' });
  expect(toursKey(origin, pump)).not.toBe(toursKey(origin, summit));
  expect(copyKey(origin, pump, 'essay')).not.toBe(copyKey(origin, summit, 'essay'));
});
