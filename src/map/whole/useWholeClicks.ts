// A click on the whole goes to a claim; one on the claim in focus fills the window with its branch, or shows all again.

import { useEffect } from 'react';
import { branchView, fitView } from '../../layout/whole.ts';
import { at, isLeaf } from '../../layout/wholeTree.ts';
import { attempt } from '../../store/attempt.ts';
import { useSession } from '../../store/SessionContext.ts';
import type { WholePlot } from './wholePlot.ts';

/** Pixels after which a press that moved was a drag. */
const dragged = 6;

export function useWholeClicks(host: React.RefObject<HTMLElement | null>, plot: WholePlot | null): void {
  const session = useSession();
  useEffect(() => {
    const element = host.current;
    if (!element || !plot) return;
    let pressed = { x: 0, y: 0 };
    const onDown = ({ clientX: x, clientY: y }: PointerEvent) => {
      pressed = { x, y };
    };
    const click = ({ clientX, clientY, detail }: MouseEvent) => {
      if (Math.hypot(clientX - pressed.x, clientY - pressed.y) > dragged) return;
      const corner = element.getBoundingClientRect();
      const place = { x: clientX - corner.x, y: clientY - corner.y };
      const row = plot.rowAt(place.x, place.y);
      const id = row === null ? undefined : plot.tree.ids[row];
      if (row === null || !id) return;
      const again = session.store.getState().focus === id;
      session.focus(id, { move: false, requestFocus: true });
      if (again && !isLeaf(plot.tree, row)) dive(plot, row);
      else if (detail > 1) session.leaveWhole(id, place);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || plot.view().span >= at(plot.tree.leaves, 0)) return;
      event.preventDefault();
      plot.show(fitView(plot.tree));
    };
    const onClick = (event: MouseEvent) => attempt(() => click(event));
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('click', onClick);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('click', onClick);
      element.removeEventListener('keydown', onKey);
    };
  }, [host, plot, session]);
}

function dive(plot: WholePlot, row: number): void {
  const branch = branchView(plot.tree, row);
  const { top, span } = plot.view();
  plot.show(top === branch.top && span === branch.span ? fitView(plot.tree) : branch);
}
