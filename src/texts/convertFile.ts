// Word files and PDFs as texts, in a worker that comes when there is one to read.

import { ownScript } from '../store/ownScript.ts';
import type { Converted, ConverterMessage } from './answerWith.ts';
import docxUrl from './docx/docxWorker.ts?worker&url';
import pdfUrl from './pdf/pdfWorker.ts?worker&url';

const scripts = { docx: ownScript(docxUrl), pdf: ownScript(pdfUrl) };

export interface Converting {
  /** Ends it: the promise is rejected with what it was ended by. */
  signal?: AbortSignal | undefined;
  /** Is told how many pages are read, of how many. */
  onPage?: ((done: number, of: number) => void) | undefined;
}

/** Milliseconds without a word after which it is given up. */
const patience = 60_000;

/** Rejects where it was ended, or no worker can be had. */
export function convertFile(
  kind: 'docx' | 'pdf',
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onPage }: Converting = {},
): Promise<Converted> {
  return new Promise<Converted>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(scripts[kind](), { type: 'module' });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      worker.terminate();
      settle();
    };
    const wait = () => setTimeout(() => end(() => resolve({ problem: tooLong })), patience);
    const onAbort = () => end(() => reject(signal?.reason));
    let timer = wait();
    signal?.addEventListener('abort', onAbort);
    worker.onmessage = ({ data }: MessageEvent<ConverterMessage | object>) => {
      if ('converted' in data) end(() => resolve(data.converted));
      else if ('of' in data) {
        clearTimeout(timer);
        timer = wait();
        onPage?.(data.done, data.of);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => reject(new Error(event.message || 'The worker could not be started.')));
    };
    worker.postMessage(bytes, [bytes.buffer]);
  });
}

const tooLong =
  'Reading this file takes too long. Copy its text out of the program that you read it with, and paste it.';
