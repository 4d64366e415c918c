// One step of the draft: its number and what it is called, two arrows that move it, and, opened, its form.

import { useId } from 'react';
import { minutesWords, plannedSeconds } from '../../labels/tourWords.ts';
import { changeDraft } from '../../store/recordTour.ts';
import { stepName } from '../../tours/stepName.ts';
import { movedStep } from '../../tours/tourDraft.ts';
import { Icon } from '../Icon.tsx';
import { TourStepForm } from './TourStepForm.tsx';
import type { TourStepProps } from './tourStepProps.ts';
import { useKeptFocus } from './useKeptFocus.ts';

interface Props extends TourStepProps {
  /** Of the steps that it stands with. */
  count: number;
  open: boolean;
  toggle: () => void;
}

export function TourStep({ count, open, toggle, ...form }: Props) {
  const { argument, step, number, within } = form;
  const formId = useId();
  const name = stepName(argument, step);
  const time = minutesWords(plannedSeconds([step]));
  const below = [
    step.caption ? name : '',
    step.question?.text ? 'with a question' : '',
    step.sub ? `${step.sub.length} smaller` : '',
    time,
  ].filter(Boolean);
  return (
    <li className="tour-step" data-open={open || undefined} data-within={within ? true : undefined}>
      <div className="tour-row">
        <button
          type="button"
          className="tour-toggle"
          aria-expanded={open}
          aria-controls={open ? formId : undefined}
          onClick={toggle}
        >
          <span className="tour-number">
            <span className="visually-hidden">Step </span>
            {number}
          </span>
          <span className="tour-words">
            <span className="tour-name" dir="auto">
              {step.caption || name}
            </span>
            {below.length > 0 && <span className="tour-soft">{below.join(' · ')}</span>}
          </span>
        </button>
        <Mover {...form} count={count} by={-1} />
        <Mover {...form} count={count} by={1} />
      </div>
      {open && (
        <div id={formId}>
          <TourStepForm {...form} />
        </div>
      )}
    </li>
  );
}

interface MoverProps extends TourStepProps {
  count: number;
  by: 1 | -1;
}

function Mover({ step, number, at, within, count, by, session }: MoverProps) {
  const [button, keepFocus] = useKeptFocus(at);
  const to = at + by;
  const atEnd = to < 0 || to >= count;
  const move = () => {
    if (atEnd) return;
    keepFocus();
    const now = within ? `${number.replace(/\d+$/, '')}${to + 1}` : `${to + 1} of ${count}`;
    changeDraft(session, (draft) => movedStep(draft, step.id ?? '', by), `Now step ${now}.`);
  };
  const word = by === -1 ? 'up' : 'down';
  return (
    <button
      ref={button}
      type="button"
      className="button quiet small icon"
      // Not `disabled`: at the end of its way it would lose the keyboard.
      aria-disabled={atEnd}
      aria-label={`Move step ${number} ${word}`}
      title={`Move ${word}`}
      onClick={move}
    >
      <Icon name={by === -1 ? 'up' : 'downwards'} />
    </button>
  );
}
