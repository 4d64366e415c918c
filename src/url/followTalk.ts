// Begins, moves or ends a talk as an address has it.

import { noStepWords } from '../labels/missingWords.ts';
import type { Session } from '../store/session.ts';
import { stopsIn } from '../tours/stageSight.ts';
import { stopAt } from '../tours/stops.ts';
import type { Address } from './address.ts';

export function followTalk(
  session: Session,
  { mode, tour, step }: Pick<Address, 'mode' | 'tour' | 'step'>,
): void {
  const { argument, talk } = session.store.getState();
  if (mode !== 'present') {
    if (talk) session.endTalk();
    return;
  }
  const stop = argument && step !== null ? stopAt(stopsIn(argument, { tour }), step) : 0;
  session.startTalk({ tour, stop: stop ?? 0 });
  if (step !== null && stop === null) session.notify({ words: noStepWords(step) });
}
