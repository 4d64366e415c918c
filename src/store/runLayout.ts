// Keeps the layout of a session up to date: what fits its window at once, large maps in a worker.

import type { Argument } from '../argument/argument.ts';
import { branchOf } from '../argument/branchOf.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { computeLayout } from '../layout/computeLayout.ts';
import type { Direction, LayoutNode, LayoutResult, Size } from '../layout/layoutResult.ts';
import { names } from '../layout/names.ts';
import { listWidthOf, openingRoom } from '../layout/opening.ts';
import { reach } from '../layout/reach.ts';
import { readable } from '../layout/readable.ts';
import { type Room, scene } from '../layout/scene.ts';
import { embedType, pageType, type TypeSizes, wallType } from '../layout/typeSizes.ts';
import { visibleTree } from '../layout/visibleTree.ts';
import type { LayoutRequest } from '../layout/worker.ts';
import { attempt } from './attempt.ts';
import { presentedStep } from './presentedStep.ts';
import type { Request } from './request.ts';
import type { Session } from './session.ts';
import { startWorker } from './startWorker.ts';
import type { ReadingPlace, SessionState } from './state.ts';
import { targetAt } from './targetAt.ts';
import { createWorkerTask } from './workerTask.ts';

/** Above this many visible claims the worker is worth the trip. */
const manyClaims = 600;

/** Milliseconds: a map of 10,000 claims takes a tenth of it. */
const timeout = 5000;

/** Runs until the returned function is called. */
export function runLayout(session: Session): () => void {
  const { store } = session;
  let started: Request | null = null;
  let scened: Scened | null = null;
  const task = createWorkerTask<LayoutRequest, LayoutResult>({
    start: () => startWorker('layout'),
    here: ({ root, direction, spacing, mirrored }) => computeLayout(root, direction, spacing, mirrored),
    patience: timeout,
  });

  const finish = (request: Request, places: LayoutResult) => {
    performance.mark('layout-ready');
    session.setLayout({ request, places });
  };

  function update(): void {
    const state = store.getState();
    const { argument, viewportSize, layoutRequest, pendingView, detail } = state;
    if (!argument || !viewportSize || pendingView || started === layoutRequest || detail === 'whole') return;
    started = layoutRequest;
    if (detail === 'names') {
      finish(layoutRequest, namesOf(state, argument, viewportSize));
      return;
    }
    if (detail === 'auto') {
      scened = { state, before: directionBefore(state, scened) };
      finish(layoutRequest, sceneOf(state, argument, viewportSize, scened.before));
      return;
    }
    const large = freeMapOf(state, argument, viewportSize);
    if (!large) return;
    if (isLarge(large.root)) attempt(async () => finish(layoutRequest, await task.run(large)));
    else finish(layoutRequest, computeLayout(large.root, large.direction, large.spacing, large.mirrored));
  }

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    unsubscribe();
    task.close();
  };
}

/** What a scene was made of. */
interface Scened {
  state: SessionState;
  before: Direction | null;
}

/** The direction that the scene to be made is to keep where another is not much better. */
function directionBefore(state: SessionState, last: Scened | null): Direction | null {
  // In another window another may be better; a step shows the same, wherever one comes from.
  if (last?.state.viewportSize !== state.viewportSize || state.presentation) return null;
  const { sceneFocus, expanded } = last.state;
  // The map as it opens is the same, whatever was looked at in between.
  if (state.sceneFocus.length === 0) return null;
  // The same scene made again, as when fonts come, is the same.
  const again = sceneFocus === state.sceneFocus && expanded === state.expanded;
  return again ? last.before : (state.layout?.places.direction ?? null);
}

function typeAt(place: ReadingPlace): TypeSizes {
  if (place === 'wall') return wallType({ width: innerWidth, height: innerHeight });
  return place === 'embed' ? embedType : pageType;
}

/** What a map is laid out for. */
function roomOf({ place, direction }: SessionState, viewportSize: Size): Room {
  return {
    ...viewportSize,
    type: typeAt(place),
    growth: place === 'wall' ? 1.45 : 1.2,
    target: targetAt(place),
    direction,
  };
}

/** What is made for the window: what it is about, with what belongs to it and is open. */
function sceneOf(
  state: SessionState,
  argument: Argument,
  viewportSize: Size,
  before: Direction | null,
): LayoutResult {
  const { expanded, sceneFocus, isolatedRoot } = state;
  const wanted = presentedStep(state)?.highlighted;
  const request = { focus: sceneFocus, expanded, ...(wanted && { wanted }) };
  const isOpening = sceneFocus.length === 0 && state.place !== 'wall';
  const room = roomOf(state, isOpening ? openingRoom(argument, viewportSize) : viewportSize);
  return scene(branchOf(argument, isolatedRoot), request, { ...room, before });
}

function namesOf(state: SessionState, argument: Argument, viewportSize: Size): LayoutResult {
  return names(argument, shownOf(state, argument), roomOf(state, viewportSize));
}

/** What is open round the claim that the map stands round. */
function shownOf({ expanded, isolatedRoot: branch, centre }: SessionState, argument: Argument) {
  return { expanded, branch, within: reach(argument, { expanded, branch, centre }) };
}

/** Null for an argument without thesis. */
function freeMapOf(state: SessionState, argument: Argument, viewportSize: Size): LayoutRequest | null {
  const { place, measured } = state;
  const direction = state.direction ?? (viewportSize.width < readable.narrow ? 'list' : 'right');
  const type = typeAt(place);
  const root = visibleTree(argument, {
    ...{ direction, measured, type, target: targetAt(place), ...shownOf(state, argument) },
    listWidth: listWidthOf(viewportSize),
  });
  const spacing = { type, gestures: true };
  return root && { root, direction, spacing, mirrored: isRightToLeft(argument) };
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
