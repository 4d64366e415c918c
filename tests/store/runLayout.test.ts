import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { LayoutRequest } from '../../src/layout/worker.ts';
import { initialView } from '../../src/store/openMap.ts';
import { runLayout } from '../../src/store/runLayout.ts';
import { createSession } from '../../src/store/session.ts';
import type { TaskWorker } from '../../src/store/workerTask.ts';
import { sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

type Asked = LayoutRequest & { job: number };

/** What workers that were started were asked, by those that the test lets start. */
const asked: Asked[] = [];
let worker: TaskWorker | null = null;
const start = vi.hoisted(() => vi.fn());
vi.mock('../../src/store/startWorker.ts', () => ({ startWorker: start }));

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  asked.length = 0;
  worker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => undefined,
    postMessage: (request: Asked) => void asked.push(request),
  };
  start.mockReset().mockImplementation(() => worker);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function opened(size: number, language = 'en') {
  const session = createSession();
  const stop = runLayout(session);
  const argument = { ...sound(generatedMap(size)), language };
  const origin = { name: null, file: null, base: null, host: null };
  session.setViewportSize({ width: 1200, height: 800 });
  session.show(argument, origin, { ...initialView, expand: 'all' });
  return { session, stop, layout: () => session.store.getState().layout };
}

test('a large map is laid out where there are no workers, as here', async () => {
  start.mockImplementation(() => {
    throw new DOMException('No workers in this frame.', 'SecurityError');
  });
  const { session, stop, layout } = opened(900);
  await vi.waitFor(() => expect(layout()?.places.boxes.size).toBe(900), { timeout: 20_000 });
  expect(layout()?.request).toBe(session.store.getState().layoutRequest);
  stop();
});

test('a large map is laid out by the worker, and what it answers is what is shown', async () => {
  const { session, stop, layout } = opened(900, 'ar');
  expect(start).toHaveBeenCalledExactlyOnceWith('layout');
  const [request] = asked;
  if (!request) throw new Error('The worker was not asked.');
  expect(request.mirrored).toBe(true);
  // The page does not do the work itself meanwhile.
  expect(layout()).toBeNull();
  const answer = computeLayout(request.root, request.direction, request.spacing, request.mirrored);
  worker?.onmessage?.({ data: { job: request.job, answer } } as MessageEvent);
  await vi.waitFor(() => expect(layout()?.places).toBe(answer));
  expect(layout()?.request).toBe(session.store.getState().layoutRequest);
  stop();
});

test('a small map is laid out at once, without a worker', () => {
  const { stop, layout } = opened(100);
  expect(layout()?.places.boxes.size).toBe(100);
  expect(start).not.toHaveBeenCalled();
  stop();
});
