// What can be said of a step: for the class, for the presenter, how much of the map it shows, and a question.

import { useId, useRef } from 'react';
import type { Argument, WrittenStep } from '../../argument/argument.ts';
import { limits } from '../../argument/limits.ts';
import { nameOf } from '../../argument/walk.ts';
import { changeDraft, retakeStep } from '../../store/recordTour.ts';
import type { Session } from '../../store/session.ts';
import { flattenSteps } from '../../tours/steps.ts';
import { openedBy, viewOfStep } from '../../tours/stepView.ts';
import { changedStep, type StepChange } from '../../tours/tourDraft.ts';
import { TourQuestion } from './TourQuestion.tsx';

interface Props {
  argument: Argument;
  step: WrittenStep;
  /** From 0. */
  at: number;
  remove: () => void;
  session: Session;
}

const fits: readonly { fit: NonNullable<WrittenStep['fit']>; words: string; one?: string }[] = [
  { fit: 'nodes', words: 'These claims', one: 'This claim' },
  { fit: 'subtree', words: 'The claim and what hangs on it' },
  { fit: 'path', words: 'The way to the thesis' },
  { fit: 'all', words: 'The whole map' },
];

export function TourStepForm({ argument, step, at, remove, session }: Props) {
  const id = useId();
  const { fit = 'nodes', focus, id: stepId = '' } = step;
  const change = (to: StepChange) => changeDraft(session, (draft) => changedStep(draft, stepId, to));
  // Claims that the file names one by one stay named, should the light be put out and on again.
  const highlighted = useRef(Array.isArray(step.spotlight) ? step.spotlight : true);
  const claims = focus.flatMap((each) => argument.claims.get(each) ?? []);
  return (
    <div className="tour-form">
      {claims.length > 1 && (
        <p className="tour-soft">Shows {claims.map((claim) => nameOf(argument, claim)).join(' · ')}</p>
      )}
      <label htmlFor={`${id}-caption`}>Caption, for the class</label>
      <textarea
        id={`${id}-caption`}
        rows={2}
        dir="auto"
        maxLength={limits.text}
        placeholder="One or two sentences"
        value={step.caption ?? ''}
        onChange={(event) => change({ caption: event.target.value || undefined })}
      />
      <label htmlFor={`${id}-notes`}>Notes, for you alone</label>
      <textarea
        id={`${id}-notes`}
        rows={2}
        dir="auto"
        maxLength={limits.text}
        value={step.notes ?? ''}
        onChange={(event) => change({ notes: event.target.value || undefined })}
      />
      <div className="tour-pair">
        <div>
          <label htmlFor={`${id}-fit`}>Shows</label>
          <select
            id={`${id}-fit`}
            value={fit}
            onChange={(event) => change({ fit: event.target.value as NonNullable<WrittenStep['fit']> })}
          >
            {fits.map(({ fit: each, words, one = words }) => (
              <option key={each} value={each}>
                {focus.length > 1 ? words : one}
              </option>
            ))}
          </select>
        </div>
        <div className="tour-seconds">
          <label htmlFor={`${id}-seconds`}>Seconds planned</label>
          <input
            id={`${id}-seconds`}
            type="number"
            min={0}
            max={86_400}
            step={5}
            inputMode="numeric"
            value={step.seconds ?? ''}
            onChange={(event) => change({ seconds: secondsOf(event.target.value) })}
          />
        </div>
      </div>
      <label className="tour-check">
        <input
          type="checkbox"
          checked={(step.spotlight ?? fit !== 'all') !== false}
          onChange={(event) => change({ spotlight: event.target.checked ? highlighted.current : false })}
        />
        Spotlight: the rest of the map is dimmed
      </label>
      {step.open && (
        <p className="tour-soft">
          Opens passage {step.open.citation + 1} of its sources.{' '}
          <button type="button" className="link quiet" onClick={() => change({ open: undefined })}>
            Leave it closed
          </button>
        </p>
      )}
      <TourQuestion question={step.question} change={(question) => change({ question })} />
      {step.sub && <p className="tour-soft">Its smaller steps ({step.sub.length}) stay as they are.</p>}
      <p className="tour-ways">
        <button type="button" className="button small" onClick={() => goThere(session, argument, step)}>
          Go there
        </button>
        <button type="button" className="button small" onClick={() => retakeStep(session, stepId)}>
          Use this sight
        </button>
        <button type="button" className="button small" aria-label={`Delete step ${at + 1}`} onClick={remove}>
          Delete
        </button>
      </p>
    </div>
  );
}

/** @returns Undefined where nothing is planned. */
function secondsOf(text: string): number | undefined {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? undefined : Math.max(0, Math.min(86_400, number));
}

function goThere(session: Session, argument: Argument, step: WrittenStep): void {
  const steps = flattenSteps({ id: 'step', title: 'Step', steps: [step] });
  const shown = steps.find(({ question }) => question === null);
  if (shown) session.showStepView(viewOfStep(argument, shown, new Set(openedBy(argument, shown))));
}
