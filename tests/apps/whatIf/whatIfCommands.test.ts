import { expect, test, vi } from 'vitest';
import { whatIfCommands } from '../../../src/apps/whatIf/whatIfCommands.ts';
import { createSession } from '../../../src/store/session.ts';

const focusSoon = vi.hoisted(() => vi.fn());
vi.mock(import('../../../src/apps/commands/showView.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  focusSoon,
}));

test('what matters most is opened by its name, too, where there is a panel for it, and the keyboard comes along', () => {
  const session = createSession();
  const command = whatIfCommands.find(({ label }) => label === 'What matters most');
  expect(command?.when?.(session)).toBe(true);
  command?.run(session);
  expect(session.store.getState().panel).toBe('matters');
  expect(focusSoon).toHaveBeenCalledWith('.panel');
  session.setMode('write');
  expect(command?.when?.(session)).toBe(false);
});
