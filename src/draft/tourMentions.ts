// Tours follow the claims that they name.

import type { DocumentStep } from '../argument/document.ts';
import { doubtKey, parseDoubt } from '../argument/doubts.ts';
import { keysIn, naming, stepsOf } from './documentOf.ts';
import type { Draft } from './draft.ts';
import type { Operation } from './operations.ts';

/** Tours without the claims that go, and without steps that are about nothing else. */
export function withoutMentions(draft: Draft, gone: ReadonlySet<string>): Operation[] {
  const tours = draft.fields.tours ?? [];
  if (!stepsOf(tours.flatMap(({ steps }) => steps)).some((step) => keysIn(step).some((key) => gone.has(key))))
    return [];
  const kept = (step: DocumentStep): DocumentStep[] => {
    const { sub: _, ...own } = naming(step, (keys) => keys.filter((key) => !gone.has(key)));
    const within = step.sub?.flatMap(kept) ?? [];
    return own.focus.length === 0 ? within : [{ ...own, ...(within.length > 0 ? { sub: within } : {}) }];
  };
  const left = tours.flatMap((tour) => {
    const steps = tour.steps.flatMap(kept);
    return steps.length > 0 ? [{ ...tour, steps }] : [];
  });
  return [{ do: 'setMap', field: 'tours', ...(left.length > 0 ? { value: left } : {}) }];
}

/** Tours in which a source that goes is no longer doubted. */
export function withoutDoubtsOf(draft: Draft, source: string): Operation[] {
  const names = (text: string) => parseDoubt(text)?.[0] === doubtKey('source', source);
  const tours = draft.fields.tours ?? [];
  if (!stepsOf(tours.flatMap(({ steps }) => steps)).some(({ doubt }) => doubt?.some(names))) return [];
  const kept = ({ doubt, sub, ...step }: DocumentStep): DocumentStep => ({
    ...step,
    ...(doubt?.some((text) => !names(text)) ? { doubt: doubt.filter((text) => !names(text)) } : {}),
    ...(sub ? { sub: sub.map(kept) } : {}),
  });
  const left = tours.map((tour) => ({ ...tour, steps: tour.steps.map(kept) }));
  return [{ do: 'setMap', field: 'tours', value: left }];
}

export function renamedMentions(draft: Draft, from: string, to: string): Operation[] {
  const tours = draft.fields.tours ?? [];
  const steps = stepsOf(tours.flatMap((tour) => tour.steps));
  if (!steps.some((step) => keysIn(step).includes(from))) return [];
  const renamed = (step: DocumentStep) =>
    naming(step, (keys) => [...new Set(keys.map((key) => (key === from ? to : key)))]);
  return [
    {
      do: 'setMap',
      field: 'tours',
      value: tours.map((tour) => ({ ...tour, steps: tour.steps.map(renamed) })),
    },
  ];
}
