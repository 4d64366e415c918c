// What matters most, found at once in a small map, and in a worker in a large one.

import { findMatters, type Matters, type MattersTask } from '../strength/matters.ts';
import mattersUrl from '../strength/mattersWorker.ts?worker&url';
import { ownScript } from './ownScript.ts';
import { createWorkerTask, type WorkerTask } from './workerTask.ts';

const script = ownScript(mattersUrl);
/** So many candidates are tried while the page waits: some milliseconds. */
const few = 1500;
/** Milliseconds: many times what the largest map takes. */
const patience = 20_000;

let worker: WorkerTask<MattersTask, Matters> | undefined;

export function askMatters(task: MattersTask): Matters | Promise<Matters> {
  if (task.candidates.length <= few) return findMatters(task);
  worker ??= createWorkerTask<MattersTask, Matters>({
    start: () => new Worker(script(), { type: 'module' }),
    here: findMatters,
    patience,
  });
  return worker.run(task);
}

/** So that the first list of a large map is as soon there as the next: the worker starts, and has done it once. */
export function warmMatters(task: MattersTask): void {
  if (task.candidates.length > few) void Promise.resolve(askMatters(task)).catch(() => undefined);
}
