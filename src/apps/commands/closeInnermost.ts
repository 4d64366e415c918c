// Escape: what was opened last is closed first.

import type { Session } from '../../store/session.ts';
import { stateOf } from './conditions.ts';
import { focusSoon, showView } from './showView.ts';

/** Closes the innermost thing that is open; false where nothing is. */
export function closeInnermost(session: Session): boolean {
  const { report, open, panel, focus, view, isolatedRoot } = stateOf(session);
  if (report) session.dismissReport();
  else if (view === 'text' || view === 'handout') showView(session, 'map');
  else if (focus !== null && document.activeElement?.closest('.panel, .embed-panel')) {
    if (view === 'outline') focusSoon('.outline [tabindex="0"]');
    else session.requestFocus();
  } else if (open) session.closeCitation();
  else if (panel !== null && panel !== 'details') session.openPanel('details');
  else if (isolatedRoot !== null) session.isolate(null);
  else if (focus !== null) session.focus(null);
  else return false;
  return true;
}
