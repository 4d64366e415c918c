// The one way in which something is done that may fail: what comes after it is done all the same.

/** Does it, and reports what it throws or rejects with: to the console, and to whoever listens for `error`. */
export function attempt(task: () => unknown): void {
  try {
    const done = task();
    if (done instanceof Promise) done.catch(report);
  } catch (error) {
    report(error);
  }
}

/** Node has no `reportError`. */
export function report(error: unknown): void {
  if ('reportError' in globalThis) reportError(error);
  else console.error(error);
}
