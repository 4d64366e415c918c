// A draft as a document may hold it: without what was begun and left empty.

import type { Argument, Tour, WrittenStep } from '../argument/argument.ts';
import { someText } from '../argument/blankText.ts';
import { stepSchema } from '../argument/document.ts';
import { isInArgument, parseDoubt } from '../argument/doubts.ts';

const says = (text: string | undefined) => text !== undefined && someText.test(text);

const tidied = new WeakMap<Tour, Tour>();

/** The same object for the same tour. A tour without steps stays without: no document takes it. */
export function tidyTour(tour: Tour): Tour {
  let tidy = tidied.get(tour);
  if (!tidy) {
    const { id, title, summary, steps } = tour;
    tidy = {
      id,
      title: says(title) ? title.trim() : 'Tour',
      ...(says(summary) ? { summary } : {}),
      steps: steps.map(tidyStep),
    };
    tidied.set(tour, tidy);
  }
  return tidy;
}

/** The step's fields in the order in which they are read. */
function tidyStep({ id, focus, fit, show, spotlight, open, ...rest }: WrittenStep): WrittenStep {
  const { caption, notes, seconds, question, doubt, sub } = rest;
  const asked = question && says(question.text) ? tidyQuestion(question) : undefined;
  return {
    ...(id === undefined ? {} : { id }),
    focus,
    ...(fit === undefined ? {} : { fit }),
    ...(show === undefined || show.length === 0 ? {} : { show }),
    ...(spotlight === undefined ? {} : { spotlight }),
    ...(open === undefined ? {} : { open }),
    ...(says(caption) ? { caption } : {}),
    ...(says(notes) ? { notes } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(asked === undefined ? {} : { question: asked }),
    ...(doubt === undefined || doubt.length === 0 ? {} : { doubt }),
    ...(sub === undefined || sub.length === 0 ? {} : { sub: sub.map(tidyStep) }),
  };
}

export const answers = { least: 2, most: 9 } as const;

/** Answers that say something, each once: which of two alike was meant, no vote could tell. */
export const saidOnce = (choices: readonly string[]): string[] => [
  ...new Map(
    choices.filter(says).map((choice) => [choice.trim().normalize(), choice.trim()] as const),
  ).values(),
];

function tidyQuestion({ text, choices = [] }: NonNullable<WrittenStep['question']>) {
  const said = saidOnce(choices);
  return { text, ...(said.length < answers.least ? {} : { choices: said.slice(0, answers.most) }) };
}

/**
 * A tour that was kept, for the map as it is now: what names claims or citations that are gone does so no longer.
 *
 * @param value Another version of the program may have written it.
 */
export function soundTour(argument: Argument, value: unknown): Tour | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, title, summary, steps } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || typeof title !== 'string' || !Array.isArray(steps)) return null;
  return {
    id,
    title,
    ...(typeof summary === 'string' && summary !== '' ? { summary } : {}),
    steps: steps.flatMap((step) => soundStep(argument, step) ?? []),
  };
}

export function soundStep(argument: Argument, value: unknown): WrittenStep | null {
  if (!isStep(value)) return null;
  const { focus, show, spotlight, open, doubt, sub, ...rest } = value;
  const known = (ids: readonly string[]) => ids.filter((id) => argument.claims.has(id));
  const shown = known(focus);
  const [thesis = ''] = argument.theses;
  return {
    ...rest,
    focus: shown.length > 0 ? shown : [thesis],
    ...(show && { show: known(show) }),
    ...(spotlight !== undefined && { spotlight: Array.isArray(spotlight) ? known(spotlight) : spotlight }),
    ...(open && argument.claims.get(open.claim)?.citations[open.citation] && { open }),
    ...(doubt && { doubt: doubt.filter((text) => isInArgument(argument, parseDoubt(text)?.[0] ?? text)) }),
    ...(sub && { sub: sub.flatMap((each) => soundStep(argument, each) ?? []) }),
  };
}

function isStep(value: unknown): value is WrittenStep {
  try {
    const step = value as WrittenStep;
    if (step.id?.trim() === '') return false;
    // An unfinished question is no question yet, but its answers are listed all the same.
    step.question?.choices?.map((choice) => choice.trim());
    return stepSchema.safeParse(tidyStep(step)).success;
  } catch {
    return false;
  }
}
