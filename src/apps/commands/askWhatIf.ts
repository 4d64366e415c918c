// What if, or no longer.

import type { Session } from '../../store/session.ts';

export function askWhatIf(session: Session): void {
  const asks = session.store.getState().doubts !== null;
  // Who stands on what goes with it stands on the map again.
  const leaves = asks && document.activeElement?.closest('.what-if, .matters, .claim-doubts, .doubt') != null;
  session.setDoubts(asks ? null : new Map());
  if (leaves) session.requestFocus();
}
