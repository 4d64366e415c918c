// What a stop of a tour shows: which claims are open, which one is in focus, what the camera takes in. All of it
// follows from the number of the stop, so that going back shows what was shown.

import type { Argument } from '../argument/argument.ts';
import { ancestorsOf } from '../argument/walk.ts';
import { flattenSteps, type Step, tourOf } from './steps.ts';

export interface StepView {
  step: Step;
  expanded: ReadonlySet<string>;
  focus: string | null;
  /** What the camera takes in; empty for the whole map. */
  inView: readonly string[];
  /** Claims that stay lit; null where nothing is dimmed. */
  highlighted: ReadonlySet<string> | null;
  open: Step['open'];
}

export function stepsIn(argument: Argument, talk: { tour: string | null }): readonly Step[] {
  return flattenSteps(tourOf(argument, talk.tour));
}

const known = new WeakMap<readonly Step[], Map<number, StepView>>();

/** @param at Of the stop, from 0; held within the tour. */
export function stepView(argument: Argument, tour: string | null, at: number): StepView | null {
  const stops = flattenSteps(tourOf(argument, tour));
  const number = Math.max(0, Math.min(stops.length - 1, at));
  const stop = stops[number];
  if (!stop) return null;
  const sights = known.get(stops) ?? new Map<number, StepView>();
  known.set(stops, sights);
  const before = sights.get(number);
  if (before) return before;
  const sight = sightOf(argument, stop, openedUntil(argument, stops, number));
  sights.set(number, sight);
  return sight;
}

const openings = new WeakMap<readonly Step[], ReadonlyMap<string, number>>();

/** What was opened stays open: the map grows with the argument. */
function openedUntil(argument: Argument, stops: readonly Step[], number: number): Set<string> {
  // The stop that opens each claim, the first first: found once for all stops, of which there may be thousands.
  let first = openings.get(stops);
  if (!first) {
    const found = new Map<string, number>();
    for (const [at, stop] of stops.entries()) {
      for (const id of openedBy(argument, stop)) if (!found.has(id)) found.set(id, at);
    }
    first = found;
    openings.set(stops, first);
  }
  const opened = new Set<string>();
  for (const [id, at] of first) {
    if (at > number) break;
    opened.add(id);
  }
  return opened;
}

/** The sight of a single stop by itself, as it is printed. */
export function sightOf(argument: Argument, stop: Step, opened: ReadonlySet<string>): StepView {
  const focus = stop.question ? askedAbout(argument, stop) : shown(argument, stop.focus);
  const lit = stop.question ? focus : stop.highlighted;
  return {
    step: stop,
    expanded: opened,
    focus: readable(argument, focus[0]),
    inView: inView(argument, stop, focus),
    highlighted: lit === null ? null : new Set(lit.flatMap((id) => withFrame(argument, id))),
    open: stop.open,
  };
}

/** A frame has no words of its own: its first premise stands for it. */
function readable(argument: Argument, id: string | undefined): string | null {
  const claim = id === undefined ? undefined : argument.claims.get(id);
  return (claim?.kind === 'linked' ? claim.premises[0] : claim?.id) ?? null;
}

export function openedBy(argument: Argument, stop: Step): string[] {
  // Before the answer, only what it will be hung on.
  if (stop.question) return askedAbout(argument, stop).flatMap((id) => ancestorsOf(argument, id));
  const below = stop.fit === 'subtree' ? stop.focus : [];
  return [...stop.focus.flatMap((id) => ancestorsOf(argument, id)), ...stop.show, ...below];
}

const shown = (argument: Argument, ids: readonly string[]) => ids.filter((id) => argument.claims.has(id));

/** What a question is about: the claims above those that answer it, or the thesis itself. */
function askedAbout(argument: Argument, stop: Step): string[] {
  const [first] = shown(argument, stop.focus);
  if (first === undefined) return [];
  return [ancestorsOf(argument, first).find((id) => argument.claims.get(id)?.kind !== 'linked') ?? first];
}

function inView(argument: Argument, stop: Step, focus: readonly string[]): string[] {
  if (stop.question) return [...focus];
  if (stop.fit === 'all') return [];
  if (stop.fit === 'path') return [...new Set(focus.flatMap((id) => [id, ...ancestorsOf(argument, id)]))];
  if (stop.fit === 'subtree') {
    const below = focus.flatMap((id) => argument.claims.get(id)?.children ?? []);
    return [...new Set([...focus, ...below])];
  }
  return [...focus];
}

/** Linked premises are lit together with their frame. */
function withFrame(argument: Argument, id: string): string[] {
  const claim = argument.claims.get(id);
  if (claim?.kind === 'linked') return [id, ...claim.premises];
  return claim?.premise && claim.parent !== null ? [id, claim.parent] : [id];
}
