// All steps at a glance, and any claim by search: a choice leads there.

import { useLayoutEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../argument/walk.ts';
import { emptyQuery, findClaims } from '../../search/search.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { stepTitle } from '../../tours/stepName.ts';
import { stepsIn } from '../../tours/stepView.ts';

const mostClaims = 12;

export function Steps() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const presentation = useSessionState((state) => state.presentation);
  const [words, setWords] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const now = useRef<HTMLButtonElement>(null);
  const before = useRef(document.activeElement);
  useLayoutEffect(() => {
    now.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus();
    const back = before.current;
    return () => {
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, []);
  if (!argument || !presentation) return null;
  const asked = words.trim().toLowerCase();
  const steps = stepsIn(argument, presentation)
    .map((step, at) => ({ step, at }))
    .filter(
      ({ step }) =>
        asked === '' || `${step.number} ${stepTitle(argument, step)}`.toLowerCase().includes(asked),
    );
  const claims =
    asked.length < 2
      ? []
      : findClaims(argument, { ...emptyQuery, words: asked })
          .slice(0, mostClaims)
          .flatMap(({ id }) => argument.claims.get(id) ?? []);
  const goTo = (at: number) => session.goToStep(at);
  const look = (id: string) => {
    session.setPresentation({ overview: false });
    session.focus(id);
  };
  return (
    <section className="present-steps" aria-label="All steps">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [step] = steps;
          const [claim] = claims;
          if (step) goTo(step.at);
          else if (claim) look(claim.id);
        }}
      >
        <input
          ref={box}
          type="search"
          aria-label="Find a step or a claim"
          placeholder="Find a step or a claim"
          autoComplete="off"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') session.setPresentation({ overview: false });
          }}
        />
        <button type="button" className="button" onClick={() => session.setPresentation({ overview: false })}>
          Close
        </button>
      </form>
      <div className="present-steps-lists">
        <ol className="present-steps-list">
          {steps.map(({ step, at }) => (
            <li key={step.number}>
              <button
                ref={at === presentation.step ? now : undefined}
                type="button"
                className="present-steps-choice"
                aria-current={at === presentation.step ? 'step' : undefined}
                onClick={() => goTo(at)}
              >
                <b>{step.number}</b> <span dir="auto">{stepTitle(argument, step)}</span>
              </button>
            </li>
          ))}
        </ol>
        {claims.length > 0 && (
          <>
            <h2>Claims</h2>
            <ul className="present-steps-list">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <button type="button" className="present-steps-choice" onClick={() => look(claim.id)}>
                    <span dir="auto">{sentenceOf(argument, claim)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {steps.length + claims.length === 0 && <p>Nothing here has these words.</p>}
      </div>
    </section>
  );
}
