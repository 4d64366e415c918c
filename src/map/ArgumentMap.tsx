// The zoomable canvas. React Flow owns the camera and is given the cards in the window; it never sees the
// document, only places that our own layout made.

import { ReactFlow, ReactFlowProvider, ViewportPortal } from '@xyflow/react';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { pageType, type TypeSizes, wallType } from '../layout/typeSizes.ts';
import { ErrorBoundary } from '../store/ErrorBoundary.tsx';
import { PartProblem } from '../store/loadPart.ts';
import { useSessionState } from '../store/SessionContext.ts';
import type { ReadingPlace, SessionState } from '../store/state.ts';
import { Edges } from './Edges.tsx';
import { nodeTypes } from './nodeTypes.tsx';
import { OffscreenNotice } from './OffscreenNotice.tsx';
import { type CardNode, toNodes } from './toNodes.ts';
import { useCamera } from './useCamera.ts';
import { useDrawn } from './useDrawn.ts';
import { useHeldKeyboard } from './useHeldKeyboard.ts';
import { useMapReady } from './useMapReady.ts';
import { useViewportSize } from './useViewportSize.ts';
import { useWindow } from './useWindow.ts';
import { useZoomGestures } from './useZoom.ts';
import { useWholeAtHand, WholePart } from './whole/wholePart.tsx';

/** What a mode lets readers do with the map. */
export interface MapCapabilities {
  /** Whether the wheel zooms, as in a page of its own. */
  wheel: boolean;
  /** Whether a pinch on a trackpad zooms, where browsers tell it from the wheel. */
  pinch: boolean;
  /** Where it is read, if not on a page of its own. */
  place?: ReadingPlace;
}

interface MapProps extends React.PropsWithChildren {
  capabilities: MapCapabilities;
  /** Where else to read, should the map not be drawn. */
  way?: { words: string; go: () => void } | undefined;
  /** Called when a map is drawn; it is marked when what this does is done. Always the same function. */
  onDrawn?: (() => Promise<void> | void) | undefined;
}

/** @param props.children What a mode lays over the map, with the camera at hand. */
export function ArgumentMap({ capabilities, way, onDrawn, children }: MapProps) {
  const argument = useSessionState((state) => state.argument);
  return (
    <ReactFlowProvider>
      <ErrorBoundary name="The map" of={argument} way={way}>
        <MapCanvas capabilities={capabilities} way={way} onDrawn={onDrawn} />
      </ErrorBoundary>
      <ErrorBoundary name="What lies over the map" of={argument} fallback={null}>
        {children}
      </ErrorBoundary>
    </ReactFlowProvider>
  );
}

/** React Flow has the map moved, and does nothing else: what else it could do with nodes and keys is switched off. */
const panOnly = {
  minZoom: 1,
  maxZoom: 1,
  zoomOnScroll: false,
  zoomOnPinch: false,
  preventScrolling: false,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  zoomOnDoubleClick: false,
  // Help names it: here it would lie over a claim.
  proOptions: { hideAttribution: true },
} as const;

function MapCanvas({ capabilities, way, onDrawn }: Omit<MapProps, 'children'>) {
  const flowId = useId();
  const frame = useRef<HTMLElement>(null);
  const layout = useSessionState((state) => state.layout);
  const argument = useSessionState((state) => state.argument);
  const presented = useSessionState((state) => state.presentation !== null);
  const detail = useSessionState(shownDetail);
  const whole = detail === 'whole';
  const failed = useSessionState((state) => state.failedRequest === state.layoutRequest);
  const stop = useSessionState(tabStop);
  const shown = useWindow(layout, stop);
  useCamera(frame);
  const sayDrawn = useDrawn(frame, layout, whole);
  useZoomGestures(frame, whole ? noGestures : capabilities);
  useHeldKeyboard(frame, layout);
  useReadableRegion(frame);
  useViewportSize(frame, capabilities.place);
  useWholeAtHand(layout !== null);
  useMapReady(whole ? argument !== null : layout !== null, onDrawn);
  const nodes = useMemo(
    () => (argument && layout && !whole ? toNodes(argument, layout.places, shown) : []),
    [argument, layout, whole, shown],
  );
  return (
    <section
      ref={frame}
      className="map"
      aria-label="Argument map"
      aria-describedby={whole ? `${flowId}-whole` : undefined}
      data-detail={detail}
      data-presented={presented || undefined}
      style={layout ? typeStyle(layout.places.type) : undefined}
      data-direction={layout?.places.direction}
      data-mirrored={layout?.places.mirrored || undefined}
    >
      <ReactFlow<CardNode> id={flowId} nodes={nodes} nodeTypes={nodeTypes} {...panOnly}>
        {layout && !whole && (
          <ViewportPortal>
            <Edges view={shown.view} links={shown.links} trunks={shown.trunks} />
          </ViewportPortal>
        )}
        {layout && !whole && <OffscreenNotice layout={layout} />}
      </ReactFlow>
      {argument && (whole || !layout) && (
        <ErrorBoundary
          key={whole ? 'whole' : 'cards'}
          name="The map"
          of={whole ? argument : failed}
          way={way}
        >
          {whole ? (
            <>
              <p id={`${flowId}-whole`} className="visually-hidden">
                The whole argument as a picture. The arrow keys go from claim to claim. The outline has it as
                text.
              </p>
              <WholePart
                wheel={capabilities.wheel}
                pinch={capabilities.pinch}
                {...wholeType(capabilities.place)}
                stop={stop}
                onStill={sayDrawn}
              />
            </>
          ) : (
            <CardsComing failed={failed} />
          )}
        </ErrorBoundary>
      )}
    </section>
  );
}

/** What lays the cards out is on its way, or missing. */
function CardsComing({ failed }: { failed: boolean }) {
  if (failed) throw new PartProblem();
  return <p className="needed">Loading …</p>;
}

const noGestures = { wheel: false, pinch: false } as const;

/** How far away the whole is looked at, and the size of its tips in pixels. */
function wholeType(place: ReadingPlace = 'page') {
  const { sentence } = place === 'wall' ? wallType({ width: innerWidth, height: innerHeight }) : pageType;
  return { distance: sentence / pageType.sentence, tipType: Math.max(15, sentence) };
}

/** The sizes of type, for the style sheet: unitless pixels would be of no use there. */
function typeStyle({ sentence, name, label }: TypeSizes): React.CSSProperties {
  return {
    '--sentence': `${sentence}px`,
    '--name': `${name}px`,
    '--label': `${label}px`,
  } as React.CSSProperties;
}

/** A scene counts by what it is about: that is in sentences. */
const shownDetail = ({ detail }: SessionState) => (detail === 'auto' ? 'sentences' : detail);

/** React Flow sets role="application", which switches off a screen reader's browse mode. */
function useReadableRegion(frame: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    frame.current?.querySelector('.react-flow')?.removeAttribute('role');
  }, [frame]);
}

/** The claim that the Tab key leads to. */
function tabStop({ focus, argument, isolatedRoot }: SessionState): string | null {
  return focus ?? isolatedRoot ?? argument?.theses[0] ?? null;
}
