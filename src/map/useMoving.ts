// When the map is laid out anew, cards glide from where they were to where they will be, and edges with them.
// The claim that was touched stays where it is on screen: the camera jumps by as much as it was moved, so all
// the rest starts from places that are shifted by the same.

import { interpolateString } from 'd3-interpolate';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Box, Link, Point, Tip, Trunk } from '../layout/layoutResult.ts';

import { useSession } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';
import { mostCards } from './detail.ts';
import { shiftPath } from './shiftPath.ts';
import type { MapWindow } from './useWindow.ts';

/** Milliseconds. */
const duration = 320;

export interface Moving {
  /** From 0 to 1. */
  progress: number;
  boxes: ReadonlyMap<string, Box>;
  /** What was not there before, and fades in. */
  fresh: ReadonlySet<string>;
  links: readonly Link[];
  trunks: readonly Trunk[];
}

/** @returns null where all stands still. */
export function useMoving(layout: Layout | null, shown: MapWindow): Moving | null {
  const session = useSession();
  const [moving, setMoving] = useState<Moving | null>(null);
  const before = useRef<{ layout: Layout; shown: MapWindow } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new layout moves things.
  useLayoutEffect(() => {
    const old = before.current;
    setMoving(null);
    if (!old || !layout || old.layout === layout) return;
    const what = session.store.getState().cameraRequest;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const many = shown.cards.length + old.shown.cards.length > mostCards;
    const turned = old.layout.places.direction !== layout.places.direction || what?.kind === 'opening';
    // From step to step of a talk the camera flies, which is motion enough: it starts where the cards went.
    const steps = what?.kind === 'step';
    if (calm || many || turned || steps) return;
    const step = movesBetween(old, { layout, shown }, what?.kind === 'hold' ? what.id : null);
    if (!step) return;
    const start = performance.now();
    let frame = 0;
    const run = () => {
      const t = Math.min(1, (performance.now() - start) / duration);
      // Slow at the end: what comes to rest can be followed.
      setMoving(t < 1 ? step(1 - (1 - t) ** 3) : null);
      if (t < 1) frame = requestAnimationFrame(run);
    };
    run();
    return () => cancelAnimationFrame(frame);
  }, [layout]);

  useLayoutEffect(() => {
    if (layout) before.current = { layout, shown };
  }, [layout, shown]);
  return moving;
}

interface Shown {
  layout: Layout;
  shown: MapWindow;
}

/** What is where at each moment; null where nothing moves. */
function movesBetween(old: Shown, now: Shown, held: string | null): ((t: number) => Moving) | null {
  const was = old.layout.places.boxes;
  const is = now.layout.places.boxes;
  const [from, to] = [was.get(held ?? ''), is.get(held ?? '')];
  const shift = from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
  const fresh = new Set<string>();
  const paths: { id: string; from: Box; to: Box }[] = [];
  let moved = false;
  for (const id of new Set([...now.shown.cards, ...old.shown.cards])) {
    const end = is.get(id);
    if (!end) continue;
    const start = was.get(id);
    if (!start) fresh.add(id);
    const at = start ? { ...start, x: start.x + shift.x, y: start.y + shift.y } : end;
    moved ||= !start || Math.abs(at.x - end.x) + Math.abs(at.y - end.y) > 1;
    paths.push({ id, from: at, to: end });
  }
  if (!moved) return null;
  const oldLinks = new Map(old.layout.places.links.map((link) => [link.id, link]));
  const oldTrunks = new Map(old.layout.places.trunks.map((trunk) => [trunk.parent, trunk]));
  const links = now.shown.links.map((link) => linkBetween(oldLinks.get(link.id), link, shift));
  const trunks = now.shown.trunks.map((trunk) => trunkBetween(oldTrunks.get(trunk.parent), trunk, shift));
  return (t) => ({
    progress: t,
    fresh,
    boxes: new Map(
      paths.map(({ id, from, to }) => [
        id,
        { ...to, x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t },
      ]),
    ),
    links: links.flatMap((each) => each(t) ?? []),
    trunks: trunks.flatMap((each) => each(t) ?? []),
  });
}

const commandsOf = (path: string) => path.replace(/[-\d. ]+/g, ' ');

/** Null while there is nothing to show: a new edge appears when its card has arrived. */
function pathBetween(old: string | undefined, now: string, shift: Point): (t: number) => string | null {
  if (old === undefined || commandsOf(old) !== commandsOf(now)) return (t) => (t > 0.6 ? now : null);
  return interpolateString(shiftPath(old, shift), now);
}

function pointBetween(old: Point | undefined, now: Point, shift: Point, t: number): Point {
  if (!old) return now;
  const [x, y] = [old.x + shift.x, old.y + shift.y];
  return { x: x + (now.x - x) * t, y: y + (now.y - y) * t };
}

/** An edge on its way; null while it is not there yet. `more` is what only one kind of edge has. */
function edgeBetween<Edge extends { path: string; tip?: Tip }>(
  old: Edge | undefined,
  now: Edge,
  shift: Point,
  more: (t: number) => Partial<Edge>,
): (t: number) => Edge | null {
  const path = pathBetween(old?.path, now.path, shift);
  return (t) => {
    const at = path(t);
    if (at === null) return null;
    const tip = now.tip && { ...now.tip, ...pointBetween(old?.tip, now.tip, shift, t) };
    return { ...now, path: at, ...more(t), ...(tip ? { tip } : {}) };
  };
}

function linkBetween(old: Link | undefined, now: Link, shift: Point): (t: number) => Link | null {
  return edgeBetween<Link>(old, now, shift, (t) => ({
    label: pointBetween(old?.label, now.label, shift, t),
    from: pointBetween(old?.from, now.from, shift, t),
  }));
}

function trunkBetween(old: Trunk | undefined, now: Trunk, shift: Point): (t: number) => Trunk | null {
  return edgeBetween<Trunk>(old, now, shift, (t) => ({
    joint: pointBetween(old?.joint, now.joint, shift, t),
  }));
}
