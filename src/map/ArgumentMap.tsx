// The zoomable canvas. React Flow owns the camera and is given the cards in the window; it never sees the
// document, only places that our own layout made.

import {
  Background,
  BackgroundVariant,
  type Node,
  type NodeProps,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  ViewportPortal,
} from '@xyflow/react';
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { Argument } from '../argument/argument.ts';
import { andBetween } from '../layout/frame.ts';
import type { LayoutResult } from '../layout/layoutResult.ts';
import { issueId } from '../layout/visibleTree.ts';
import { ErrorBoundary } from '../store/ErrorBoundary.tsx';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { Layout, SessionState } from '../store/state.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { zoomLimits } from './camera.ts';
import { zoomStep } from './detail.ts';
import { Edges } from './Edges.tsx';
import { FarView } from './FarView.tsx';
import { FocusProxy } from './FocusProxy.tsx';
import { LinkedFrame } from './LinkedFrame.tsx';
import { OffscreenNotice } from './OffscreenNotice.tsx';
import { nearby, onWall } from './stepViewport.ts';
import { useCamera } from './useCamera.ts';
import { useHeldKeyboard } from './useHeldKeyboard.ts';
import { useLift } from './useLift.ts';
import { type Moving, useMoving } from './useMoving.ts';
import { usePinch } from './usePinch.ts';
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
}

/** @param props.children What a mode lays over the map, with the camera at hand. */
export function ArgumentMap({ capabilities, way, children }: MapProps) {
  const argument = useSessionState((state) => state.argument);
  return (
    <ReactFlowProvider>
      <ErrorBoundary name="The map" of={argument} way={way}>
        <MapCanvas capabilities={capabilities} />
      </ErrorBoundary>
      <ErrorBoundary name="What lies over the map" of={argument} fallback={null}>
        {children}
      </ErrorBoundary>
    </ReactFlowProvider>
  );
}

const nodeTypes = {
  claim: ({ data }: NodeProps<CardNode>) => (
    <CardBoundary {...data}>
      <ClaimCard id={data.id} width={data.width} height={data.height} zoom={data.zoom} />
    </CardBoundary>
  ),
  linked: ({ data }: NodeProps<CardNode>) => (
    <CardBoundary {...data}>
      <LinkedFrame id={data.id} width={data.width} height={data.height} gaps={data.gaps} />
    </CardBoundary>
  ),
  issue: ({ data }: NodeProps<CardNode>) => <IssueCard width={data.width} height={data.height} />,
};

/** One card that cannot be drawn leaves its place, and the others. */
function CardBoundary({ id, width, height, children }: React.PropsWithChildren<CardData>) {
  const argument = useSessionState((state) => state.argument);
  return (
    <ErrorBoundary
      name="The claim"
      of={argument}
      fallback={
        <p className="failed" data-failed={id} style={{ width, height }}>
          This claim could not be drawn.
        </p>
      }
    >
      {children}
    </ErrorBoundary>
  );
}

