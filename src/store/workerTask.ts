// Work that a worker does, and the page itself where there is none: frames with an opaque origin can start no worker,
// a policy may forbid it, its script may not come.

import { attempt } from './attempt.ts';
import { nextTask } from './nextTask.ts';

const never = new Promise<never>(() => undefined);

/** The part of a worker that is needed here. */
export type TaskWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
};

export interface WorkerTask<Request, Answer> {
  /** Settles with what the worker answers, or what the page finds. Rejects only where the page cannot do it either. */
  run(request: Request): Promise<Answer>;
  /** What was asked for and not answered yet never is. */
  close(): void;
}

/**
 * @param options.start Starts the worker, when it is first needed. It may throw.
 * @param options.here Does the same work without it.
 * @param options.onPart Is told what the worker sends ahead of an answer, piece by piece: a large one would hold up the page.
 * @param options.patience Milliseconds without an answer after which the worker is given up.
 */
export function createWorkerTask<Request extends object, Answer>(options: {
  start: () => TaskWorker;
  here: (request: Request) => Answer | Promise<Answer>;
  onPart?: (part: unknown) => void;
  patience: number;
}): WorkerTask<Request, Answer> {
  const { here, patience } = options;
  const waiting = new Map<number, { request: Request; done: (answer: Answer | Promise<Answer>) => void }>();
  let worker: TaskWorker | null = null;
  let jobs = 0;
  let withoutWorker = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let closed = false;

  /** One after the other, with room for the page between them. */
  const runHere = (request: Request): Promise<Answer> => {
    const result = line.then(nextTask).then(() => (closed ? never : here(request)));
    line = result.catch(() => undefined);
    return result;
  };

  const stop = () => {
    clearTimeout(timer);
    attempt(() => worker?.terminate());
    worker = null;
  };

  const giveUp = (why: unknown) => {
    console.info('Without a worker:', why);
    withoutWorker = true;
    stop();
    for (const { request, done } of waiting.values()) done(runHere(request));
    waiting.clear();
  };

  const wait = () => {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(() => giveUp('it does not answer'), patience);
  };

  const startWorker = (): TaskWorker => {
    const started = options.start();
    started.onmessage = ({ data }: MessageEvent<{ job: number; answer: Answer } | { part: unknown }>) => {
      if ('part' in data) {
        options.onPart?.(data.part);
        wait();
        return;
      }
      waiting.get(data.job)?.done(data.answer);
      waiting.delete(data.job);
      wait();
    };
    started.onerror = (event) => {
      event.preventDefault?.();
      giveUp(event.message);
    };
    started.onmessageerror = () => giveUp('its answer cannot be read');
    return started;
  };

  return {
    run(request) {
      if (withoutWorker) return runHere(request);
      return new Promise((done) => {
        const job = ++jobs;
        waiting.set(job, { request, done });
        try {
          worker ??= startWorker();
          worker.postMessage({ ...request, job });
          wait();
        } catch (error) {
          giveUp(error);
        }
      });
    },
    close() {
      closed = true;
      waiting.clear();
      stop();
    },
  };
}
