import { afterEach, expect, test, vi } from 'vitest';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import { node, usual } from './trees.ts';

afterEach(() => vi.unstubAllGlobals());

test('the worker answers each job with its places', async () => {
  const replies: unknown[] = [];
  vi.stubGlobal('onmessage', null);
  vi.stubGlobal('postMessage', (reply: unknown) => replies.push(reply));
  await import('../../src/layout/worker.ts');
  const root = node('thesis', [node('reason')], { relation: null });
  const scope = globalThis as unknown as { onmessage: (event: { data: unknown }) => void };
  scope.onmessage({ data: { job: 7, root, direction: 'down', spacing: usual, mirrored: false } });
  scope.onmessage({ data: { job: 8, root, direction: 'list', spacing: usual, mirrored: true } });
  expect(replies).toEqual([
    { job: 7, answer: computeLayout(root, 'down', usual) },
    { job: 8, answer: computeLayout(root, 'list', usual, true) },
  ]);
});
