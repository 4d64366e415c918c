// Waiting for files to change. By looking again and again, which also sees files that editors put in another's place,
// that are gone for a while, or that lie on a disk of another machine.

import { unwatchFile, watchFile } from 'node:fs';

/** Milliseconds: no wait to notice, and no work to speak of. */
const interval = 250;

/** Gives a turn for each change, of any of them; ends when `stopped` says so. */
export async function* changesOf(files: readonly string[], stopped: AbortSignal): AsyncGenerator<void> {
  let changed = false;
  let wake = () => {};
  const notice = () => {
    changed = true;
    wake();
  };
  stopped.addEventListener('abort', notice);
  for (const file of files) watchFile(file, { interval }, notice);
  try {
    while (!stopped.aborted) {
      if (!changed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      changed = false;
      if (!stopped.aborted) yield;
    }
  } finally {
    for (const file of files) unwatchFile(file, notice);
    stopped.removeEventListener('abort', notice);
  }
}
