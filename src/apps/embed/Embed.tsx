// A map in somebody else's page: the map, what is known of a chosen claim, and the ways out to the full map. It
// takes no wheel and no key that the page did not give it.

import { useEffect, useState } from 'react';
import { ArgumentMap } from '../../map/ArgumentMap.tsx';
import { Details } from '../../panels/details/Details.tsx';
import { ForeignTexts } from '../../panels/ForeignTexts.tsx';
import { Notice } from '../../panels/Notice.tsx';
import { Outline } from '../../panels/outline/Outline.tsx';
import { ProblemReport } from '../../panels/ProblemReport.tsx';
import { PrintOutline } from '../../panels/print/PrintOutline.tsx';
import type { FramePayloads } from '../../protocol/messages.ts';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { useMapWheel } from '../useMapWheel.ts';
import { WhatIfPart } from '../whatIf/whatIfPart.tsx';
import { confinedLinks, openPage } from './confinedLinks.ts';
import { EmbedBar } from './EmbedBar.tsx';
import { EmbedTour } from './EmbedTour.tsx';
import type { EmbedOptions } from './embedOptions.ts';
import type { ExternalLinks } from './fullAddress.ts';
import { GestureLayer } from './GestureLayer.tsx';
import { parseSecret } from './hostChannel.ts';
import { useEmbedKeys } from './useEmbedKeys.ts';
import '../../theme/embed.css';

interface Props {
  options: EmbedOptions;
  ways: ExternalLinks;
  /** The page round the map has a text of its own, which is what it is mainly for. */
  inText: boolean;
  /** The listener that is given the element whose height is the content's; null where it is the frame's. */
  onContent: (element: HTMLElement | null) => void;
  /** Tells the page of a key that the map has no use for; null where the page does not say who it is. */
  onKey: ((key: FramePayloads['key']) => void) | null;
  /** The map is on the screen. */
  onDrawn: () => void;
}

export function Embed({ options, ways, inText, onContent, onKey, onDrawn }: Props) {
  const session = useSession();
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const [whole, setWhole] = useState<HTMLElement | null>(null);
  const report = useSessionState((state) => state.report);
  const view = useSessionState((state) => state.view);
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const panel = useSessionState((state) => options.panel && state.focus !== null && state.panel !== null);
  // Beside a text, all of it is one region of the page.
  const [Whole, Stage] = inText ? (['section', 'div'] as const) : (['div', 'main'] as const);
  const outline = view === 'outline';
  useEmbedKeys(session, onKey);
  useMapWheel(options.gestures !== 'none' && !outline);
  const flows = outline && options.height === 'auto';
  useEffect(() => onContent(flows ? whole : null), [flows, whole, onContent]);
  useEffect(() => {
    const onClick = confinedLinks({
      secret: parseSecret(location.hash),
      ownOrigin: self.origin,
      address: location.href,
      post: (message) => parent.postMessage(message, options.origin ?? '*'),
      open: openPage,
      onBlocked: (address) =>
        session.notify({
          words: 'The page around this map lets it open no other. Copy the address:',
          address,
        }),
    });
    if (!onClick) return;
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [options.origin, session]);
  const close = () => {
    // Whoever stood on the button, which goes with the panel, stands on the card again.
    stage?.querySelector<HTMLElement>('.map [tabindex="0"]')?.focus({ preventScroll: true });
    session.focus(null);
  };
  return (
    <Whole
      ref={setWhole}
      className="embed"
      aria-label={inText ? 'The map and its tools' : undefined}
      data-ui={options.ui}
      data-flows={flows || undefined}
      data-gestures={options.gestures}
    >
      {options.ui !== 'none' && <EmbedBar full={options.ui === 'full'} ways={ways} inText={inText} />}
      <Notice />
      <ForeignTexts />
      <WhatIfPart />
      <div className="embed-body">
        <Stage ref={setStage} className="embed-stage">
          {report && <ProblemReport />}
          <div className={outline ? 'map-hidden' : undefined} inert={outline}>
            <ArgumentMap
              capabilities={{
                wheel: options.gestures === 'greedy',
                pinch: options.gestures !== 'none',
                place: 'embed',
              }}
              onDrawn={onDrawn}
            >
              <GestureLayer stage={stage} gestures={options.gestures} />
            </ArgumentMap>
          </div>
          {outline && argument && (
            <ErrorBoundary name="The outline" of={argument}>
              <Outline />
            </ErrorBoundary>
          )}
        </Stage>
        {panel && !outline && (
          <aside className="embed-panel" aria-label="Details" tabIndex={-1}>
            <button
              type="button"
              className="button quiet icon embed-close"
              aria-label="Close the details"
              onClick={close}
            >
              <span aria-hidden="true">×</span>
            </button>
            <ErrorBoundary name="The panel" of={focus}>
              <Details />
            </ErrorBoundary>
          </aside>
        )}
      </div>
      <EmbedTour />
      <PrintOutline />
    </Whole>
  );
}
