// A tour as a line of stops: steps, the smaller steps within them, and a question before what answers it.

import type { Argument, Tour, WrittenStep } from '../argument/argument.ts';
import { automaticTour } from './automaticTour.ts';

export interface Step {
  /** The step's own id, or its number with those of the smaller steps: "3", "3.1". */
  id: string;
  /** "3", "3.1": what the presenter types and the class sees. */
  number: string;
  focus: readonly string[];
  fit: 'nodes' | 'subtree' | 'path' | 'all';
  /** Claims that are opened besides what the focus needs. */
  show: readonly string[];
  /** Claims that stay lit; null where nothing is dimmed. */
  highlighted: readonly string[] | null;
  open: { claim: string; citation: number } | null;
  caption: string;
  notes: string;
  /** Planned; 0 where nothing is. */
  seconds: number;
  /** Asked at this stop, before the next one answers it. */
  question: { text: string; choices: readonly string[] } | null;
}

const defaultChoices = ['Yes', 'No', 'Not sure'] as const;

/** The tours that there are: those of the document, or else one made from its structure. */
export function toursOf(argument: Argument): readonly Tour[] {
  let tours = made.get(argument);
  if (!tours) {
    tours = argument.tours.length > 0 ? argument.tours : [automaticTour(argument)];
    made.set(argument, tours);
  }
  return tours;
}
const made = new WeakMap<Argument, readonly Tour[]>();

/** @param id Null, or one that is not there, for the first tour. */
export function tourOf(argument: Argument, id: string | null): Tour {
  const tours = toursOf(argument);
  return tours.find((tour) => tour.id === id) ?? tours[0] ?? automaticTour(argument);
}

const lines = new WeakMap<Tour, readonly Step[]>();

export function flattenSteps(tour: Tour): readonly Step[] {
  let stops = lines.get(tour);
  if (!stops) {
    stops = tour.steps.flatMap((step, at) => stopsFor(step, String(at + 1), null));
    lines.set(tour, stops);
  }
  return stops;
}

/** @param within The step that this one is part of: what it does not say for itself is as there. */
function stopsFor(step: WrittenStep, number: string, within: WrittenStep | null): Step[] {
  const lit = step.spotlight ?? within?.spotlight ?? true;
  const stop: Step = {
    id: step.id ?? number,
    number,
    focus: step.focus,
    fit: step.fit ?? within?.fit ?? 'nodes',
    show: step.show ?? [],
    highlighted:
      lit === false || (step.fit === 'all' && step.spotlight === undefined)
        ? null
        : lit === true
          ? step.focus
          : lit,
    open: step.open ?? null,
    caption: step.caption ?? within?.caption ?? '',
    notes: step.notes ?? within?.notes ?? '',
    seconds: step.seconds ?? 0,
    question: null,
  };
  const asked = step.question;
  return [
    ...(asked
      ? [
          {
            ...stop,
            id: `${stop.id}?`,
            number: `${number}?`,
            show: [],
            open: null,
            caption: asked.text,
            seconds: 0,
            question: { text: asked.text, choices: asked.choices ?? defaultChoices },
          },
        ]
      : []),
    stop,
    ...(step.sub ?? []).flatMap((sub, at) => stopsFor(sub, `${number}.${at + 1}`, step)),
  ];
}

/** Where an address leads: to the id of a stop, or its number; null where there is no such stop. */
export function stopAt(stops: readonly Step[], step: string): number | null {
  const byId = stops.findIndex(({ id }) => id === step);
  return byId === -1 ? stopNumbered(stops, step) : byId;
}

/** Where a number that was typed leads: what a step asks comes before its answer. */
export function stopNumbered(stops: readonly Step[], typed: string): number | null {
  const at = stops.findIndex(({ number }) => number.replace('?', '') === typed);
  return at === -1 ? null : at;
}
