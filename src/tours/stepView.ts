// What a step of a tour shows: which claims are open, which one is in focus, what the camera takes in. All of it
// follows from the number of the step, so that going back shows what was shown.

import type { Argument } from '../argument/argument.ts';
import { type Doubts, parseDoubts } from '../argument/doubts.ts';
import { ancestorsOf } from '../argument/walk.ts';
import { flattenSteps, type Step, tourOf } from './steps.ts';

export interface StepView {
  step: Step;
  expanded: ReadonlySet<string>;
  focus: string | null;
  /** What the camera takes in; empty for the whole map. */
  inView: readonly string[];
  /** The claims to be read; none for the whole map. */
  readIn: readonly string[];
  /** Claims that stay highlighted; null where nothing is dimmed. */
  highlighted: ReadonlySet<string> | null;
  open: Step['open'];
  /** What is doubted; null for a step that asks no what if. */
  doubts: Doubts | null;
  /** Whether the map would answer what is asked, so that the question alone is shown. */
  questionAlone: boolean;
}

export function stepsIn(argument: Argument, presentation: { tour: string | null }): readonly Step[] {
  return flattenSteps(tourOf(argument, presentation.tour));
}

const known = new WeakMap<readonly Step[], Map<number, StepView>>();

/** @param at Of the step, from 0; held within the tour. */
export function stepView(argument: Argument, tour: string | null, at: number): StepView | null {
  const steps = flattenSteps(tourOf(argument, tour));
  const number = Math.max(0, Math.min(steps.length - 1, at));
  const step = steps[number];
  if (!step) return null;
  const views = known.get(steps) ?? new Map<number, StepView>();
  known.set(steps, views);
  const before = views.get(number);
  if (before) return before;
  const view = viewOfStep(argument, step, openedUntil(argument, steps, number));
  views.set(number, view);
  return view;
}

const openings = new WeakMap<readonly Step[], ReadonlyMap<string, number>>();

/** What was opened stays open: the map grows with the argument. */
function openedUntil(argument: Argument, steps: readonly Step[], number: number): Set<string> {
  // The step that opens each claim, the first first: found once for all steps, of which there may be thousands.
  let first = openings.get(steps);
  if (!first) {
    const found = new Map<string, number>();
    for (const [at, step] of steps.entries()) {
      for (const id of openedBy(argument, step)) if (!found.has(id)) found.set(id, at);
    }
    first = found;
    openings.set(steps, first);
  }
  const opened = new Set<string>();
  for (const [id, at] of first) {
    if (at > number) break;
    opened.add(id);
  }
  return opened;
}

/** What a single step shows by itself, as it is printed. */
export function viewOfStep(argument: Argument, step: Step, opened: ReadonlySet<string>): StepView {
  const focus = step.question ? askedAbout(argument, step) : shown(argument, step.focus);
  const highlighted = step.question ? focus : step.highlighted;
  return {
    step,
    expanded: opened,
    focus: readable(argument, focus[0]),
    inView: inView(argument, step, focus),
    // The way to the thesis is there anyway.
    readIn: step.fit === 'path' && !step.question ? focus : inView(argument, step, focus),
    highlighted: highlighted === null ? null : new Set(highlighted.flatMap((id) => withFrame(argument, id))),
    open: step.open,
    doubts: step.doubt && parseDoubts(step.doubt),
    questionAlone:
      step.question !== null &&
      argument.issue === undefined &&
      step.focus.some((id) => argument.theses.includes(id)),
  };
}

/** A frame has no words of its own: its first premise stands for it. */
function readable(argument: Argument, id: string | undefined): string | null {
  const claim = id === undefined ? undefined : argument.claims.get(id);
  return (claim?.kind === 'linked' ? claim.premises[0] : claim?.id) ?? null;
}

export function openedBy(argument: Argument, step: Step): string[] {
  // Before the answer, only what it will be hung on.
  if (step.question) return askedAbout(argument, step).flatMap((id) => ancestorsOf(argument, id));
  const below = step.fit === 'subtree' ? step.focus : [];
  return [...step.focus.flatMap((id) => ancestorsOf(argument, id)), ...step.show, ...below];
}

const shown = (argument: Argument, ids: readonly string[]) => ids.filter((id) => argument.claims.has(id));

/** What a question is about: the claim above those that answer it; where those are theses, they themselves. */
function askedAbout(argument: Argument, step: Step): string[] {
  const focus = shown(argument, step.focus);
  const [first] = focus;
  if (first === undefined) return [];
  const above = ancestorsOf(argument, first).find((id) => argument.claims.get(id)?.kind !== 'linked');
  return above === undefined ? focus.filter((id) => argument.theses.includes(id)) : [above];
}

function inView(argument: Argument, step: Step, focus: readonly string[]): string[] {
  if (step.question) return [...focus];
  if (step.fit === 'all') return [];
  if (step.fit === 'path') return [...new Set(focus.flatMap((id) => [id, ...ancestorsOf(argument, id)]))];
  if (step.fit === 'subtree') {
    const below = focus.flatMap((id) => argument.claims.get(id)?.children ?? []);
    return [...new Set([...focus, ...below])];
  }
  return [...focus];
}

/** Linked premises are highlighted together with their frame. */
function withFrame(argument: Argument, id: string): string[] {
  const claim = argument.claims.get(id);
  if (claim?.kind === 'linked') return [id, ...claim.premises];
  return claim?.premise && claim.parent !== null ? [id, claim.parent] : [id];
}
