// A tour in an embedded map: the caption of the step, and the way to the next.

import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { talkSight } from '../../store/talkSight.ts';
import { stopsIn } from '../../tours/stageSight.ts';
import { useTop } from '../useTop.ts';

export function EmbedTour() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const talk = useSessionState((state) => state.talk);
  const stop = useSessionState((state) => talkSight(state)?.stop);
  const caption = useTop<HTMLParagraphElement>(stop);
  if (!argument || !talk || !stop) return null;
  const count = stopsIn(argument, talk).length;
  return (
    <nav className="embed-tour" aria-label="Tour">
      <button
        type="button"
        className="button"
        disabled={talk.stop === 0}
        onClick={() => session.goToStop(talk.stop - 1)}
      >
        Previous
      </button>
      <p ref={caption} className="embed-caption" dir="auto" lang={argument.language} aria-live="polite">
        {stop.caption}
      </p>
      <span translate="no">{`${talk.stop + 1} / ${count}`}</span>
      <button
        type="button"
        className="button main"
        disabled={talk.stop === count - 1}
        onClick={() => session.goToStop(talk.stop + 1)}
      >
        Next
      </button>
    </nav>
  );
}
