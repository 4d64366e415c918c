// A tour that is being recorded or edited. Every change gives a new draft; nothing in here knows the page.

import type { Argument, Tour, WrittenStep } from '../argument/argument.ts';
import { uniqueId } from './stepId.ts';
import { stepName } from './stepName.ts';

export interface TourDraft {
  /** Tells the drafts apart that a browser keeps. */
  key: string;
  /** The tour as it is being written: there may be no step yet, an empty caption, a question with a single answer. */
  tour: Tour;
  /** Whether its id is known elsewhere: in the map's file, or in one that was saved. */
  settled: boolean;
  /** Steps that were deleted since it was saved, the last one last, and where they stood. */
  deleted: readonly Place[];
  /** Whether a file holds it as it stands. */
  saved: boolean;
  /** When it was changed last, in ms since 1970. */
  changed: number;
}

/** @param given The tours of the map's file, whose ids are taken. */
export function newDraft(key: string, given: readonly Tour[]): TourDraft {
  const tour = { id: uniqueId(newTitle, idsOf(given), 'tour'), title: newTitle, steps: [] };
  return { key, tour, settled: false, deleted: [], saved: false, changed: 0 };
}
const newTitle = 'My tour';

/** A draft of a tour that is there: of one of the map's own tours, or with `copy` a new one like it. */
export function draftOf(
  argument: Argument,
  key: string,
  tour: Tour,
  given: readonly Tour[],
  { copy }: { copy: boolean },
): TourDraft {
  const id = copy ? uniqueId(tour.title, idsOf(given), 'tour') : tour.id;
  const own = { ...identified(argument, tour), id };
  return { key, tour: own, settled: !copy, deleted: [], saved: false, changed: 0 };
}

/** With an id for each step, smaller ones too, that no other has: an address leads to the first of those alike. */
export function identified(argument: Argument, tour: Tour): Tour {
  const taken = idsIn(tour.steps);
  const met = new Set<string>();
  const named = (step: WrittenStep): WrittenStep => {
    const own = step.id !== undefined && !met.has(step.id);
    const id = own && step.id ? step.id : uniqueId(stepName(argument, step), taken, 'step');
    taken.add(id);
    met.add(id);
    return { ...step, id, ...(step.sub ? { sub: step.sub.map(named) } : {}) };
  };
  return { ...tour, steps: tour.steps.map(named) };
}

const idsOf = (tours: readonly Tour[]) => new Set(tours.map(({ id }) => id));

function idsIn(steps: readonly WrittenStep[], ids = new Set<string>()): Set<string> {
  for (const { id, sub } of steps) {
    if (id !== undefined) ids.add(id);
    if (sub) idsIn(sub, ids);
  }
  return ids;
}

/** @param step Without an id: it gets one from its name, and keeps it. */
export function withStep(draft: TourDraft, step: WrittenStep, name: string): TourDraft {
  const steps = [...draft.tour.steps, { ...step, id: uniqueId(name, usedIds(draft), 'step') }];
  return { ...draft, tour: { ...draft.tour, steps } };
}

/** A step that was deleted may come back: its id stays its own. */
function usedIds({ tour, deleted }: TourDraft): Set<string> {
  return idsIn([...tour.steps, ...deleted.map(({ step }) => step)]);
}

/** What is given as undefined is taken out. */
export type StepChange = { [Field in keyof Omit<WrittenStep, 'id'>]?: WrittenStep[Field] | undefined };

export function changedStep(draft: TourDraft, id: string, change: StepChange): TourDraft {
  return inListOf(draft, id, (steps, at, step) => {
    const next = { ...step, ...change };
    for (const field of Object.keys(change) as (keyof StepChange)[]) {
      if (change[field] === undefined) delete next[field];
    }
    return steps.with(at, next as WrittenStep);
  });
}

/** Held within the steps that it stands among. */
export function movedStep(draft: TourDraft, id: string, by: 1 | -1): TourDraft {
  return inListOf(draft, id, (steps, at, step) =>
    at + by < 0 || at + by >= steps.length ? steps : steps.toSpliced(at, 1).toSpliced(at + by, 0, step),
  );
}

/** Becomes the last of the smaller steps of the one before it. */
export function nestedStep(draft: TourDraft, id: string): TourDraft {
  return inListOf(draft, id, (steps, at, step) => {
    const before = steps[at - 1];
    return before ? steps.toSpliced(at - 1, 2, withSub(before, [...(before.sub ?? []), step])) : steps;
  });
}

