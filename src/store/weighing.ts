// What follows from the reader's doubts: weighed anew at every change, and kept nowhere but for the last answer. It
// comes with what shows it.

import type { Argument } from '../argument/argument.ts';
import { type Doubts, doubtKey, noDoubts } from '../argument/doubts.ts';
import { resolveReuse } from '../argument/walk.ts';
import { isOverturned } from '../strength/bands.ts';
import { rules } from '../strength/rules.ts';
import { type Weighed, weigh } from '../strength/weigh.ts';
import type { Session } from './session.ts';
import type { SessionState } from './state.ts';

export interface Weighing {
  argument: Argument;
  doubts: Doubts;
  now: Weighed;
  /** As the author has it: without any doubt. */
  before: Weighed;
}

export const usualRule = 'quadratic';

let last: Weighing | undefined;
let lastRule: SessionState['rule'] | undefined;

/** Null where nobody asks what if. The same object while nothing changed: every card asks. */
export function weighingOf({ argument, doubts, rule }: SessionState): Weighing | null {
  if (!argument || !doubts) return null;
  if (last?.argument !== argument || last.doubts !== doubts || lastRule !== rule) {
    const before =
      last?.argument === argument && lastRule === rule
        ? last.before
        : weigh(argument, rules[rule ?? usualRule], noDoubts);
    last = {
      argument,
      doubts,
      before,
      now: doubts.size > 0 ? weigh(argument, rules[rule ?? usualRule], doubts) : before,
    };
    lastRule = rule;
  }
  return last;
}

/** Whether what is said for and against a claim has turned it: not where it was only its own source that fell. */
export function isTurned({ argument, now, before }: Weighing, id: string): boolean {
  const claim = argument.claims.get(claimKey(argument, id));
  const moves = (child: string) => argument.claims.get(child)?.against !== 'inference';
  const isMoved = claim?.kind === 'linked' || claim?.children.some(moves) === true;
  return isMoved && isOverturned(before.strengthOf(id) ?? 0, now.strengthOf(id) ?? 0);
}

/** Doubts one thing more or less: from 0, which is none, to 1. */
export function doubt(session: Session, key: string, amount: number): void {
  const now = new Map(session.store.getState().doubts);
  // What was doubted last stands last.
  now.delete(key);
  if (amount > 0) now.set(key, Math.min(1, amount));
  session.setDoubts(now);
}

/** The key of a claim, wherever it stands: one that is used again is doubted as itself. */
export function claimKey(argument: Argument, id: string): string {
  const claim = argument.claims.get(id);
  return doubtKey('claim', (claim && resolveReuse(argument, claim)?.id) ?? id);
}
