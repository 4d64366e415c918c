// The presenter's window: the view that the class sees, the next one, notes and sources, clock and pace, all steps.

import { useEffect, useLayoutEffect, useRef } from 'react';
import { ArgumentMap } from '../../map/ArgumentMap.tsx';
import { scrollWithin } from '../../panels/outline/scrollWithin.ts';
import { isAway, presentedStep } from '../../store/presentedStep.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { stepTitle } from '../../tours/stepName.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { useTop } from '../useTop.ts';
import { WhatIfPart } from '../whatIf/whatIfPart.tsx';
import { ConsoleClock } from './ConsoleClock.tsx';
import { ConsoleNotes } from './ConsoleNotes.tsx';
import { ConsoleTools } from './ConsoleTools.tsx';
import { Laser } from './Laser.tsx';
import { NextStep } from './NextStep.tsx';
import { onPress } from './onPress.ts';
import { PresentationDialogs } from './PresentationDialogs.tsx';
import { Steps } from './Steps.tsx';
import { TypedStep } from './TypedStep.tsx';
import { usePresentationKeys } from './usePresentationKeys.ts';
import { useConnected } from './WindowLinkContext.ts';

const capabilities = { wheel: true, pinch: true };

export function Console() {
  const session = useSession();
  const typed = usePresentationKeys(session);
  const connected = useConnected();
  const argument = useSessionState((state) => state.argument);
  const presentation = useSessionState((state) => state.presentation);
  const step = useSessionState((state) => presentedStep(state)?.step);
  const away = useSessionState(isAway);
  const side = useTop<HTMLDivElement>(step);
  const steps = useRef<HTMLElement>(null);
  const caption = useTop<HTMLParagraphElement>(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each step anew.
  useEffect(() => {
    // In a narrow window the whole console scrolls.
    if ((side.current?.getBoundingClientRect().top ?? 0) < 0) side.current?.scrollIntoView();
  }, [step, side]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each step anew.
  useLayoutEffect(() => {
    scrollWithin(steps.current, steps.current?.querySelector('[aria-current]'), 40);
  }, [step]);
  return (
    <div className="console" data-step={step?.id}>
      <header className="console-head">
        <h1>
          <bdi>{argument?.title ?? 'Therefore'}</bdi>
        </h1>
        <p className="console-light" role="status" data-connected={connected || undefined}>
          {connected ? 'The class sees what you show' : 'No window for the class is open'}
        </p>
        <ConsoleClock />
      </header>
      <WhatIfPart />
      <main className="console-now">
        <div className="console-map" data-screen={presentation?.screen}>
          <ArgumentMap capabilities={capabilities}>
            <Laser />
          </ArgumentMap>
          {presentation && presentation.screen !== 'map' && (
            <p className="console-screen">{`The class sees a ${presentation.screen} screen`}</p>
          )}
        </div>
        <p ref={caption} className="console-caption" dir="auto" lang={argument?.language}>
          <b translate="no">{step?.number}</b> <span>{argument && step && stepTitle(argument, step)}</span>
          {away && <em> You are looking around: R goes back to the step.</em>}
        </p>
        <ConsoleTools />
        <TypedStep digits={typed} />
      </main>
      <div ref={side} className="console-side">
        {argument && presentation && step && (
          <>
            <NextStep argument={argument} presentation={presentation} />
            <ConsoleNotes argument={argument} step={step} votes={presentation.votes.get(step.id)} />
            <nav ref={steps} className="console-steps" aria-label="All steps">
              <ol>
                {stepsIn(argument, presentation).map((each, at) => (
                  <li key={each.number}>
                    <button
                      type="button"
                      aria-current={at === presentation.step ? 'step' : undefined}
                      onClick={onPress(() => session.goToStep(at))}
                    >
                      <b>{each.number}</b> <span dir="auto">{stepTitle(argument, each)}</span>
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
          </>
        )}
      </div>
      {presentation?.overview && <Steps />}
      <PresentationDialogs />
    </div>
  );
}
