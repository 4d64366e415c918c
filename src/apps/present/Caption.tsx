// The caption of the step, its question with the answers counted, and how far the lesson is.

import { isAway, presentedStep } from '../../store/presentedStep.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { useTop } from '../useTop.ts';
import { vote } from './presentCommands.ts';

export function Caption() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const talk = useSessionState((state) => state.presentation);
  const stop = useSessionState((state) => presentedStep(state)?.step);
  const away = useSessionState(isAway);
  const caption = useTop<HTMLParagraphElement>(stop);
  if (!argument || !talk || !stop) return null;
  const stops = stepsIn(argument, talk);
  return (
    <footer className="present-foot">
      <p
        ref={caption}
        className="present-caption"
        dir="auto"
        lang={argument.language}
        aria-live="polite"
        data-size={sizeOf(stop.caption)}
      >
        {stop.caption}
      </p>
      {stop.question && (
        <ol className="present-choices">
          {stop.question.choices.map((choice, at) => (
            <li key={choice}>
              <button type="button" className="present-choice" onClick={() => vote(session, at, 1)}>
                <kbd translate="no">{at + 1}</kbd>
                <span dir="auto">{choice}</span>
                <b translate="no">{talk.votes.get(stop.id)?.[at] ?? 0}</b>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="present-line">
        <progress
          className="present-progress"
          aria-label="Progress of the lesson"
          max={Math.max(1, stops.length - 1)}
          value={talk.step}
        />
        {away && (
          <button type="button" className="link present-return" onClick={() => session.goToStep(talk.step)}>
            Back to the step <kbd>R</kbd>
          </button>
        )}
        <span className="present-count">
          <span className="visually-hidden">{`Step ${talk.step + 1} of ${stops.length}`}</span>
          <span aria-hidden="true" translate="no">
            {`${talk.step + 1} / ${stops.length}`}
          </span>
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
