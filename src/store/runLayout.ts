// Keeps the layout of a session up to date. Where what lays maps out is there it is made at once, because it is never
// large: see layout/reach.ts.

import type { Argument } from '../argument/argument.ts';
import { branchOf } from '../argument/branchOf.ts';
import type { Problem } from '../argument/problems.ts';
import { drawnPlaces, openingRoom } from '../layout/drawnOpening.ts';
import type { Direction, LayoutResult, Size } from '../layout/layoutResult.ts';
import { readable } from '../layout/readable.ts';
import type { Room } from '../layout/scene.ts';
import { embedType, pageType, type TypeSizes, wallType } from '../layout/typeSizes.ts';
import { attempt } from './attempt.ts';
import { layouts } from './layoutPart.ts';
import { unreachable } from './openMap.ts';
import { presentedStep } from './presentedStep.ts';
import type { Request } from './request.ts';
import type { Session } from './session.ts';
import type { LoadFailure, ReadingPlace, SessionState } from './state.ts';
import { targetAt } from './targetAt.ts';

type Layouts = typeof import('../layout/layouts.ts');

/** Runs until the returned function is called. */
export function runLayout(session: Session): () => void {
  const { store } = session;
  let started: Request | null = null;
  let isAwaiting = false;
  let report: LoadFailure | null = null;
  let scened: Scened | null = null;

  function update(): void {
    const state = store.getState();
    const { argument, viewportSize, layoutRequest, failedRequest, pendingView, detail } = state;
    if (!showsCards(state)) forget(state);
    if (!argument || !viewportSize || pendingView || started === layoutRequest || detail === 'whole') return;
    const before = detail === 'auto' ? directionBefore(state, scened) : null;
    const drawn = drawnPlacesIn(state, argument, viewportSize, before);
    const part = layouts.loaded();
    if (!drawn && !part) {
      if (!isAwaiting && failedRequest !== layoutRequest && showsCards(state)) attempt(awaitPart);
      return;
    }
    started = layoutRequest;
    if (detail === 'auto') scened = { state, before };
    const places = drawn ?? (part && layOut(part, state, argument, viewportSize, before));
    if (!places) return;
    performance.mark('layout-ready');
    session.setLayout({ request: layoutRequest, places });
    forget(store.getState());
  }

  /** The map stays as it is until what lays it out is there. Who wants another then is told that it did not come. */
  async function awaitPart(): Promise<void> {
    isAwaiting = true;
    const problem = await layouts.load().then(
      () => null,
      ({ message }) => unreachable(message),
    );
    isAwaiting = false;
    const state = store.getState();
    const { layoutRequest } = state;
    // What was wanted may have been drawn since, or nobody looks at the map.
    if (problem && showsCards(state) && started !== layoutRequest) {
      store.setState({ failedRequest: layoutRequest });
      // Where there is no map yet, its place says so; and what was said last goes before this.
      if (state.layout && !state.report) tell(problem);
    }
    update();
  }

  function tell(problem: Problem) {
    const again = () => store.setState({ failedRequest: null });
    report = { file: 'The map', problems: [problem], again };
    session.refuse(report);
  }

  /** It is there, or nobody looks for it: then it is asked for again. */
  function forget(state: SessionState) {
    if (report && state.report === report) session.dismissReport();
    if (state.failedRequest) store.setState({ failedRequest: null });
  }

  const unsubscribe = store.subscribe(update);
  update();
  return unsubscribe;
}

const showsCards = ({ view, detail }: SessionState) =>
  detail !== 'whole' && view !== 'outline' && view !== 'handout';

/** What a scene was made of. */
interface Scened {
  state: SessionState;
  before: Direction | null;
}

