// Checks citations against a large text away from the page's own thread.

import { type CheckAnswer, checkText } from './checkText.ts';
import type { CitedWords } from './locate.ts';

export interface CheckRequest {
  text: string;
  cited: readonly CitedWords[];
  digest: boolean;
}

// What a worker's global scope is here; the pure rooms know no DOM types.
interface Scope {
  onmessage: ((event: { data: CheckRequest & { job: number } }) => void) | null;
  postMessage(reply: { job: number; answer: CheckAnswer }): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { job, text, cited, digest } }) => {
  scope.postMessage({ job, answer: checkText(text, cited, digest) });
};