function MapCanvas({ capabilities }: { capabilities: MapCapabilities }) {
  const flowId = useId();
  const flow = useReactFlow();
  const session = useSession();
  const frame = useRef<HTMLElement>(null);
  const argument = useSessionState((state) => state.argument);
  const layout = useSessionState((state) => state.layout);
  const direction = useSessionState((state) => state.layout?.places.direction);
  const mirrored = useSessionState((state) => state.layout?.places.mirrored ?? false);
  const stop = useSessionState(tabStop);
  const presented = useSessionState((state) => state.presentation !== null);
  const lifted = useSessionState((state) => (state.presentation ? state.focus : null));
  const stage = useSessionState((state) => state.viewportSize);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the stage, the window may have another size.
  const { least, distance } = useMemo(
    () => (capabilities.wall ? onWall({ width: innerWidth, height: innerHeight }) : nearby),
    [capabilities.wall, stage],
  );
  const shown = useWindow(layout, stop, { distance, lifted });
  // Only names are sized by the zoom.
  const zoom = useStore(({ transform }) =>
    shown.detail === 'middle' ? zoomStep(transform[2]) / distance : 1,
  );
  useCamera(frame, least);
  usePinch(frame, capabilities.pinch);
  useLift(frame, presented ? least : null);
  const moving = useMoving(layout, shown);
  useHeldKeyboard(frame, shown.detail);
  const nodes = useMemo(
    () => (argument && layout ? toNodes(argument, layout.places, shown.cards, zoom, moving) : []),
    [argument, layout, shown.cards, zoom, moving],
  );

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    // React Flow sets role="application", which switches off a screen reader's browse mode.
    element.querySelector('.react-flow')?.removeAttribute('role');
    const observer = new ResizeObserver(() => {
      // On paper there is no map: what it was on the screen, it will be again.
      if (element.clientWidth === 0) return;
      session.setViewportSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    session.setViewportSize({ width: element.clientWidth, height: element.clientHeight });
    return () => observer.disconnect();
  }, [session]);

  // A click on a block of the far view goes to its claim; the end of a drag is no click.
  const pressed = useRef({ x: 0, y: 0 });
  const onClick = (event: React.MouseEvent) => {
    const { x, y } = pressed.current;
    if (!layout || shown.detail !== 'far' || Math.hypot(event.clientX - x, event.clientY - y) > 6) return;
    const hit = claimAt(event, layout, flow.screenToFlowPosition);
    if (hit !== null) session.focus(hit, { grab: true });
  };
  /** A double click, or a double tap, goes up close. */
  const onDoubleClick = (event: React.MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('button, a')) return;
    const id = target?.closest<HTMLElement>('[data-claim]')?.dataset.claim;
    if (id === undefined) return;
    session.focus(id, { move: false, grab: true });
    session.requestCamera({ kind: 'close', id });
  };

  const ready = layout !== null;
  useEffect(() => {
    if (!ready) return;
    // Two frames on, what was laid out has been painted.
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => performance.mark('map-ready'));
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [ready]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard one walks from claim to claim.
    <section
      ref={frame}
      className="map"
      aria-label="Argument map"
      data-detail={shown.detail}
      data-presented={presented || undefined}
      data-wall={capabilities.wall || undefined}
      style={{ '--distance': distance } as React.CSSProperties}
      data-direction={direction}
      data-mirrored={mirrored || undefined}
      data-moving={moving !== null || undefined}
      onPointerDown={(event) => {
        pressed.current = { x: event.clientX, y: event.clientY };
      }}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      <ReactFlow<CardNode>
        id={flowId}
        nodes={nodes}
        nodeTypes={nodeTypes}
        minZoom={zoomLimits.min}
        maxZoom={zoomLimits.max}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        zoomOnDoubleClick={false}
        zoomOnScroll={capabilities.wheel}
        preventScrolling={capabilities.wheel}
        proOptions={{ hideAttribution: false }}
        attributionPosition="bottom-left"
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
          <FarView layout={layout} distance={distance} least={presented ? least : null} />
        )}
        {layout && <OffscreenNotice layout={layout} />}
        {layout && shown.detail === 'far' && stop !== null && lifted === null && (
          <FocusProxy id={stop} layout={layout} />
        )}
      </ReactFlow>
    </section>
  );
}

interface CardData extends Record<string, unknown> {
  id: string;
  width: number;
  height: number;
  /** At which names are seen: see cardName. */
  zoom: number;
  gaps: readonly { x: number; y: number }[];
}
type CardNode = Node<CardData>;

function IssueCard({ width, height }: { width: number; height: number }) {
  const issue = useSessionState((state) => state.argument?.issue);
  return (
    <header className="issue" style={{ width, minHeight: height }}>
      <p className="card-role">Question</p>
      <p className="issue-text" dir="auto">
        {issue}
      </p>
    </header>
  );
}

/** The claim whose block in the far view was clicked. */
function claimAt(
  event: React.MouseEvent,
  layout: Layout,
  toMap: (screen: { x: number; y: number }) => { x: number; y: number },
): string | null {
  const at = toMap({ x: event.clientX, y: event.clientY });
  return layout.index.cardsIn({ ...at, width: 0, height: 0 }).findLast((id) => id !== issueId) ?? null;
}

/** The claim that the Tab key leads to. */
function tabStop({ focus, argument, isolatedRoot }: SessionState): string | null {
  return focus ?? isolatedRoot ?? argument?.theses[0] ?? null;
}

/** From our own places, field by field: React Flow trusts what it is given. */
function toNodes(
  argument: Argument,
  places: LayoutResult,
  ids: readonly string[],
  zoom: number,
  moving: Moving | null,
): CardNode[] {
  return (moving ? [...new Set([...ids, ...moving.boxes.keys()])] : ids).flatMap((id): CardNode[] => {
    const box = places.boxes.get(id);
    if (!box) return [];
    const { width, height } = box;
    const { x, y } = moving?.boxes.get(id) ?? box;
    const claim = argument.claims.get(id);
    const linked = claim?.kind === 'linked';
    return [
      {
        id: `claim ${id}`,
        type: id === issueId ? 'issue' : linked ? 'linked' : 'claim',
        position: { x, y },
        width,
        height,
        measured: { width, height },
        zIndex: linked ? 0 : 1,
        // React Flow lets the pointer pass through nodes that can be neither selected nor dragged.
        style: { pointerEvents: 'all', opacity: moving?.fresh.has(id) ? moving.progress : 1 },
        data: {
          id,
          width,
          height,
          zoom: Math.min(zoom, 1),
          gaps: linked ? gapsBetween(claim.premises, places, box.x, box.y) : [],
        },
      },
    ];
  });
}

function gapsBetween(premises: readonly string[], places: LayoutResult, left: number, top: number) {
  return premises.slice(1).flatMap((id, index) => {
    const before = places.boxes.get(premises[index] ?? '');
    const after = places.boxes.get(id);
    if (!before || !after) return [];
    const { x, y } = andBetween(before, after, places);
    return [{ x: x - left, y: y - top }];
  });
}