/** The direction that the scene to be made is to keep where another is not much better. */
function directionBefore(state: SessionState, last: Scened | null): Direction | null {
  // In another window another may be better; a step shows the same, wherever one comes from.
  if (last?.state.viewportSize !== state.viewportSize || state.presentation) return null;
  // Whatever was done to it, it is the map that stood there.
  if (state.mode === 'write') return state.layout?.places.direction ?? null;
  const { sceneFocus, expanded } = last.state;
  // The map as it opens is the same, whatever was looked at in between.
  if (state.sceneFocus.length === 0) return null;
  // The same scene made again, as when fonts come, is the same.
  const again = sceneFocus === state.sceneFocus && expanded === state.expanded;
  return again ? last.before : (state.layout?.places.direction ?? null);
}

function typeIn({ place, doubts }: SessionState): TypeSizes {
  const type = typeAt(place);
  return doubts ? { ...type, metered: true } : type;
}

function typeAt(place: ReadingPlace): TypeSizes {
  if (place === 'wall') return wallType({ width: innerWidth, height: innerHeight });
  return place === 'embed' ? embedType : pageType;
}

/** What a map is laid out for. */
function roomOf(state: SessionState, viewportSize: Size): Room {
  const { place, direction } = state;
  return {
    ...viewportSize,
    type: typeIn(state),
    growth: place === 'wall' ? 1.45 : 1.2,
    target: targetAt(place),
    direction,
  };
}

const opensMap = ({ sceneFocus, place }: SessionState) => sceneFocus.length === 0 && place !== 'wall';

/** The places that the page has drawn, where the map opens so; else null. */
function drawnPlacesIn(
  state: SessionState,
  argument: Argument,
  viewportSize: Size,
  before: Direction | null,
): LayoutResult | null {
  const { detail, expanded, isolatedRoot, direction } = state;
  if (detail !== 'auto' || !opensMap(state) || direction || before || typeIn(state) !== pageType) return null;
  return branchOf(argument, isolatedRoot) === argument ? drawnPlaces(argument, viewportSize, expanded) : null;
}

function layOut(
  part: Layouts,
  state: SessionState,
  argument: Argument,
  viewportSize: Size,
  before: Direction | null,
): LayoutResult {
  if (state.detail === 'auto') return sceneOf(part, state, argument, viewportSize, before);
  if (state.detail === 'names')
    return part.names(argument, shownOf(part, state, argument), roomOf(state, viewportSize));
  return freeMapOf(part, state, argument, viewportSize);
}

/** What is made for the window: what it is about, with what belongs to it and is open. */
function sceneOf(
  { scene }: Layouts,
  state: SessionState,
  argument: Argument,
  viewportSize: Size,
  before: Direction | null,
): LayoutResult {
  const { expanded, sceneFocus, isolatedRoot } = state;
  const wanted = presentedStep(state)?.highlighted;
  const request = { focus: sceneFocus, expanded, ...(wanted && { wanted }) };
  const room = roomOf(state, opensMap(state) ? openingRoom(argument, viewportSize) : viewportSize);
  const shown = branchOf(argument, isolatedRoot);
  // Under the hands of who writes nothing is turned round, as long as it has room as it is.
  if (state.mode === 'write' && before && !room.direction) {
    const same = scene(shown, request, { ...room, before, direction: before });
    if (same.fits) return same;
  }
  return scene(shown, request, { ...room, before });
}

/** What is open round the claim that the map stands round. */
function shownOf(
  { reach }: Layouts,
  { expanded, isolatedRoot: branch, centre }: SessionState,
  argument: Argument,
) {
  return { expanded, branch, within: reach(argument, { expanded, branch, centre }) };
}

/** Sentences that are wandered through. */
function freeMapOf(part: Layouts, state: SessionState, argument: Argument, viewportSize: Size): LayoutResult {
  const { place, measured } = state;
  return part.freeLayout(argument, {
    direction: state.direction ?? (viewportSize.width < readable.narrow ? 'list' : 'right'),
    listWidth: part.listWidthOf(viewportSize),
    type: typeIn(state),
    target: targetAt(place),
    measured,
    ...shownOf(part, state, argument),
  });
}
