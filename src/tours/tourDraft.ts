// A tour that is being recorded or edited. Every change gives a new draft; nothing in here knows the page.

import type { Argument, Tour, WrittenStep } from '../argument/argument.ts';
import { nameOf } from '../argument/walk.ts';
import { uniqueId } from './stepId.ts';

export interface TourDraft {
  /** Tells the drafts apart that a browser keeps. */
  key: string;
  /** The tour as it is being written: there may be no step yet, an empty caption, a question with a single answer. */
  tour: Tour;
  /** Whether its id is known elsewhere: in the map's file, or in one that was saved. */
  settled: boolean;
  /** Steps that were deleted since it was saved, the last one last, and where they stood. */
  deleted: readonly { step: WrittenStep; at: number }[];
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
  const taken = idsIn(tour.steps);
  const steps = tour.steps.map((step) => {
    if (step.id !== undefined) return step;
    const id = uniqueId(stepName(argument, step), taken, 'step');
    taken.add(id);
    return { ...step, id };
  });
  const id = copy ? uniqueId(tour.title, idsOf(given), 'tour') : tour.id;
  return { key, tour: { ...tour, id, steps }, settled: !copy, deleted: [], saved: false, changed: 0 };
}

const idsOf = (tours: readonly Tour[]) => new Set(tours.map(({ id }) => id));

function idsIn(steps: readonly WrittenStep[], ids = new Set<string>()): Set<string> {
  for (const { id, sub } of steps) {
    if (id !== undefined) ids.add(id);
    if (sub) idsIn(sub, ids);
  }
  return ids;
}

/** What a step is called where it has no caption: as the first claim that it shows. */
export function stepName(argument: Argument, { focus, fit }: WrittenStep): string {
  const claim = argument.claims.get(focus[0] ?? '');
  if (fit === 'all') return 'The whole map';
  return claim ? nameOf(argument, claim) : 'A step';
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
  const steps = draft.tour.steps.map((step) => {
    if (step.id !== id) return step;
    const next = { ...step, ...change };
    for (const field of Object.keys(change) as (keyof StepChange)[]) {
      if (change[field] === undefined) delete next[field];
    }
    return next as WrittenStep;
  });
  return { ...draft, tour: { ...draft.tour, steps } };
}

/** Held within the tour. */
export function movedStep(draft: TourDraft, id: string, by: 1 | -1): TourDraft {
  const steps = [...draft.tour.steps];
  const from = steps.findIndex((step) => step.id === id);
  const [step] = steps.slice(from, from + 1);
  const to = from + by;
  if (from === -1 || !step || to < 0 || to >= steps.length) return draft;
  steps.splice(from, 1);
  steps.splice(to, 0, step);
  return { ...draft, tour: { ...draft.tour, steps } };
}

export function withoutStep(draft: TourDraft, id: string): TourDraft {
  const at = draft.tour.steps.findIndex((step) => step.id === id);
  const step = draft.tour.steps[at];
  if (!step) return draft;
  const steps = draft.tour.steps.filter((each) => each !== step);
  return { ...draft, tour: { ...draft.tour, steps }, deleted: [...draft.deleted, { step, at }] };
}

/** Puts the step back that was deleted last, where it stood. */
export function undeleted(draft: TourDraft): TourDraft {
  const last = draft.deleted.at(-1);
  if (!last) return draft;
  const steps = draft.tour.steps.toSpliced(last.at, 0, last.step);
  return { ...draft, tour: { ...draft.tour, steps }, deleted: draft.deleted.slice(0, -1) };
}

/** Until it is known elsewhere, the id of a tour follows its title. */
export function retitled(draft: TourDraft, title: string, given: readonly Tour[]): TourDraft {
  const id = draft.settled ? draft.tour.id : uniqueId(title, idsOf(given), 'tour');
  return { ...draft, tour: { ...draft.tour, id, title } };
}

export function settled(draft: TourDraft): TourDraft {
  return { ...draft, settled: true, saved: true, deleted: [] };
}
