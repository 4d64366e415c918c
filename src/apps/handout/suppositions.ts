// "What if": what a class may suppose to be wrong, and what follows by the rule.

import type { Argument } from '../../argument/argument.ts';
import { doubtTarget, noDoubts } from '../../argument/doubts.ts';
import { mattersOf } from '../../strength/matters.ts';
import { rules } from '../../strength/rules.ts';
import { doubtSentence } from '../../strength/sentences.ts';
import { weigh } from '../../strength/weigh.ts';

export interface Supposition {
  /** See doubts.ts. */
  key: string;
  /** What follows, in a sentence. */
  answer: string;
}

/** So many fit a page. */
const most = { claims: 4, sources: 2 } as const;

/** The claims and sources that matter most to the first thesis; steps are harder to talk of. */
export function suppositions(argument: Argument): Supposition[] {
  const [thesis = ''] = argument.theses;
  const singles = mattersOf(argument, thesis, rules.quadratic)?.singles ?? [];
  const of = (kind: 'claim' | 'source', count: number) =>
    singles.filter(({ key }) => doubtTarget(key).kind === kind).slice(0, count);
  const before = weigh(argument, rules.quadratic, noDoubts);
  return [...of('claim', most.claims), ...of('source', most.sources)].map(({ key }) => {
    const doubts = new Map([[key, 1]]);
    const { strengthOf } = weigh(argument, rules.quadratic, doubts);
    return { key, answer: doubtSentence(argument, thesis, key, doubts, before.strengthOf, strengthOf) };
  });
}
