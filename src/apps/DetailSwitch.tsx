// Which level of detail the map is at, and the way to the others.

import { useSession, useSessionState } from '../store/SessionContext.ts';
import { detailLabels, detailMeanings } from './commands/detailLabels.ts';

const details = ['auto', 'sentences', 'names', 'whole'] as const;

export function DetailSwitch() {
  const session = useSession();
  const detail = useSessionState((state) => state.detail);
  return (
    <fieldset className="detail-switch">
      <legend className="visually-hidden">Detail</legend>
      {details.map((each) => (
        <button
          key={each}
          type="button"
          className="detail-choice"
          aria-pressed={detail === each}
          title={detailMeanings[each]}
          onClick={() => session.setDetail(each)}
        >
          {detailLabels[each]}
        </button>
      ))}
    </fieldset>
  );
}
