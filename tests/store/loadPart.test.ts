import { expect, test, vi } from 'vitest';
import { loadPart, PartProblem } from '../../src/store/loadPart.ts';

const soon = [0, 0];

test('a part that fails twice is loaded at the third try', async () => {
  const load = vi.fn().mockRejectedValueOnce(new TypeError('no')).mockRejectedValueOnce(new TypeError('no'));
  load.mockResolvedValue('part');
  await expect(loadPart(load, soon)).resolves.toBe('part');
  expect(load).toHaveBeenCalledTimes(3);
});

test('one that never comes is a sentence with a way out', async () => {
  const load = vi.fn().mockRejectedValue(new TypeError('no'));
  const failed = loadPart(load, soon);
  await expect(failed).rejects.toBeInstanceOf(PartProblem);
  await expect(failed).rejects.toThrow(/Check the connection and load the page again/);
});

test('a script that the browser says it could not fetch gets another address', async () => {
  const scope = globalThis as { lateImports?: Map<string, string> };
  scope.lateImports?.clear();
  const load = vi.fn().mockResolvedValue('part');
  load.mockRejectedValueOnce(
    new TypeError(
      'Failed to fetch dynamically imported module: https://site.example/assets/Help-aB1_c2-3.js',
    ),
  );
  await loadPart(load, soon);
  expect(scope.lateImports?.get('Help-aB1_c2-3.js')).toMatch(/^\?\d+$/);
});
