// Tours follow the claims that they name.

import type { DocumentStep } from '../argument/document.ts';
import { keysIn, stepsOf } from './documentOf.ts';
import type { Draft } from './draft.ts';
import type { Operation } from './operations.ts';

/** Tours without the claims that go, and without steps that are about nothing else. */
export function withoutMentions(draft: Draft, gone: ReadonlySet<string>): Operation[] {
  const tours = draft.fields.tours ?? [];
  if (!stepsOf(tours.flatMap(({ steps }) => steps)).some((step) => keysIn(step).some((key) => gone.has(key))))
    return [];
  const stays = (key: string) => !gone.has(key);
  const kept = (step: DocumentStep): DocumentStep[] => {
    const { show, open, spotlight, sub, ...rest } = step;
    const focus = step.focus.filter(stays);
    const within = sub?.flatMap(kept) ?? [];
    if (focus.length === 0) return within;
    return [
      {
        ...rest,
        focus,
        ...(show ? { show: show.filter(stays) } : {}),
        ...(spotlight === undefined
          ? {}
          : { spotlight: Array.isArray(spotlight) ? spotlight.filter(stays) : spotlight }),
        ...(open && stays(open.claim) ? { open } : {}),
        ...(within.length > 0 ? { sub: within } : {}),
      },
    ];
  };
  const left = tours.flatMap((tour) => {
    const steps = tour.steps.flatMap(kept);
    return steps.length > 0 ? [{ ...tour, steps }] : [];
  });
  return [{ do: 'setMap', field: 'tours', ...(left.length > 0 ? { value: left } : {}) }];
}

export function renamedMentions(draft: Draft, from: string, to: string): Operation[] {
  const tours = draft.fields.tours ?? [];
  const steps = stepsOf(tours.flatMap((tour) => tour.steps));
  if (!steps.some((step) => keysIn(step).includes(from))) return [];
  const other = (key: string) => (key === from ? to : key);
  const renamed = (step: DocumentStep): DocumentStep => ({
    ...step,
    focus: [...new Set(step.focus.map(other))],
    ...(step.show ? { show: step.show.map(other) } : {}),
    ...(Array.isArray(step.spotlight) ? { spotlight: step.spotlight.map(other) } : {}),
    ...(step.open ? { open: { ...step.open, claim: other(step.open.claim) } } : {}),
    ...(step.sub ? { sub: step.sub.map(renamed) } : {}),
  });
  return [
    {
      do: 'setMap',
      field: 'tours',
      value: tours.map((tour) => ({ ...tour, steps: tour.steps.map(renamed) })),
    },
  ];
}