/** From within another step it comes behind that. */
export function unnestedStep(draft: TourDraft, id: string): TourDraft {
  const place = placeOf(draft.tour.steps, id);
  if (place?.within === undefined) return draft;
  return inListOf(draft, place.within, (steps, at, above) => {
    const sub = (above.sub ?? []).filter((each) => each !== place.step);
    return steps.toSpliced(at, 1, withSub(above, sub), place.step);
  });
}

export function withoutStep(draft: TourDraft, id: string): TourDraft {
  const place = placeOf(draft.tour.steps, id);
  if (!place) return draft;
  const fewer = inListOf(draft, id, (steps, at) => steps.toSpliced(at, 1));
  return { ...fewer, deleted: [...draft.deleted, place] };
}

/** Puts the step back that was deleted last, where it stood. */
export function undeleted(draft: TourDraft): TourDraft {
  const last = draft.deleted.at(-1);
  if (!last) return draft;
  const { step, at, within } = last;
  const next = { ...draft, deleted: draft.deleted.slice(0, -1) };
  if (within === undefined || !placeOf(draft.tour.steps, within))
    return { ...next, tour: { ...draft.tour, steps: draft.tour.steps.toSpliced(at, 0, step) } };
  return inListOf(next, within, (steps, place, above) =>
    steps.with(place, withSub(above, (above.sub ?? []).toSpliced(at, 0, step))),
  );
}

/** The id that a step gets where it is to be called so. */
export function freeStepId(draft: TourDraft, id: string, name: string): string {
  const taken = usedIds(draft);
  taken.delete(id);
  return uniqueId(name, taken, 'step');
}

export function renamedStep(draft: TourDraft, id: string, to: string): TourDraft {
  const next = inListOf(draft, id, (steps, at, step) => steps.with(at, { ...step, id: to }));
  const deleted = draft.deleted.map((each) => (each.within === id ? { ...each, within: to } : each));
  return { ...next, deleted };
}

interface Place {
  step: WrittenStep;
  /** Among the steps that it stands with, from 0. */
  at: number;
  /** The step that it is part of. */
  within?: string | undefined;
}

function placeOf(steps: readonly WrittenStep[], id: string, within?: string): Place | null {
  for (const [at, step] of steps.entries()) {
    if (step.id === id) return { step, at, ...(within === undefined ? {} : { within }) };
    const below = step.sub && placeOf(step.sub, id, step.id);
    if (below) return below;
  }
  return null;
}

/** Changes the list in which a step stands. The same draft where nothing changes. */
function inListOf(
  draft: TourDraft,
  id: string,
  change: (steps: WrittenStep[], at: number, step: WrittenStep) => WrittenStep[],
): TourDraft {
  const changed = (steps: WrittenStep[]): WrittenStep[] => {
    const at = steps.findIndex((step) => step.id === id);
    const [step] = steps.slice(at, at + 1);
    if (at !== -1 && step) return change(steps, at, step);
    const next = steps.map((each) => {
      const sub = each.sub && changed(each.sub);
      return sub === each.sub || !sub ? each : withSub(each, sub);
    });
    return next.some((each, place) => each !== steps[place]) ? next : steps;
  };
  const steps = changed(draft.tour.steps);
  return steps === draft.tour.steps ? draft : { ...draft, tour: { ...draft.tour, steps } };
}

function withSub({ sub: _, ...step }: WrittenStep, sub: WrittenStep[]): WrittenStep {
  return sub.length === 0 ? step : { ...step, sub };
}

/** What the tour is about, in a sentence. */
export function summarized(draft: TourDraft, words: string): TourDraft {
  const { summary: _, ...tour } = draft.tour;
  return { ...draft, tour: words === '' ? tour : { ...tour, summary: words } };
}

/** Gives the tour an id of its own making. @param others Whose ids are taken. */
export function readdressed(draft: TourDraft, name: string, others: readonly Tour[]): TourDraft {
  return { ...draft, tour: { ...draft.tour, id: uniqueId(name, idsOf(others), 'tour') } };
}

/** Until it is known elsewhere, the id of a tour follows its title. */
export function retitled(draft: TourDraft, title: string, given: readonly Tour[]): TourDraft {
  const id = draft.settled ? draft.tour.id : uniqueId(title, idsOf(given), 'tour');
  return { ...draft, tour: { ...draft.tour, id, title } };
}

export function settled(draft: TourDraft): TourDraft {
  return { ...draft, settled: true, saved: true, deleted: [] };
}
