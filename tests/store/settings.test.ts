import { beforeEach, expect, test } from 'vitest';
import { createSession } from '../../src/store/session.ts';
import { parseSettings, rememberSettings, storedSettings } from '../../src/store/settings.ts';
import { createStorage, type KeptStorage } from '../../src/store/storage.ts';

let storage: KeptStorage;
const refused = () => {
  throw new DOMException('No.', 'SecurityError');
};

beforeEach(() => {
  storage = createStorage(refused);
});

test('what the reader changes is there in the next session', () => {
  const session = createSession();
  rememberSettings(session, storage);
  session.setTheme('dark');
  session.setDirection('down');
  session.showOverview(false);
  const settings = storedSettings(storage);
  expect(settings).toEqual({ theme: 'dark', direction: 'down', overview: false });
  const next = createSession('auto', settings).store.getState();
  expect(next).toMatchObject({ theme: 'dark', direction: 'down', overview: false });
});

test('what nobody changed is not kept', () => {
  const session = createSession('dark', { direction: 'down' });
  rememberSettings(session, storage);
  session.openPanel(null);
  session.openDialog('help');
  expect(storage.read('settings')).toBeNull();
});

test('the theme of an address goes before the one that was kept, and is not kept in its place', () => {
  storage.write('settings', '{"theme":"light"}');
  const session = createSession('dark', storedSettings(storage));
  expect(session.store.getState().theme).toBe('dark');
  rememberSettings(session, storage);
  session.showOverview(false);
  expect(storedSettings(storage)).toEqual({ theme: 'light', overview: false });
});

test('the list is not kept, nor a choice that was taken back', () => {
  const session = createSession();
  rememberSettings(session, storage);
  for (const last of ['list', null] as const) {
    session.setDirection('down');
    expect(storedSettings(storage)).toEqual({ direction: 'down' });
    session.setDirection(last);
    expect(storedSettings(storage)).toEqual({});
    expect(createSession('auto', storedSettings(storage)).store.getState().direction).toBeNull();
  }
});

test('what was set in another window meanwhile stays', () => {
  const session = createSession();
  rememberSettings(session, storage);
  storage.write('settings', '{"overview":false}');
  session.setTheme('light');
  expect(storedSettings(storage)).toEqual({ theme: 'light', overview: false });
});

test('after the end nothing is kept any more', () => {
  const session = createSession();
  const stop = rememberSettings(session, storage);
  stop();
  session.setTheme('dark');
  expect(storedSettings(storage)).toEqual({});
});

test('unknown values and unknown settings are passed over, one by one', () => {
  expect(
    parseSettings({ theme: 'pink', direction: 'list', overview: 1, __proto__: null, more: 'x' }),
  ).toEqual({});
  expect(parseSettings({ theme: 'dark', direction: 'up' })).toEqual({ theme: 'dark' });
  for (const value of [null, 'dark', 3, [], undefined]) expect(parseSettings(value)).toEqual({});
});

test('what is no JSON is as good as nothing', () => {
  storage.write('settings', '{"theme":');
  expect(storedSettings(storage)).toEqual({});
});
