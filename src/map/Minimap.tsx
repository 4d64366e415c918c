// The whole argument, small, with what is on screen marked. A press goes to the claim under the pointer.

import { useStore } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Argument } from '../argument/argument.ts';
import { cardsIn } from '../layout/inWindow.ts';
import { unionOf } from '../layout/layoutResult.ts';
import { boxOf, fitView, marksOf, rowAt, type WholeFrame } from '../layout/whole.ts';
import { at, rowOf, type WholeTree } from '../layout/wholeTree.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';
import { useAfterPaint } from '../store/useAfterPaint.ts';
import { paintWhole, wholeColours } from './whole/paintWhole.ts';
import { wholeEmphasis } from './whole/wholeEmphasis.ts';
import { wholeTreeOf } from './whole/wholeTreeOf.ts';

/** In pixels. */
const size = { width: 160, height: 34 } as const;

export function Minimap() {
  // The whole of a large map that is written on comes after the part that is on screen.
  const argument = useAfterPaint(useSessionState((state) => state.argument));
  const layout = useSessionState((state) => state.layout);
  const branch = useSessionState((state) => state.isolatedRoot);
  const whole = useSessionState((state) => state.detail === 'whole');
  if (!argument || !layout || whole) return null;
  return <Small argument={argument} layout={layout} tree={wholeTreeOf(argument, branch)} />;
}

interface SmallProps {
  argument: Argument;
  layout: Layout;
  tree: WholeTree;
}

function Small({ argument, layout, tree }: SmallProps) {
  const session = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const focus = useSessionState((state) => state.focus);
  const expanded = useSessionState((state) => state.expanded);
  const theme = useSessionState((state) => state.theme);
  const frame = useMemo(() => evenly(tree), [tree]);
  const inView = useStore(({ transform: [x, y], width, height }) => {
    const view = { x: -x, y: -y, width, height };
    const rows = cardsIn(layout.places, view).flatMap((id) => rowOf(tree, id) ?? []);
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
    const marks = marksOf(tree, frame.view, size.height);
    const paint = () => {
      element.width = Math.round(size.width * ratio);
      element.height = Math.round(size.height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintWhole(context, argument, frame, marks, [], wholeEmphasis(session, tree)(), wholeColours(element));
    };
    // With the frame after the map's: colours that are asked for between frames style the page once more.
    let next = requestAnimationFrame(() => {
      next = requestAnimationFrame(paint);
    });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', paint);
    return () => {
      cancelAnimationFrame(next);
      scheme.removeEventListener('change', paint);
    };
  }, [argument, tree, frame, focus, expanded, theme, session]);

  return (
    <div
      className="overview-map"
      role="img"
      aria-label="Overview: the whole map, with the part that is on screen"
      title="Go to a claim"
      style={size}
      onPointerDown={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        const row = rowAt(frame, event.clientX - left, event.clientY - top);
        const id = row === null ? undefined : tree.ids[row];
        if (id) session.focus(id);
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
