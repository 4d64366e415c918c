// The steps of the draft in order. A step opens to its form; two arrows move it; what was deleted can come back.

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { stepsWords } from '../../labels/tourWords.ts';
import { changeDraft } from '../../store/recordTour.ts';
import type { Session } from '../../store/session.ts';
import { stepName, type TourDraft, undeleted, withoutStep } from '../../tours/tourDraft.ts';
import { TourStep } from './TourStep.tsx';

interface Props {
  argument: Argument;
  draft: TourDraft;
  session: Session;
}

export function TourSteps({ argument, draft, session }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { steps } = draft.tour;
  const removed = draft.deleted.at(-1);
  const undo = removed && (
    <Undo
      key="undo"
      name={removed.step.caption || stepName(argument, removed.step)}
      deleted={draft.deleted.length}
      session={session}
    />
  );
  // A view that was kept is seen to have arrived.
  const count = useRef(steps.length);
  useEffect(() => {
    const grew = steps.length > count.current;
    count.current = steps.length;
    if (grew && !list.current?.contains(document.activeElement)) {
      list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    }
  }, [steps]);
  return (
    <ol ref={list} className="tour-steps">
      {steps.flatMap((step, at) => {
        const { id = '' } = step;
        const row = (
          <TourStep
            key={id}
            argument={argument}
            step={step}
            at={at}
            count={steps.length}
            open={open === id}
            toggle={() => setOpen(open === id ? null : id)}
            remove={() => {
              setOpen(null);
              changeDraft(
                session,
                (now) => withoutStep(now, id),
                `Step ${at + 1} deleted, ${stepsWords(steps.length - 1)} left.`,
              );
            }}
            session={session}
          />
        );
        return undo && removed.at === at ? [undo, row] : [row];
      })}
      {removed && removed.at >= steps.length && undo}
    </ol>
  );
}

interface UndoProps {
  name: string;
  deleted: number;
  session: Session;
}

function Undo({ name, deleted, session }: UndoProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that deleted the step is gone with it: the way back gets the keyboard, in a panel that has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step that is deleted.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [deleted]);
  return (
    <li className="tour-undo">
      <span>
        Deleted: <bdi>{name}</bdi>
      </span>
      <button
        ref={button}
        type="button"
        className="button small"
        onClick={() => changeDraft(session, undeleted, 'The step is back.')}
      >
        Undo
      </button>
    </li>
  );
}
