// The steps of the draft in order. A step opens to its form; two arrows move it; what was deleted can come back.

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Argument, WrittenStep } from '../../argument/argument.ts';
import { stepsWords } from '../../labels/tourWords.ts';
import { changeDraft } from '../../store/recordTour.ts';
import type { Session } from '../../store/session.ts';
import { stepTitle } from '../../tours/stepName.ts';
import { freeStepId, renamedStep, type TourDraft, undeleted, withoutStep } from '../../tours/tourDraft.ts';
import { TourStep } from './TourStep.tsx';

interface Props {
  argument: Argument;
  draft: TourDraft;
  session: Session;
}

/** The step that is open stays so while one is away on the map. */
const openIn = new WeakMap<Session, string>();

export function TourSteps({ argument, draft, session }: Props) {
  const [open, setOpenHere] = useState(openIn.get(session) ?? null);
  const setOpen = (id: string | null) => {
    setOpenHere(id);
    if (id === null) openIn.delete(session);
    else openIn.set(session, id);
  };
  // A step that is called otherwise is the same on the page: who is in its form stays there.
  const [firstIds, setFirstIds] = useState<ReadonlyMap<string, string>>(new Map());
  const list = useRef<HTMLOListElement>(null);
  const { steps } = draft.tour;
  const removed = draft.deleted.at(-1);
  const undo = removed && (
    <Undo
      key=" undo"
      name={stepTitle(argument, removed.step)}
      deleted={draft.deleted.length}
      session={session}
    />
  );
  // Who comes back from the map is where they were, at what the claim they went to can be put into.
  useEffect(() => {
    list.current?.querySelector('.tour-part')?.scrollIntoView({ block: 'nearest' });
  }, []);
  // A view that was kept is seen to have arrived.
  const count = useRef(steps.length);
  useEffect(() => {
    const grew = steps.length > count.current;
    count.current = steps.length;
    if (grew && !list.current?.contains(document.activeElement)) {
      list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    }
  }, [steps]);
  const keys = new Set<string>();
  const keyOf = (id: string) => {
    let key = firstIds.get(id) ?? id;
    while (keys.has(key)) key += ' again';
    keys.add(key);
    return key;
  };
  const rename = (id: string, name: string) => {
    const to = freeStepId(draft, id, name);
    setFirstIds(new Map(firstIds).set(to, firstIds.get(id) ?? id));
    setOpen(to);
    changeDraft(session, (now) => renamedStep(now, id, to));
  };
  const remove = (id: string, number: string, left: number) => {
    setOpen(null);
    changeDraft(session, (now) => withoutStep(now, id), `Step ${number} deleted, ${stepsWords(left)} left.`);
  };
  const rowsOf = (list: readonly WrittenStep[], within: WrittenStep | null, above: string): ReactNode[] => [
    ...list.flatMap((step, at) => {
      const { id = '' } = step;
      const number = `${above}${at + 1}`;
      const row = (
        <TourStep
          key={keyOf(id)}
          {...{ argument, step, number, at, within, session }}
          count={list.length}
          open={open === id}
          toggle={() => setOpen(open === id ? null : id)}
          remove={() => remove(id, number, steps.length - (within ? 0 : 1))}
          rename={(name) => rename(id, name)}
        />
      );
      const rows = [row, ...rowsOf(step.sub ?? [], step, `${number}.`)];
      return undo && removed.within === within?.id && removed.at === at ? [undo, ...rows] : rows;
    }),
    ...(undo && removed.within === within?.id && removed.at >= list.length ? [undo] : []),
  ];
  return (
    <ol ref={list} className="tour-steps">
      {rowsOf(steps, null, '')}
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
