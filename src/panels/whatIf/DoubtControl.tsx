// Accept, unsure or reject: what a reader thinks of one thing; and by degrees for who asks.

import { useId, useState } from 'react';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { doubt } from '../../store/weighing.ts';

const answers = [
  { words: 'Accept', amount: 0 },
  { words: 'Unsure', amount: 0.5 },
  { words: 'Reject', amount: 1 },
] as const;

interface Props {
  /** See doubts.ts. */
  doubtKey: string;
  /** What is asked about. */
  legend: React.ReactNode;
  /** Whether it can be answered by degrees. */
  degrees?: boolean;
}

export function DoubtControl({ doubtKey: key, legend, degrees = false }: Props) {
  const session = useSession();
  const id = useId();
  const amount = useSessionState(({ doubts }) => doubts?.get(key) ?? 0);
  const [open, setOpen] = useState(false);
  const between = amount > 0 && amount < 1 && amount !== 0.5;
  const kept = Math.round(100 * (1 - amount));
  return (
    <fieldset className="doubt" data-doubt={amount > 0 || undefined}>
      <legend>{legend}</legend>
      <div className="doubt-answers">
        {answers.map((answer) => (
          <button
            key={answer.words}
            type="button"
            className="doubt-answer"
            aria-pressed={amount === answer.amount}
            onClick={() => doubt(session, key, answer.amount)}
          >
            {answer.words}
          </button>
        ))}
        {degrees && (
          <button
            type="button"
            className="link doubt-more"
            aria-expanded={open || between}
            onClick={() => setOpen(!open)}
          >
            By degrees
          </button>
        )}
      </div>
      {degrees && (open || between) && (
        <label className="doubt-degrees" htmlFor={id}>
          <span>Accepted to</span>
          <input
            id={id}
            type="range"
            min={0}
            max={100}
            step={5}
            value={kept}
            aria-valuetext={`${kept} %`}
            onChange={(event) => doubt(session, key, 1 - Number(event.target.value) / 100)}
          />
          <output>{`${kept} %`}</output>
        </label>
      )}
    </fieldset>
  );
}
