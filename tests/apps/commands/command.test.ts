import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandFor } from '../../../src/apps/commands/command.ts';
import { commands } from '../../../src/apps/commands/commands.ts';
import { createSession, type Session } from '../../../src/store/session.ts';
import { shipped } from '../../argument/maps.ts';

let session: Session;
beforeEach(() => {
  vi.stubGlobal('Element', class {});
  vi.stubGlobal('document', { body: null });
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  session.show(
    shipped('broad-street-pump'),
    { name: null, file: null, base: null, host: null },
    { node: 'whitehead', expand: null, open: null, view: null, isolatedRoot: null, detail: 'auto' },
  );
});
afterEach(() => void vi.unstubAllGlobals());

type Held = 'ctrlKey' | 'altKey' | 'metaKey' | 'AltGraph';
const idFor = (key: string, ...held: Held[]) => {
  const event = {
    ...{ key, target: null, defaultPrevented: false, isComposing: false },
    ...{ ctrlKey: false, altKey: false, metaKey: false },
    ...Object.fromEntries(held.filter((each) => each !== 'AltGraph').map((each) => [each, true])),
    getModifierState: (name: string) => held.includes(name as Held),
  };
  return commandFor(commands, event as unknown as KeyboardEvent, session)?.id;
};

test('brackets count however the layout types them: plainly, with AltGr, or with Option', () => {
  for (const held of [[], ['AltGraph'], ['ctrlKey', 'altKey', 'AltGraph'], ['altKey']] as const) {
    expect([idFor('[', ...held), idFor(']', ...held)], held.join()).toEqual([
      'previous-citation',
      'next-citation',
    ]);
  }
});

test('shortcuts of the browser and of menus are left alone', () => {
  expect(idFor('[', 'ctrlKey')).toBeUndefined();
  expect(idFor('[', 'metaKey')).toBeUndefined();
  expect(idFor('[', 'ctrlKey', 'altKey')).toBeUndefined();
  expect(idFor('o', 'altKey')).toBeUndefined();
  expect(idFor('0', 'altKey')).toBeUndefined();
  expect(idFor('Home', 'altKey')).toBeUndefined();
  expect(idFor('o')).toBe('outline');
  expect(idFor('k', 'ctrlKey')).toBe('palette');
});
