import { expect, test, vi } from 'vitest';
import { attempt } from '../../src/store/attempt.ts';
import { createSession } from '../../src/store/session.ts';

test('a listener that throws is reported, and those after it are called', () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { store, setTheme } = createSession();
  const themes: string[] = [];
  const fault = new Error('A listener fell.');
  store.subscribe(() => {
    throw fault;
  });
  store.subscribe(({ theme }) => themes.push(theme));
  setTheme('dark');
  expect(themes).toEqual(['dark']);
  expect(reported).toHaveBeenCalledWith(fault);
  reported.mockRestore();
});

test('what is attempted never throws, and its rejection is reported', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  attempt(() => {
    throw new Error('at once');
  });
  attempt(() => Promise.reject(new Error('later')));
  await Promise.resolve();
  expect(reported.mock.calls.map(([error]) => (error as Error).message)).toEqual(['at once', 'later']);
  reported.mockRestore();
});
