import { expect, test } from 'vitest';
import { whatIfCommands } from '../../../src/apps/whatIf/whatIfCommands.ts';
import { createSession } from '../../../src/store/session.ts';

test('what matters most is opened by its name, too, where there is a panel for it', () => {
  const session = createSession();
  const command = whatIfCommands.find(({ label }) => label === 'What matters most');
  expect(command?.when?.(session)).toBe(true);
  command?.run(session);
  expect(session.store.getState().panel).toBe('matters');
  session.setMode('write');
  expect(command?.when?.(session)).toBe(false);
});
