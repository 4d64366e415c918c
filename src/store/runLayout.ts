// Keeps the layout of a session up to date: small maps at once, large ones in a worker.

import { isRightToLeft } from '../labels/readingDirection.ts';
import { computeLayout } from '../layout/computeLayout.ts';
import type { LayoutNode, LayoutResult } from '../layout/layoutResult.ts';
import { listWidthOf } from '../layout/opening.ts';
import { createSpatialIndex } from '../layout/spatialIndex.ts';
import { pageType } from '../layout/typeSizes.ts';
import { visibleTree } from '../layout/visibleTree.ts';
import type { LayoutRequest } from '../layout/worker.ts';
import { attempt } from './attempt.ts';
import type { Request } from './request.ts';
import type { Session } from './session.ts';
import { startWorker } from './startWorker.ts';
import { createWorkerTask } from './workerTask.ts';

/** Above this many visible claims the worker is worth the trip. */
const manyClaims = 600;

/** Milliseconds: a map of 10,000 claims takes a tenth of it. */
const timeout = 5000;

/** Runs until the returned function is called. */
export function runLayout(session: Session): () => void {
  const { store } = session;
  let started: Request | null = null;
  const task = createWorkerTask<LayoutRequest, LayoutResult>({
    start: () => startWorker('layout'),
    here: ({ root, direction, spacing, mirrored }) => computeLayout(root, direction, spacing, mirrored),
    patience: timeout,
  });

  const finish = (request: Request, places: LayoutResult) => {
    performance.mark('layout-ready');
    session.setLayout({ request, places, index: createSpatialIndex(places) });
  };

  function update(): void {
    const state = store.getState();
    const { argument, viewportSize, layoutRequest, pendingView } = state;
    if (!argument || !viewportSize || pendingView || started === layoutRequest) return;
    started = layoutRequest;
    const root = visibleTree(argument, {
      direction: state.direction,
      type: pageType,
      listWidth: listWidthOf(viewportSize),
      expanded: state.expanded,
      measured: state.measured,
      branch: state.isolatedRoot,
    });
    if (!root) return;
    const { direction } = state;
    const mirrored = isRightToLeft(argument);
    const spacing = { type: pageType, gestures: true };
    if (!isLarge(root)) {
      finish(layoutRequest, computeLayout(root, direction, spacing, mirrored));
      return;
    }
    attempt(async () => finish(layoutRequest, await task.run({ root, direction, spacing, mirrored })));
  }

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    unsubscribe();
    task.close();
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
