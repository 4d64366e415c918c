// The zoomable canvas. React Flow owns the camera and is given the cards in the window; it never sees the
// document, only places that our own layout made.

import {
  Background,
  BackgroundVariant,
  ReactFlow,
  ReactFlowProvider,
  useStore,
  ViewportPortal,
} from '@xyflow/react';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { ErrorBoundary } from '../store/ErrorBoundary.tsx';
import { useSessionState } from '../store/SessionContext.ts';
import type { SessionState } from '../store/state.ts';
import { zoomLimits } from './camera.ts';
import { zoomStep } from './detail.ts';
import { Edges } from './Edges.tsx';
import { FarView } from './FarView.tsx';
import { FocusProxy } from './FocusProxy.tsx';
import { nodeTypes } from './nodeTypes.tsx';
import { OffscreenNotice } from './OffscreenNotice.tsx';
import { nearby, onWall, type ViewingDistance } from './stepViewport.ts';
import { type CardNode, toNodes } from './toNodes.ts';
import { useCamera } from './useCamera.ts';
import { useHeldKeyboard } from './useHeldKeyboard.ts';
import { useLift } from './useLift.ts';
import { useMapClicks } from './useMapClicks.ts';
import { useMapReady } from './useMapReady.ts';
import { useMoving } from './useMoving.ts';
import { usePinch } from './usePinch.ts';
import { useViewportSize } from './useViewportSize.ts';
import { useWindow } from './useWindow.ts';

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
  const lifted = useSessionState((state) => (state.presentation ? state.focus : null));
  const stop = useSessionState(tabStop);
  const { readableZoom, distance } = useDistance(capabilities.wall ?? false);
  const shown = useWindow(layout, stop, { distance, lifted });
  // Only names are sized by the zoom.
  const zoom = useStore(({ transform }) =>
    shown.detail === 'middle' ? zoomStep(transform[2]) / distance : 1,
  );
  useCamera(frame, readableZoom);
  usePinch(frame, capabilities.pinch);
  useLift(frame, presented ? readableZoom : null);
  const moving = useMoving(layout, shown);
  useHeldKeyboard(frame, shown.detail);
  useReadableRegion(frame);
  useViewportSize(frame);
  useMapReady(layout !== null, onDrawn);
  const nodes = useMemo(
    () => (argument && layout ? toNodes(argument, layout.places, shown.cards, zoom, moving) : []),
    [argument, layout, shown.cards, zoom, moving],
  );
  const clicks = useMapClicks(layout, shown.detail);

  return (
    <section
      ref={frame}
      className="map"
      aria-label="Argument map"
      data-detail={shown.detail}
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
        {!presented && <Background variant={BackgroundVariant.Dots} gap={28} size={1.4} />}
        {layout && shown.detail !== 'far' && (
          <ViewportPortal>
            <Edges
              links={moving?.links ?? shown.links}
              trunks={moving?.trunks ?? shown.trunks}
              middle={shown.detail === 'middle'}
            />
          </ViewportPortal>
        )}
        {layout && shown.detail === 'far' && (
          <FarView layout={layout} distance={distance} readableZoom={presented ? readableZoom : null} />
        )}
        {layout && <OffscreenNotice layout={layout} />}
        {layout && shown.detail === 'far' && stop !== null && lifted === null && (
          <FocusProxy id={stop} layout={layout} />
        )}
      </ReactFlow>
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
