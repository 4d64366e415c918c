// A tour in an embedded map: the caption of the step, and the way to the next.

import { presentedStep } from '../../store/presentedStep.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { useTop } from '../useTop.ts';

export function EmbedTour() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const talk = useSessionState((state) => state.presentation);
  const stop = useSessionState((state) => presentedStep(state)?.step);
  const caption = useTop<HTMLParagraphElement>(stop);
  if (!argument || !talk || !stop) return null;
  const count = stepsIn(argument, talk).length;
  return (
    <nav className="embed-tour" aria-label="Tour">
      <button
        type="button"
        className="button"
        disabled={talk.step === 0}
        onClick={() => session.goToStep(talk.step - 1)}
      >
        Previous
      </button>
      <p ref={caption} className="embed-caption" dir="auto" lang={argument.language} aria-live="polite">
        {stop.caption}
      </p>
      <span translate="no">{`${talk.step + 1} / ${count}`}</span>
      <button
        type="button"
        className="button main"
        disabled={talk.step === count - 1}
        onClick={() => session.goToStep(talk.step + 1)}
      >
        Next
      </button>
    </nav>
  );
}
