// Keeps the layout of a session up to date: small maps at once, large ones in a worker.

import { isRightToLeft } from '../argument/readingDirection.ts';
import { layOut } from '../layout/layOut.ts';
import { listWidthOf } from '../layout/opening.ts';
import type { LayoutNode, Places } from '../layout/places.ts';
import { createSpatialIndex } from '../layout/spatialIndex.ts';
import { visibleTree } from '../layout/visibleTree.ts';
import type { LayoutReply, LayoutRequest } from '../layout/worker.ts';
import type { Session } from './session.ts';
import { startWorker } from './startWorker.ts';

/** Above this many visible claims the worker is worth the trip. */
const manyClaims = 600;

/** Runs until the returned function is called. */
export function runLayout(session: Session): () => void {
  const { store } = session;
  let worker: Worker | null = null;
  let started = -1;

  const finish = (job: number, places: Places) => {
    performance.mark('layout-ready');
    session.setLayout({ job, places, index: createSpatialIndex(places) });
  };

  function update(): void {
    const state = store.getState();
    const { argument, stage, layoutJob, wanted } = state;
    if (!argument || !stage || wanted || started === layoutJob) return;
    started = layoutJob;
    const root = visibleTree(argument, {
      direction: state.direction,
      listWidth: listWidthOf(stage),
      expanded: state.expanded,
      measured: state.measured,
      branch: state.branch,
    });
    if (!root) return;
    const { direction } = state;
    const mirrored = isRightToLeft(argument);
    if (!isLarge(root)) {
      finish(layoutJob, layOut(root, direction, mirrored));
      return;
    }
    if (!worker) {
      worker = startWorker('layout');
      worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => finish(data.job, data.places);
    }
    const request: LayoutRequest = { job: layoutJob, root, direction, mirrored };
    worker.postMessage(request);
  }

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    unsubscribe();
    worker?.terminate();
  };
}

function isLarge(root: LayoutNode): boolean {
  let left = manyClaims;
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (--left < 0) return true;
    for (const child of node.children) stack.push(child);
    for (const premise of node.premises ?? []) stack.push(premise);
  }
  return false;
}
