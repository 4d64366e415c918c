// What only the presenter sees of a step: notes, the time planned, its sources, the answers counted.

import type { Argument } from '../../argument/argument.ts';
import { nameOf } from '../../argument/walk.ts';
import { citationEntries } from '../../document/citationEntry.ts';
import type { Step } from '../../tours/steps.ts';

interface Props {
  argument: Argument;
  step: Step;
  votes: readonly number[] | undefined;
}

export function ConsoleNotes({ argument, step, votes }: Props) {
  const cited = step.focus.flatMap((id) => {
    const claim = argument.claims.get(id);
    return claim ? citationEntries(argument, claim) : [];
  });
  return (
    <section className="console-notes" aria-label="Notes">
      <h2>Notes {step.seconds > 0 && <small>{step.seconds} s planned</small>}</h2>
      <p className="console-note" dir="auto" lang={argument.language}>
        {step.notes || 'No notes for this step.'}
      </p>
      {step.question && (
        <ul className="console-votes">
          {step.question.choices.map((choice, at) => (
            <li key={choice}>
              <kbd translate="no">{at + 1}</kbd> <span>{`${choice}: `}</span>
              <b translate="no">{votes?.[at] ?? 0}</b>
            </li>
          ))}
        </ul>
      )}
      {cited.length > 0 && (
        <>
          <h2>Sources</h2>
          <ul className="console-sources">
            {cited.map(({ key, who, place, claim }) => (
              <li key={key} dir="auto">
                {who()} {place}
                <small> for {nameOf(argument, claim)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
