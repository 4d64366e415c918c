// A tour as a line: its steps, the smaller steps within them, and a question before what answers it.

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
  /** Claims that stay highlighted; null where nothing is dimmed. */
  highlighted: readonly string[] | null;
  open: { claim: string; citation: number } | null;
  caption: string;
  notes: string;
  /** Seconds planned; 0 where nothing is. */
  seconds: number;
  /** What is doubted, as documents write it; null where nothing is. */
  doubt: readonly string[] | null;
  /** What is asked at this step, before the next one answers it. */
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
  let steps = lines.get(tour);
  if (!steps) {
    steps = tour.steps.flatMap((step, at) => stepsFor(step, String(at + 1), null));
    lines.set(tour, steps);
  }
  return steps;
}

/** @param within The step that this one is part of: what it does not say for itself is as there. */
function stepsFor(written: WrittenStep, number: string, within: WrittenStep | null): Step[] {
  const highlighted = written.spotlight ?? within?.spotlight ?? true;
  const step: Step = {
    id: written.id ?? number,
    number,
    focus: written.focus,
    fit: written.fit ?? within?.fit ?? 'nodes',
    show: written.show ?? [],
    highlighted:
      highlighted === false || (written.fit === 'all' && written.spotlight === undefined)
        ? null
        : highlighted === true
          ? written.focus
          : highlighted,
    open: written.open ?? null,
    caption: written.caption ?? within?.caption ?? '',
    notes: written.notes ?? within?.notes ?? '',
    seconds: written.seconds ?? 0,
    doubt: written.doubt ?? within?.doubt ?? null,
    question: null,
  };
  const asked = written.question;
  return [
    ...(asked
      ? [
          {
            ...step,
            id: `${step.id}?`,
            number: `${number}?`,
            show: [],
            doubt: null,
            open: null,
            caption: asked.text,
            seconds: 0,
            question: { text: asked.text, choices: asked.choices ?? defaultChoices },
          },
        ]
      : []),
    step,
    ...(written.sub ?? []).flatMap((sub, at) => stepsFor(sub, `${number}.${at + 1}`, written)),
  ];
}

/** Where an address leads: to the id of a step, or its number; null where there is no such step. */
export function stepAt(steps: readonly Step[], step: string): number | null {
  const byId = steps.findIndex(({ id }) => id === step);
  return byId === -1 ? stepNumbered(steps, step) : byId;
}

/** Where a number that was typed leads: what a step asks comes before its answer. */
export function stepNumbered(steps: readonly Step[], typed: string): number | null {
  const at = steps.findIndex(({ number }) => number.replace('?', '') === typed);
  return at === -1 ? null : at;
}
