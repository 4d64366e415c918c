// What every test of components starts from and leaves behind.

import { readFile } from 'node:fs/promises';
import { configure } from '@testing-library/dom';
import { afterEach, beforeEach, vi } from 'vitest';
import { unmountAll } from './mounted.tsx';

/** The texts that lie beside the shipped maps. */
async function fromDisk(address: URL | string): Promise<Response> {
  const { pathname } = new URL(address);
  const text = await readFile(pathname.slice(1), 'utf8').catch(() => null);
  return text === null ? new Response('', { status: 404 }) : new Response(text);
}

// What is wrong is said in a line, without the whole document; a machine that does much else is waited for.
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message?.split('\n')[0]) });

/** What only a window on a screen has. */
Object.assign(globalThis, { visualViewport: null });

beforeEach(() => {
  vi.stubGlobal('fetch', fromDisk);
  // That there are no workers is told in the browser's console.
  vi.spyOn(console, 'info').mockReturnValue();
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});
