import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWorkerTask, type TaskWorker } from '../../src/store/workerTask.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A worker that does with a request what the test says. */
function fakeWorker(onRequest: (request: { number: number; job: number }, worker: TaskWorker) => void) {
  const worker: TaskWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: vi.fn(),
    postMessage: (request: { number: number; job: number }) => onRequest(request, worker),
  };
  return worker;
}
const answer = (worker: TaskWorker, job: number, answer: string) =>
  worker.onmessage?.({ data: { job, answer } } as MessageEvent);

function taskWith(start: () => TaskWorker) {
  const here = vi.fn(({ number }: { number: number }) => `here ${number}`);
  return { here, task: createWorkerTask<{ number: number }, string>({ start, here, patience: 5000 }) };
}

test('a worker answers what it was asked, in whatever order', async () => {
  const asked: number[] = [];
  const worker = fakeWorker(({ job }) => asked.push(job));
  const { task, here } = taskWith(() => worker);
  const [first, second] = [task.run({ number: 1 }), task.run({ number: 2 })];
  answer(worker, asked[1] ?? 0, 'two');
  answer(worker, asked[0] ?? 0, 'one');
  expect(await Promise.all([first, second])).toEqual(['one', 'two']);
  expect(here).not.toHaveBeenCalled();
});

const failures: Record<string, () => TaskWorker> = {
  'cannot be started': () => {
    throw new DOMException('No workers in this frame.', 'SecurityError');
  },
  'cannot be loaded': () =>
    fakeWorker((_, worker) => queueMicrotask(() => worker.onerror?.({ message: '404' } as ErrorEvent))),
  'answers what cannot be read': () =>
    fakeWorker((_, worker) => queueMicrotask(() => worker.onmessageerror?.({} as MessageEvent))),
  'takes no message': () =>
    fakeWorker(() => {
      throw new DOMException('It cannot be cloned.', 'DataCloneError');
    }),
  'never answers': () => fakeWorker(() => undefined),
};

test.each(Object.entries(failures))('where a worker %s, the page does the work', async (_, start) => {
  const { task, here } = taskWith(start);
  const both = Promise.all([task.run({ number: 1 }), task.run({ number: 2 })]);
  await vi.advanceTimersByTimeAsync(6000);
  expect(await both).toEqual(['here 1', 'here 2']);
  const third = task.run({ number: 3 });
  await vi.advanceTimersByTimeAsync(1);
  expect(await third).toBe('here 3');
  expect(here).toHaveBeenCalledTimes(3);
});

test('one that answers in good time is not given up, however long all of it takes', async () => {
  const worker = fakeWorker(({ job }, self) =>
    setTimeout(() => answer(self, job, `worker ${job}`), job * 4000),
  );
  const { task, here } = taskWith(() => worker);
  const all = Promise.all([1, 2, 3].map((number) => task.run({ number })));
  await vi.advanceTimersByTimeAsync(13_000);
  expect(await all).toEqual(['worker 1', 'worker 2', 'worker 3']);
  expect(here).not.toHaveBeenCalled();
});

test('it rejects only where the page cannot do it either, and goes on with the next', async () => {
  const task = createWorkerTask<{ number: number }, string>({
    start: failures['cannot be started'] as () => TaskWorker,
    here: ({ number }) => {
      if (number === 1) throw new Error('fell');
      return 'done';
    },
    patience: 5000,
  });
  const both = Promise.allSettled([task.run({ number: 1 }), task.run({ number: 2 })]);
  await vi.advanceTimersByTimeAsync(10);
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('what is closed says nothing more, though its worker never answered', async () => {
  const worker = fakeWorker(() => undefined);
  const { task, here } = taskWith(() => worker);
  void task.run({ number: 1 });
  task.close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(worker.terminate).toHaveBeenCalledTimes(1);
  expect(console.info).not.toHaveBeenCalled();
  expect(here).not.toHaveBeenCalled();
});

test('what waits for its turn on the page is not begun once all is closed', async () => {
  const { task, here } = taskWith(failures['cannot be started'] as () => TaskWorker);
  void task.run({ number: 1 });
  task.close();
  await vi.advanceTimersByTimeAsync(10);
  expect(here).not.toHaveBeenCalled();
});
