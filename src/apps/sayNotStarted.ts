// Where the program itself did not come, or fell at its first step. In plain elements: what draws others is missing.

import { report } from '../store/attempt.ts';
import { PartProblem } from '../store/loadPart.ts';

/** @param root Where the program would be. */
export function sayNotStarted(root: HTMLElement, error: unknown): void {
  const late = error instanceof PartProblem;
  report(error);
  const words = document.createElement('p');
  words.textContent = late
    ? error.message
    : 'The page could not be shown: something in this program went wrong.';
  const again = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: 'Load the page again',
    onclick: () => location.reload(),
  });
  const box = Object.assign(document.createElement('div'), { className: 'failed', role: 'alert' });
  box.append(words, again);
  root.replaceChildren(box);
}
