// Begins, moves or ends a talk as an address has it.

import { noStepWords } from '../labels/missingWords.ts';
import type { Session } from '../store/session.ts';
import { stepAt } from '../tours/steps.ts';
import { stepsIn } from '../tours/stepView.ts';
import type { Address } from './address.ts';

export function followPresentation(
  session: Session,
  { mode, tour, step, doubts = null }: Pick<Address, 'mode' | 'tour' | 'step'> & Partial<Address>,
): void {
  const { argument, presentation } = session.store.getState();
  if (mode !== 'present') {
    if (presentation) session.endPresentation(false);
    return;
  }
  const at = argument && step !== null ? stepAt(stepsIn(argument, { tour }), step) : 0;
  session.startPresentation({ tour, step: at ?? 0 });
  if (doubts) session.setDoubts(doubts);
  if (step !== null && at === null) session.notify({ words: noStepWords(step) });
}
