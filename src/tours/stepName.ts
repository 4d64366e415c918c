// What a step is called, wherever steps are listed.

import type { Argument } from '../argument/argument.ts';
import { nameOf } from '../argument/walk.ts';

/** Of a step as it is written, or in its line. */
interface Named {
  focus: readonly string[];
  fit?: string;
  caption?: string;
}

/** What a step is called where it has no caption: as the first claim that it shows. */
export function stepName(argument: Argument, { focus, fit }: Named): string {
  const claim = argument.claims.get(focus[0] ?? '');
  if (fit === 'all') return 'The whole map';
  return claim ? nameOf(argument, claim) : 'A step';
}

export const stepTitle = (argument: Argument, step: Named): string =>
  step.caption || stepName(argument, step);
