// How far a tour is. As in the list of steps: a question has the number of its step, which is what one types, and
// smaller steps are part of theirs.

import type { Step } from '../tours/steps.ts';

export function StepCount({ steps, step: { number } }: { steps: readonly Step[]; step: Step }) {
  const [last] = steps.at(-1)?.number.split('.') ?? [];
  return (
    <>
      <span className="visually-hidden">{`Step ${number.replace('?', '')} of ${last}`}</span>
      <span aria-hidden="true" translate="no">
        {`${number} / ${last}`}
      </span>
    </>
  );
}
