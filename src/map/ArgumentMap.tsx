// The zoomable canvas. React Flow owns the camera and is given the cards in the window; it never sees the
// document, only places that our own layout made.

import { ReactFlow, ReactFlowProvider, useStore, ViewportPortal } from '@xyflow/react';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { ErrorBoundary } from '../store/ErrorBoundary.tsx';
import { useSessionState } from '../store/SessionContext.ts';
import type { SessionState } from '../store/state.ts';
import { zoomLimits } from './camera.ts';
import { Dots } from './Dots.tsx';
import { zoomStep } from './detail.ts';
import { Edges } from './Edges.tsx';
import { nodeTypes } from './nodeTypes.tsx';
import { OffscreenNotice } from './OffscreenNotice.tsx';
import { nearby, onWall, readableType, type ViewingDistance } from './stepViewport.ts';
import { type CardNode, toNodes } from './toNodes.ts';
import { useCamera } from './useCamera.ts';
import { useDrawn } from './useDrawn.ts';
import { useHeldKeyboard } from './useHeldKeyboard.ts';
import { useLift } from './useLift.ts';
import { useMapClicks } from './useMapClicks.ts';
import { useMapReady } from './useMapReady.ts';
import { useMoving } from './useMoving.ts';
import { usePinch } from './usePinch.ts';
import { useViewportSize } from './useViewportSize.ts';
import { useWholeFromAfar } from './useWholeFromAfar.ts';
import { useWindow } from './useWindow.ts';
import { useWholeAtHand, WholePart } from './whole/wholePart.tsx';

/** What a mode lets readers do with the map. */
export interface MapCapabilities {
  /** Whether the wheel zooms, as in a page of its own. */
  wheel: boolean;
  /** Whether a pinch on a trackpad zooms, where browsers tell it from the wheel. */
  pinch: boolean;
  /** Whether it is looked at from across a room. */
  wall?: boolean;
}

interface MapProps extends React.PropsWithChildren {
  capabilities: MapCapabilities;
  /** Where else to read, should the map not be drawn. */
  way?: { words: string; go: () => void };
  /** Called when a map is on the screen, no later than it is marked. Always the same function. */
  onDrawn?: (() => void) | undefined;
}

/** @param props.children What a mode lays over the map, with the camera at hand. */
export function ArgumentMap({ capabilities, way, onDrawn, children }: MapProps) {
  const argument = useSessionState((state) => state.argument);
  return (
    <ReactFlowProvider>
      <ErrorBoundary name="The map" of={argument} way={way}>
        <MapCanvas capabilities={capabilities} onDrawn={onDrawn} />
      </ErrorBoundary>
      <ErrorBoundary name="What lies over the map" of={argument} fallback={null}>
        {children}
      </ErrorBoundary>
    </ReactFlowProvider>
  );
}

/** React Flow moves the camera, and does nothing else: what else it could do with nodes and keys is switched off. */
const cameraOnly = {
  minZoom: zoomLimits.min,
  maxZoom: zoomLimits.max,
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
  proOptions: { hideAttribution: false },
  attributionPosition: 'bottom-left',
} as const;

function MapCanvas({ capabilities, onDrawn }: Pick<MapProps, 'capabilities' | 'onDrawn'>) {
  const flowId = useId();
  const frame = useRef<HTMLElement>(null);
  const layout = useSessionState((state) => state.layout);
  const argument = useSessionState((state) => state.argument);
  const presented = useSessionState((state) => state.presentation !== null);
  const whole = useSessionState((state) => state.detail === 'whole');
  const stop = useSessionState(tabStop);
  const viewing = useDistance(capabilities.wall ?? false);
  const { readableZoom, distance } = viewing;
  const shown = useWindow(layout, stop, { distance, covered: whole });
  const detail = whole ? 'whole' : shown.detail;
  // Only names are sized by the zoom.
  const zoom = useStore(({ transform }) => (detail === 'names' ? zoomStep(transform[2]) / distance : 1));
  useCamera(frame, viewing);
  useWholeFromAfar(frame, layout, distance);
  usePinch(frame, capabilities.pinch && !whole);
  useLift(frame, presented ? readableZoom : null);
  const moving = useMoving(layout, shown);
  const sayDrawn = useDrawn(frame, layout, { moves: moving !== null, whole });
  useHeldKeyboard(frame, detail);
  useReadableRegion(frame);
  useViewportSize(frame);
  useMapReady(layout !== null, onDrawn);
  useWholeAtHand(layout !== null);
  const nodes = useMemo(
    () => (argument && layout && !whole ? toNodes(argument, layout.places, shown.cards, zoom, moving) : []),
    [argument, layout, whole, shown.cards, zoom, moving],
  );
  const clicks = useMapClicks();

  return (
    <section
      ref={frame}
      className="map"
      aria-label="Argument map"
      aria-describedby={whole ? `${flowId}-whole` : undefined}
      data-detail={detail}
      data-presented={presented || undefined}
      data-wall={capabilities.wall || undefined}
      style={{ '--distance': distance } as React.CSSProperties}
      data-direction={layout?.places.direction}
      data-mirrored={layout?.places.mirrored || undefined}
      data-moving={moving !== null || undefined}
      {...clicks}
    >
      <ReactFlow<CardNode>
        id={flowId}
        nodes={nodes}
        nodeTypes={nodeTypes}
        zoomOnScroll={capabilities.wheel}
        preventScrolling={capabilities.wheel}
        {...cameraOnly}
      >
        {/* On a wall dots say nothing, and each frame of a flight would paint all of them anew. */}
        {!presented && !whole && <Dots />}
        {layout && !whole && (
          <ViewportPortal>
            <Edges
              links={moving?.links ?? shown.links}
              trunks={moving?.trunks ?? shown.trunks}
              dots={shown.detail === 'names'}
            />
          </ViewportPortal>
        )}
        {layout && !whole && <OffscreenNotice layout={layout} />}
      </ReactFlow>
      {whole && (
        <>
          <p id={`${flowId}-whole`} className="visually-hidden">
            The whole argument as a picture. The arrow keys go from claim to claim. The outline has it as
            text.
          </p>
          <WholePart
            wheel={capabilities.wheel}
            pinch={capabilities.pinch}
            distance={distance}
            tipType={presented ? readableType(readableZoom) : 15}
            stop={stop}
            onStill={sayDrawn}
          />
        </>
      )}
    </section>
  );
}

/** From how far the map is looked at. */
function useDistance(wall: boolean): ViewingDistance {
  const viewportSize = useSessionState((state) => state.viewportSize);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the map, the window may have another size.
  return useMemo(
    () => (wall ? onWall({ width: innerWidth, height: innerHeight }) : nearby),
    [wall, viewportSize],
  );
}

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
