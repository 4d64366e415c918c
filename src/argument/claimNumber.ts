// The numbers of claims in an outline: "1.2.1"; the premises of 1.2 are 1.2a, 1.2b.

import type { Argument, Claim } from './argument.ts';
import { childIds } from './walk.ts';

/** The number of what stands at this place directly below a claim: premises have letters, children numbers. */
export function numberBelow(number: string, parent: Claim, index: number): string {
  const premises = parent.kind === 'linked' ? parent.premises.length : 0;
  return index < premises ? `${number}${letters(index)}` : `${number}.${index - premises + 1}`;
}

/** a to z, then aa, ab … */
function letters(index: number): string {
  const before = index < 26 ? '' : letters(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(97 + (index % 26));
}

/** The number of every claim by its id. */
export function claimNumbers(argument: Argument): Map<string, string> {
  const numbers = new Map<string, string>();
  const stack = argument.theses.map((id, index) => ({ id, number: String(index + 1) }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { id, number } = next;
    const claim = argument.claims.get(id);
    if (!claim) continue;
    numbers.set(id, number);
    childIds(claim).forEach((below, index) => {
      stack.push({ id: below, number: numberBelow(number, claim, index) });
    });
  }
  return numbers;
}
