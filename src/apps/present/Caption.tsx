// The caption of the step, its question with the answers counted, and how far the lesson is.

import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { isAway, talkSight } from '../../store/talkSight.ts';
import { stopsIn } from '../../tours/stageSight.ts';
import { useTop } from '../useTop.ts';
import { vote } from './presentCommands.ts';

export function Caption() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const talk = useSessionState((state) => state.talk);
  const stop = useSessionState((state) => talkSight(state)?.stop);
  const away = useSessionState(isAway);
  const caption = useTop<HTMLParagraphElement>(stop);
  if (!argument || !talk || !stop) return null;
  const stops = stopsIn(argument, talk);
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
          value={talk.stop}
        />
        {away && (
          <button type="button" className="link present-return" onClick={() => session.goToStop(talk.stop)}>
            Back to the step <kbd>R</kbd>
          </button>
        )}
        <span className="present-count">
          <span className="unseen">{`Step ${talk.stop + 1} of ${stops.length}`}</span>
          <span aria-hidden="true" translate="no">
            {`${talk.stop + 1} / ${stops.length}`}
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
