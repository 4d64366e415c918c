// A tour that the map's file does not have may be one that is recorded in this browser.

import { loadOrTell } from './loadOrTell.ts';
import type { Session } from './session.ts';

/** @param isWanted Asked when what records is there. @returns Null where there is nothing to look for. */
export function findTour(
  session: Session,
  tour: string | null,
  isWanted: () => boolean,
): Promise<void> | null {
  const { argument } = session.store.getState();
  if (tour === null || !argument || argument.tours.some(({ id }) => id === tour)) return null;
  return loadOrTell(session, 'The recorded tour', () => import('./recordTour.ts'), isWanted).then((part) =>
    part?.reviveTour(session, tour),
  );
}
