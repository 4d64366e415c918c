// From the whole to the cards, at the claim at a point of the plot.

import type { Point } from '../../layout/layoutResult.ts';
import type { Session } from '../../store/session.ts';
import type { WholePlot } from './wholePlot.ts';

export function leaveWhole(session: Session, plot: WholePlot, place: Point): void {
  const row = plot.rowAt(place.x, place.y);
  const id = row === null ? session.store.getState().focus : plot.tree.ids[row];
  // The issue has no claim.
  session.leaveWhole(id || null, place);
}
