// What can be said of a step: for the class, for the presenter, how much of the map it shows, and a question.

import { useId } from 'react';
import type { WrittenStep } from '../../argument/argument.ts';
import { limits } from '../../argument/limits.ts';
import { changeDraft, retakeStep } from '../../store/recordTour.ts';
import { flattenSteps, type Step } from '../../tours/steps.ts';
import { openedBy, viewOfStep } from '../../tours/stepView.ts';
import { changedStep, type StepChange } from '../../tours/tourDraft.ts';
import { TourClaims } from './TourClaims.tsx';
import { TourPassage } from './TourPassage.tsx';
import { TourQuestion } from './TourQuestion.tsx';
import { TourSpotlight } from './TourSpotlight.tsx';
import { TourStepMore } from './TourStepMore.tsx';
import type { TourStepProps } from './tourStepProps.ts';

const fits: readonly { fit: NonNullable<WrittenStep['fit']>; words: string; one?: string }[] = [
  { fit: 'nodes', words: 'These claims', one: 'This claim' },
  { fit: 'subtree', words: 'The claim and what hangs on it' },
  { fit: 'path', words: 'The way to the thesis' },
  { fit: 'all', words: 'The whole map' },
];

export function TourStepForm(props: TourStepProps) {
  const { argument, step, number, within, remove, session } = props;
  const id = useId();
  const { focus, id: stepId = '' } = step;
  const change = (to: StepChange, said = '') =>
    changeDraft(session, (draft) => changedStep(draft, stepId, to), said);
  const shown = shownBy(step, within);
  return (
    <div className="tour-form">
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
      <TourClaims
        legend="Claims"
        claims={focus}
        needed
        change={(claims, said) => change({ focus: claims }, said)}
      />
      <div className="tour-pair">
        <div>
          <label htmlFor={`${id}-fit`}>Shows</label>
          <select
            id={`${id}-fit`}
            value={step.fit ?? (within ? '' : 'nodes')}
            onChange={(event) => change({ fit: fits.find(({ fit }) => fit === event.target.value)?.fit })}
          >
            {within && <option value="">As the larger step</option>}
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
      <TourSpotlight {...{ step, within, change }} />
      {shown && <TourPassage {...{ argument, step, shown, change }} />}
      <TourQuestion question={step.question} change={(question) => change({ question })} />
      <TourStepMore {...props} change={change} />
      <p className="tour-ways">
        <button
          type="button"
          className="button small"
          onClick={() =>
            shown && session.showStepView(viewOfStep(argument, shown, new Set(openedBy(argument, shown))))
          }
        >
          Go there
        </button>
        <button type="button" className="button small" onClick={() => retakeStep(session, stepId)}>
          Use this sight
        </button>
        <button type="button" className="button small" aria-label={`Delete step ${number}`} onClick={remove}>
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

/** The step as it is shown: what it does not say for itself is as in the one that it is part of. */
function shownBy(step: WrittenStep, within: WrittenStep | null): Step | undefined {
  const steps = [within ? { ...within, sub: [step] } : step];
  return flattenSteps({ id: 'step', title: 'Step', steps }).filter(({ question }) => question === null)[
    within ? 1 : 0
  ];
}
