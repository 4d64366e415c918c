// Looks for citations in a copy that is not attached yet: a short text here, a long one in a worker.

import { type CheckAnswer, checkInSlices } from '../../quotes/checkText.ts';
import type { CitedWords } from '../../quotes/locate.ts';
import type { CheckReply, CheckRequest } from '../../quotes/worker.ts';
import { startWorker } from '../startWorker.ts';

/** In UTF-16 code units. */
const longText = 20_000;

export function checkCopy(text: string, cited: readonly CitedWords[]): Promise<CheckAnswer> {
  if (text.length <= longText) {
    return checkInSlices(text, cited, false, () => new Promise((resolve) => setTimeout(resolve)));
  }
  return new Promise((resolve, reject) => {
    const worker = startWorker('quotes');
    worker.onmessage = ({ data }: MessageEvent<CheckReply>) => {
      worker.terminate();
      resolve(data.answer);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('The worker that checks texts did not start.'));
    };
    const request: CheckRequest = { job: 1, text, cited, digest: false };
    worker.postMessage(request);
  });
}
