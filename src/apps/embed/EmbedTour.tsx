// A tour in an embedded map: the caption of the step, and the way to the next.

import { presentedStep } from '../../store/presentedStep.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { StepCount } from '../StepCount.tsx';
import { useTop } from '../useTop.ts';

export function EmbedTour() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const presentation = useSessionState((state) => state.presentation);
  const step = useSessionState((state) => presentedStep(state)?.step);
  const caption = useTop<HTMLDivElement>(step);
  if (!argument || !presentation || !step) return null;
  const steps = stepsIn(argument, presentation);
  return (
    <nav className="embed-tour" aria-label="Tour">
      <button
        type="button"
        className="button"
        disabled={presentation.step === 0}
        onClick={() => session.goToStep(presentation.step - 1)}
      >
        Previous
      </button>
      <div ref={caption} className="embed-caption" dir="auto" lang={argument.language} aria-live="polite">
        {step.caption}
        {step.question && (
          <ol>
            {step.question.choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ol>
        )}
      </div>
      <StepCount {...{ steps, step }} />
      <button
        type="button"
        className="button main"
        disabled={presentation.step === steps.length - 1}
        onClick={() => session.goToStep(presentation.step + 1)}
      >
        Next
      </button>
    </nav>
  );
}
