// Recording a tour: the steps of the draft, or where there is none, with what one can begin.

import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { TourHead } from './TourHead.tsx';
import { TourStart } from './TourStart.tsx';
import { TourSteps } from './TourSteps.tsx';

export function TourPanel() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const draft = useSessionState((state) => state.draft);
  if (!argument) return null;
  return (
    <div className="tour">
      {draft ? (
        <>
          <TourHead draft={draft} />
          <TourSteps key={draft.key} argument={argument} draft={draft} session={session} />
        </>
      ) : (
        <TourStart argument={argument} />
      )}
    </div>
  );
}
