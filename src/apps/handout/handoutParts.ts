// The steps of a tour as they are printed: each in its final state, with what is asked before it. Steps that show
// the same share a picture.

import type { Argument } from '../../argument/argument.ts';
import { ancestorsOf } from '../../argument/walk.ts';
import { stepName } from '../../tours/stepName.ts';
import { flattenSteps, type Step, tourOf } from '../../tours/steps.ts';
import { stepView } from '../../tours/stepView.ts';

export interface HandoutStep {
  /** "3". */
  number: string;
  questions: readonly { text: string; choices: readonly string[] }[];
  /** Captions of the step and of the smaller steps within it, each once; of one without any, its name. */
  captions: readonly string[];
  notes: readonly string[];
}

export interface HandoutPart {
  steps: HandoutStep[];
  /** Ids of what the picture shows. */
  claims: readonly string[];
  /** Whether it shows the map as a whole, so far as it is open. */
  whole: boolean;
}

/** @param tour Its id; null for the first. */
export function handoutParts(argument: Argument, tour: string | null): HandoutPart[] {
  const parts: HandoutPart[] = [];
  for (const part of stepParts(argument, tour)) {
    const before = parts.at(-1);
    // What is asked comes before what answers it.
    const asks = part.steps.some(({ questions }) => questions.length > 0);
    if (before && !asks && sameClaims(before.claims, part.claims)) {
      for (const step of part.steps) before.steps.push(step);
    } else parts.push(part);
  }
  return parts;
}

const sameClaims = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && new Set([...some, ...others]).size === some.length;

/** The first steps of a longer tour that are printed: some hundred sheets. */
export const mostSteps = 300;

/** How many steps a tour has, without the smaller steps within them. */
export function countSteps(argument: Argument, tour: string | null): number {
  return stopsByNumber(argument, tour).size;
}

function stopsByNumber(
  argument: Argument,
  tour: string | null,
): Map<string, { step: Step; index: number }[]> {
  const byNumber = new Map<string, { step: Step; index: number }[]>();
  for (const [index, step] of flattenSteps(tourOf(argument, tour)).entries()) {
    const number = stepNumber(step.number);
    const steps = byNumber.get(number) ?? [];
    steps.push({ step, index });
    byNumber.set(number, steps);
  }
  return byNumber;
}

function stepParts(argument: Argument, tour: string | null): HandoutPart[] {
  const byNumber = stopsByNumber(argument, tour);
  return [...byNumber].slice(0, mostSteps).map(([number, steps], at) => {
    const own = steps.map(({ step, index }) => ({ step, view: stepView(argument, tour, index) }));
    const shown = own.filter(({ step }) => step.question === null);
    const whole = shown.some(({ step }) => step.fit === 'all');
    const last = at === byNumber.size - 1;
    const claims = whole
      ? openClaims(argument, shown.at(-1)?.view?.expanded ?? new Set(), last)
      : shown.flatMap(({ step, view }) =>
          // A way ends at a thesis, which needs no more than its name there.
          (view?.inView ?? []).filter((id) => step.focus.includes(id) || !argument.theses.includes(id)),
        );
    const captions = distinct(shown.map(({ step }) => step.caption));
    const step: HandoutStep = {
      number,
      questions: own.flatMap(({ step }) => step.question ?? []),
      captions:
        captions.length > 0 ? captions : shown.slice(0, 1).map(({ step }) => stepName(argument, step)),
      notes: distinct(shown.map(({ step }) => step.notes)),
    };
    return { steps: [step], claims: distinct(claims), whole };
  });
}

const stepNumber = (number: string) => number.replace(/\D.*$/u, '');
const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');

/** What can be seen with these claims open; at the end of a tour, all. */
function openClaims(argument: Argument, expanded: ReadonlySet<string>, all: boolean): string[] {
  const ids = [...argument.claims.keys()];
  if (all) return ids;
  return ids.filter((id) => {
    const path = [id, ...ancestorsOf(argument, id)];
    // A frame shows its premises always.
    return path.slice(1).every((each, at) => expanded.has(each) || isPremise(argument, path[at]));
  });
}

const isPremise = (argument: Argument, id = '') => argument.claims.get(id)?.premise === true;
