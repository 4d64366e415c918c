// How much of each claim the map shows: which level is on, and the way to the others.

import { detailAt } from '../map/detail.ts';
import { useZoom } from '../map/useZoom.ts';
import type { DetailChoice } from '../protocol/view.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { detailLabels } from './commands/detailLabels.ts';

const levels = ['sentences', 'names', 'whole'] as const satisfies DetailChoice[];

export function DetailSwitch() {
  const session = useSession();
  const zoom = useZoom();
  const chosen = useSessionState((state) => state.detail);
  const shown = chosen === 'whole' ? chosen : detailAt(zoom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set cannot be laid out as a row of its toolbar.
    <div className="detail-switch" role="group" aria-label="Detail">
      {levels.map((level) => (
        <button
          key={level}
          type="button"
          className="zoom-button"
          aria-pressed={level === shown}
          onClick={() => session.setDetail(level)}
        >
          {detailLabels[level]}
        </button>
      ))}
    </div>
  );
}
