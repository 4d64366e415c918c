// In a worker: what matters most in a large map.

import { findMatters, type Matters, type MattersTask } from './matters.ts';

// What the global scope is here; the pure rooms know no DOM types.
interface Scope {
  onmessage: ((event: { data: MattersTask & { job: number } }) => void) | null;
  postMessage(reply: { job: number; answer: Matters }): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { job, ...task } }) => {
  scope.postMessage({ job, answer: findMatters(task) });
};
