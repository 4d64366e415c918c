// What the class sees: the step's part of the map, a caption that the last row can read, how far the lesson is, and
// nothing else. Buttons come when the pointer moves.

import { useState } from 'react';
import { ArgumentMap } from '../../map/ArgumentMap.tsx';
import { ForeignTexts } from '../../panels/ForeignTexts.tsx';
import { ProblemReport } from '../../panels/ProblemReport.tsx';
import { isAway, presentedStep } from '../../store/presentedStep.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { useStore } from '../../store/useStore.ts';
import { WhatIfPart } from '../whatIf/whatIfPart.tsx';
import { Caption } from './Caption.tsx';
import { Controls } from './Controls.tsx';
import { Laser } from './Laser.tsx';
import { openPresenter, presenterAddress, presenterName, presenterWindow } from './openPresenter.ts';
import { PresentationDialogs } from './PresentationDialogs.tsx';
import { StagePassage } from './StagePassage.tsx';
import { Steps } from './Steps.tsx';
import { TypedStep } from './TypedStep.tsx';
import { usePresentationKeys } from './usePresentationKeys.ts';
import { useSwipes } from './useSwipes.ts';

const capabilities = { wheel: true, pinch: true, place: 'wall' } as const;

export function Stage() {
  const session = useSession();
  const typed = usePresentationKeys(session);
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const screen = useSessionState((state) => state.presentation?.screen ?? 'map');
  const overview = useSessionState((state) => state.presentation?.overview ?? false);
  const report = useSessionState((state) => state.report);
  const open = useSessionState((state) => state.open);
  const step = useSessionState((state) => presentedStep(state)?.step.id);
  const asks = useSessionState((state) => presentedStep(state)?.questionAlone && !isAway(state));
  useSwipes(session, stage);
  return (
    <div
      ref={setStage}
      className="present"
      data-screen={screen}
      data-step={step}
      data-question-alone={asks || undefined}
    >
      <WhatIfPart />
      <main className="present-stage">
        <div className="present-map">
          <ArgumentMap capabilities={capabilities}>
            <Laser />
          </ArgumentMap>
          {report && <ProblemReport />}
          <ForeignTexts />
        </div>
        {open && (
          <StagePassage key={`${open.claim} ${open.citation}`} claim={open.claim} citation={open.citation} />
        )}
      </main>
      <Caption />
      <Controls />
      <Blocked />
      <TypedStep digits={typed} />
      {overview && <Steps />}
      {screen !== 'map' && (
        <button
          type="button"
          className={`present-cover present-${screen}`}
          aria-label={`The screen is ${screen}. Show the map again.`}
          onClick={() => session.setPresentation({ screen: 'map' })}
        />
      )}
      <PresentationDialogs />
    </div>
  );
}

/** Where the browser blocked the presenter's window, a link opens it. */
function Blocked() {
  const session = useSession();
  const blocked = useStore(presenterWindow(session), (state) => state.blocked);
  if (!blocked) return null;
  const dismiss = () => presenterWindow(session).setState({ blocked: false });
  return (
    <p className="present-blocked" role="alert">
      The browser blocked the presenter window.{' '}
      <a href={presenterAddress()} target={presenterName()} rel="opener" onClick={dismiss}>
        Open the presenter window
      </a>{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          dismiss();
          openPresenter(session);
        }}
      >
        Try again
      </button>{' '}
      <button type="button" className="link" onClick={dismiss}>
        Close
      </button>
    </p>
  );
}
