// The caption of the step, its question with the answers counted, and how far the lesson is.

import { isAway, presentedStep } from '../../store/presentedStep.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { StepCount } from '../StepCount.tsx';
import { useTop } from '../useTop.ts';
import { vote } from './presentCommands.ts';

/** There is no key to press. */
const byFinger = matchMedia('(pointer: coarse)').matches;

export function Caption() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const presentation = useSessionState((state) => state.presentation);
  const step = useSessionState((state) => presentedStep(state)?.step);
  const away = useSessionState(isAway);
  const caption = useTop<HTMLParagraphElement>(step);
  if (!argument || !presentation || !step) return null;
  const steps = stepsIn(argument, presentation);
  return (
    <footer className="present-foot">
      <p
        ref={caption}
        className="present-caption"
        dir="auto"
        lang={argument.language}
        aria-live="polite"
        data-size={sizeOf(step.caption)}
      >
        {step.caption}
      </p>
      {step.question && (
        <ol className="present-choices">
          {step.question.choices.map((choice, at) => (
            <li key={choice}>
              <button type="button" className="present-choice" onClick={() => vote(session, at, 1)}>
                <kbd translate="no">{at + 1}</kbd>
                <span dir="auto">{choice}</span>
                <b translate="no">{presentation.votes.get(step.id)?.[at] ?? 0}</b>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="present-line">
        <progress
          className="present-progress"
          aria-label="Progress of the lesson"
          max={Math.max(1, steps.length - 1)}
          value={presentation.step}
        />
        {away && (
          <button
            type="button"
            className="link present-return"
            onClick={() => session.goToStep(presentation.step)}
          >
            Back to the step {!byFinger && <kbd>R</kbd>}
          </button>
        )}
        <span className="present-count">
          <StepCount {...{ steps, step }} />
        </span>
      </div>
    </footer>
  );
}

/** Long captions are set smaller, never too small for the last row. */
function sizeOf(caption: string): 'large' | 'medium' | 'small' {
  if (caption.length <= 90) return 'large';
  return caption.length <= 200 ? 'medium' : 'small';
}
