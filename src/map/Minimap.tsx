// The whole argument, small, with what is on screen marked. Dragging on it goes to the claim under the pointer. It says
// nothing where all is on screen anyway, so it is not there then.

import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Argument } from '../argument/argument.ts';
import { unionOf } from '../layout/layoutResult.ts';
import { boxOf, fitView, marksOf, rowAt, type WholeFrame } from '../layout/whole.ts';
import { at, rowOf, type WholeTree } from '../layout/wholeTree.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';
import { paintWhole, wholeColours } from './whole/paintWhole.ts';
import { treeOf } from './whole/treeOf.ts';
import { wholeEmphasis } from './whole/wholeEmphasis.ts';

const size = { width: 184, height: 124 } as const;
/** Round the picture, in pixels; mapControls.css has the same. */
const padding = 8;

export function Minimap() {
  const argument = useSessionState((state) => state.argument);
  const layout = useSessionState((state) => state.layout);
  const branch = useSessionState((state) => state.isolatedRoot);
  const whole = useSessionState((state) => state.detail === 'whole');
  const all = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!layout || width === 0) return true;
    const { bounds } = layout.places;
    return (
      bounds.x * zoom + x >= -1 &&
      bounds.y * zoom + y >= -1 &&
      (bounds.x + bounds.width) * zoom + x <= width + 1 &&
      (bounds.y + bounds.height) * zoom + y <= height + 1
    );
  });
  if (!argument || !layout || all || whole) return null;
  return <Small argument={argument} layout={layout} tree={treeOf(argument, branch)} />;
}

interface SmallProps {
  argument: Argument;
  layout: Layout;
  tree: WholeTree;
}

function Small({ argument, layout, tree }: SmallProps) {
  const session = useSession();
  const flow = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const focus = useSessionState((state) => state.focus);
  const expanded = useSessionState((state) => state.expanded);
  const theme = useSessionState((state) => state.theme);
  const frame = useMemo(() => evenly(tree), [tree]);
  const inView = useStore(({ transform: [x, y, zoom], width, height }) => {
    const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    const rows = layout.index.cardsIn(view).flatMap((id) => rowOf(tree, id) ?? []);
    const box = unionOf(rows.map((row) => boxOf(frame, row)));
    // A string: equal ones draw nothing anew.
    return box ? [box.x, box.y, box.width, box.height].map(Math.round).join(' ') : '';
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of theme, focus or expansion changes the picture.
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = devicePixelRatio || 1;
    element.width = Math.round(size.width * ratio);
    element.height = Math.round(size.height * ratio);
    const marks = marksOf(tree, frame.view, size.height);
    const paint = () => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintWhole(context, argument, frame, marks, [], wholeEmphasis(session, tree)(), wholeColours(element));
    };
    paint();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', paint);
    return () => scheme.removeEventListener('change', paint);
  }, [argument, tree, frame, focus, expanded, theme, session]);

  /** The claim at the pointer, or what stands above it on the map, comes to the middle. */
  const go = (event: React.PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const rim = event.currentTarget.clientLeft + padding;
    const inside = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
    const x = inside(event.clientX - box.left - rim, size.width);
    const y = inside(event.clientY - box.top - rim, size.height);
    let row = rowAt(frame, x, y) ?? 0;
    while (row > 0 && !layout.places.boxes.has(tree.ids[row] ?? '')) row = at(tree.parent, row);
    const card = layout.places.boxes.get(tree.ids[row] ?? '');
    if (!card) return;
    session.touch();
    void flow.setCenter(card.x + card.width / 2, card.y + card.height / 2, { zoom: flow.getZoom() });
  };

  return (
    <div
      className="overview-map"
      data-covers
      role="img"
      aria-label="Overview: the whole map, with the part that is on screen"
      title="Drag to move the map"
      style={size}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event);
      }}
    >
      <canvas ref={canvas} style={size} />
      {inView !== '' && <span className="overview-view" style={rimOf(inView)} />}
    </div>
  );
}

function rimOf(box: string): React.CSSProperties {
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
  return { transform: `translate(${x}px, ${y}px)`, width: Math.max(6, width), height: Math.max(6, height) };
}

/** So small there are no names, and columns are as wide as each other. */
function evenly(tree: WholeTree): WholeFrame {
  const count = at(tree.deepest, 0) + 1;
  const edges = Float64Array.from({ length: count + 1 }, (_, depth) => (depth * size.width) / count);
  return { tree, view: fitView(tree), size, edges, nameHeight: Number.POSITIVE_INFINITY };
}
