// What few steps need: what else is open, what is doubted, whether it is part of another, its name in addresses.

import { useState } from 'react';
import { changeDraft } from '../../store/recordTour.ts';
import { nestedStep, type StepChange, unnestedStep } from '../../tours/tourDraft.ts';
import { TourClaims } from './TourClaims.tsx';
import { TourDoubts } from './TourDoubts.tsx';
import { TourName } from './TourName.tsx';
import type { TourStepProps } from './tourStepProps.ts';
import { useKeptFocus } from './useKeptFocus.ts';

interface Props extends TourStepProps {
  change: (to: StepChange, said: string) => void;
}

export function TourStepMore({ argument, step, number, at, within, rename, session, change }: Props) {
  const { id = '', show = [], doubt = [] } = step;
  // Closed by hand, it stays so.
  const [open] = useState(show.length + doubt.length > 0);
  const [smaller, keepSmaller] = useKeptFocus(number);
  const [larger, keepLarger] = useKeptFocus(number);
  return (
    <details className="tour-more" open={open}>
      <summary>More of this step</summary>
      <TourClaims
        legend="Claims that are opened, too"
        claims={show}
        change={(claims, said) => change({ show: claims.length > 0 ? claims : undefined }, said)}
      />
      <TourDoubts
        argument={argument}
        doubts={doubt}
        change={(doubts, said) => change({ doubt: doubts.length > 0 ? doubts : undefined }, said)}
      />
      <TourName id={id} rename={rename} />
      <p className="tour-ways">
        <button
          ref={smaller}
          type="button"
          className="button small"
          aria-disabled={at === 0}
          onClick={() => {
            if (at === 0) return;
            keepSmaller();
            changeDraft(session, (draft) => nestedStep(draft, id), 'Part of the step before it.');
          }}
        >
          Part of the step before it
        </button>
        <button
          ref={larger}
          type="button"
          className="button small"
          aria-disabled={within === null}
          onClick={() => {
            if (!within) return;
            keepLarger();
            changeDraft(session, (draft) => unnestedStep(draft, id), 'A step of its own.');
          }}
        >
          A step of its own
        </button>
      </p>
    </details>
  );
}
