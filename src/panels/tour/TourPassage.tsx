// The passage of a source that a step opens: of the claims that it shows, and of the one that is looked at.

import { useId } from 'react';
import type { Argument, WrittenStep } from '../../argument/argument.ts';
import { nameOf } from '../../argument/walk.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import type { Step } from '../../tours/steps.ts';
import { viewOfStep } from '../../tours/stepView.ts';
import type { StepChange } from '../../tours/tourDraft.ts';

interface Props {
  argument: Argument;
  step: WrittenStep;
  /** The same as it is shown. */
  shown: Step;
  change: (to: StepChange) => void;
}

export function TourPassage({ argument, step: { focus, open }, shown, change }: Props) {
  const id = useId();
  const lookedAt = useSessionState((state) => state.focus);
  const { inView } = viewOfStep(argument, shown, new Set());
  const claims = [...new Set([...focus, ...inView, lookedAt ?? '', open?.claim ?? ''])];
  const passages = claims.flatMap((each) => {
    const claim = argument.claims.get(each);
    return (claim?.citations ?? []).map((_, citation, { length }) => ({
      open: { claim: each, citation },
      words: `${claim && nameOf(argument, claim)}${length > 1 ? `, passage ${citation + 1}` : ''}`,
    }));
  });
  const at = passages.findIndex(
    (each) => each.open.claim === open?.claim && each.open.citation === open.citation,
  );
  return (
    <>
      <label htmlFor={id}>Opens the passage of</label>
      <select
        id={id}
        value={at}
        onChange={(event) => change({ open: passages[Number(event.target.value)]?.open })}
      >
        <option value={-1}>{passages.length === 0 ? 'None: its claims cite nothing' : 'None'}</option>
        {passages.map(({ open: { claim, citation }, words }, place) => (
          <option key={`${citation} ${claim}`} value={place}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
