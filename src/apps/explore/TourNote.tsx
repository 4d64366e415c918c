// While a tour is recorded: says what was kept, and leads back to the list of its steps.

import { stepsWords } from '../../labels/tourWords.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';

export function TourNote() {
  const session = useSession();
  const said = useSessionState((state) => state.announcement);
  const steps = useSessionState((state) => state.draft?.tour.steps.length ?? null);
  const inPanel = useSessionState((state) => state.panel === 'tour' && state.view !== 'text');
  const away = steps !== null && !inPanel;
  return (
    <div className={away ? 'tour-note' : 'visually-hidden'} data-covers={away || undefined}>
      <p role="status" className="tour-status">
        {said}
      </p>
      {away && (
        <button type="button" className="button small" onClick={() => session.openPanel('tour')}>
          {`Tour: ${stepsWords(steps)}`}
        </button>
      )}
    </div>
  );
}
