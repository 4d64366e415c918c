// One step of the draft: its number and what it is called, two arrows that move it, and, opened, its form.

import { useId, useLayoutEffect, useRef } from 'react';
import type { Argument, WrittenStep } from '../../argument/argument.ts';
import { minutesWords, plannedSeconds } from '../../labels/tourWords.ts';
import { changeDraft } from '../../store/recordTour.ts';
import type { Session } from '../../store/session.ts';
import { movedStep, stepName } from '../../tours/tourDraft.ts';
import { Icon } from '../Icon.tsx';
import { TourStepForm } from './TourStepForm.tsx';

interface Props {
  argument: Argument;
  step: WrittenStep;
  /** From 0. */
  at: number;
  count: number;
  open: boolean;
  toggle: () => void;
  remove: () => void;
  session: Session;
}

export function TourStep({ argument, step, at, count, open, toggle, remove, session }: Props) {
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
    <li className="tour-step" data-open={open || undefined}>
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
            {at + 1}
          </span>
          <span className="tour-words">
            <span className="tour-name" dir="auto">
              {step.caption || name}
            </span>
            {below.length > 0 && <span className="tour-soft">{below.join(' · ')}</span>}
          </span>
        </button>
        <Mover step={step} at={at} count={count} by={-1} session={session} />
        <Mover step={step} at={at} count={count} by={1} session={session} />
      </div>
      {open && (
        <div id={formId}>
          <TourStepForm argument={argument} step={step} at={at} remove={remove} session={session} />
        </div>
      )}
    </li>
  );
}

interface MoverProps {
  step: WrittenStep;
  at: number;
  count: number;
  by: 1 | -1;
  session: Session;
}

function Mover({ step, at, count, by, session }: MoverProps) {
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const to = at + by;
  const atEnd = to < 0 || to >= count;
  // An element that is moved loses the keyboard: it gets it back, to be pressed again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the step stands elsewhere.
  useLayoutEffect(() => {
    if (pressed.current) button.current?.focus();
    pressed.current = false;
  }, [at]);
  const move = () => {
    if (atEnd) return;
    pressed.current = true;
    changeDraft(session, (draft) => movedStep(draft, step.id ?? '', by), `Now step ${to + 1} of ${count}.`);
  };
  const word = by === -1 ? 'up' : 'down';
  return (
    <button
      ref={button}
      type="button"
      className="button quiet small icon"
      // Not `disabled`: at the end of its way it would lose the keyboard.
      aria-disabled={atEnd}
      aria-label={`Move step ${at + 1} ${word}`}
      title={`Move ${word}`}
      onClick={move}
    >
      <Icon name={by === -1 ? 'up' : 'downwards'} />
    </button>
  );
}
