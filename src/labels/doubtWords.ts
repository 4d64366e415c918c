// The words for strengths, and for what is doubted.

import type { Argument } from '../argument/argument.ts';
import { doubtTarget } from '../argument/doubts.ts';
import { nameOf, resolveReuse } from '../argument/walk.ts';
import { isolate } from './isolate.ts';
import { sourceInSentence } from './wording.ts';

/** By band, the weakest first. */
export const bandWords = [
  'poorly supported',
  'leaning against',
  'open',
  'leaning for',
  'well supported',
] as const;

/** Said wherever a strength is. */
export const ruleRemark = 'Follows from this map and this rule; not a probability.';

export const ruleNames = { quadratic: 'sum of strengths', 'df-quad': 'independent chances' } as const;

const quoted = (name: string) => `“${isolate(name)}”`;

/** What is doubted, within a sentence: “Lavrov: no deals”, the source “…”, the step from “…” to “…”. */
export function doubtedName(argument: Argument, key: string): string {
  const { kind, id } = doubtTarget(key);
  if (kind === 'source') {
    const source = argument.sources.get(id);
    const name = source ? sourceInSentence(source) : id;
    return name.startsWith('the ') ? isolate(name) : `the source ${quoted(name)}`;
  }
  const claim = argument.claims.get(id);
  if (!claim) return quoted(id);
  // Of linked premises it is told which: they have no name of their own.
  const name = quoted(nameOf(argument, resolveReuse(argument, claim) ?? claim));
  if (kind === 'claim') return name;
  const parent = claim.parent === null ? undefined : argument.claims.get(claim.parent);
  return parent ? `the step from ${name} to ${quoted(nameOf(argument, parent))}` : name;
}

/** "rejected", "doubted": what was done to it. */
export const doubtVerb = (doubt: number): string =>
  doubt >= 1 ? 'rejected' : doubt === 0.5 ? 'doubted by half' : `doubted to ${Math.round(doubt * 100)} %`;

/** A strength in figures, for who asks: "0.62". */
export const figure = (strength: number): string => strength.toFixed(2);
