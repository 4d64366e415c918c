// The whole map, small, with the part that is on screen. Dragging on it moves the map. It says nothing where
// all is on screen anyway, so it is not there then.

import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';
import { blockColours, paintBlocks } from './blocks.ts';

const most = { width: 184, height: 124 } as const;
const minSize = 36;
/** Round the picture, in pixels; page.css has the same. */
const padding = 8;

export function Minimap() {
  const layout = useSessionState((state) => state.layout);
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
  return layout && !all ? <Small layout={layout} /> : null;
}

function Small({ layout }: { layout: Layout }) {
  const session = useSession();
  const flow = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const theme = useSessionState((state) => state.theme);
  const { bounds } = layout.places;
  const scale = Math.min(most.width / bounds.width, most.height / bounds.height);
  const width = Math.max(minSize, bounds.width * scale);
  const height = Math.max(minSize, bounds.height * scale);
  // Where the map is a mere line, it lies in the middle of the room.
  const left = (width - bounds.width * scale) / 2 - bounds.x * scale;
  const top = (height - bounds.height * scale) / 2 - bounds.y * scale;
  const [x, y, zoom] = useStore((state) => state.transform);
  const stageWidth = useStore((state) => state.width);
  const stageHeight = useStore((state) => state.height);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of theme changes the colours.
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !argument) return;
    const ratio = devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    const paint = () => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      const camera = { x: left, y: top, zoom: scale, width, height };
      paintBlocks(context, argument, layout, camera, blockColours(element), focus);
    };
    paint();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', paint);
    return () => scheme.removeEventListener('change', paint);
  }, [argument, layout, focus, theme, width, height, left, top, scale]);

  const held = useRef({ x: 0, y: 0 });
  const pointAt = (event: React.PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const rim = event.currentTarget.clientLeft + padding;
    return {
      x: (event.clientX - box.left - rim - left) / scale,
      y: (event.clientY - box.top - rim - top) / scale,
    };
  };
  /** Takes hold of the frame where it is touched; elsewhere its middle comes to the pointer. */
  const take = (event: React.PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointAt(event);
    const middle = { x: (stageWidth / 2 - x) / zoom, y: (stageHeight / 2 - y) / zoom };
    const inside =
      Math.abs(at.x - middle.x) <= stageWidth / 2 / zoom &&
      Math.abs(at.y - middle.y) <= stageHeight / 2 / zoom;
    held.current = inside ? { x: at.x - middle.x, y: at.y - middle.y } : { x: 0, y: 0 };
    go(event);
  };
  const go = (event: React.PointerEvent<HTMLElement>) => {
    const at = pointAt(event);
    // The middle of the screen stays on the map.
    const middle = {
      x: clamp(at.x - held.current.x, bounds.x, bounds.x + bounds.width),
      y: clamp(at.y - held.current.y, bounds.y, bounds.y + bounds.height),
    };
    session.touch();
    void flow.setViewport({
      zoom,
      x: stageWidth / 2 - middle.x * zoom,
      y: stageHeight / 2 - middle.y * zoom,
    });
  };

  const rim = {
    x: clamp((-x / zoom) * scale + left, 0, width),
    y: clamp((-y / zoom) * scale + top, 0, height),
    right: clamp(((stageWidth - x) / zoom) * scale + left, 0, width),
    bottom: clamp(((stageHeight - y) / zoom) * scale + top, 0, height),
  };
  return (
    <div
      className="overview-map"
      data-covers
      role="img"
      aria-label="Overview: the whole map, with the part that is on screen"
      title="Drag to move the map"
      style={{ width, height }}
      onPointerDown={take}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event);
      }}
    >
      <canvas ref={canvas} style={{ width, height }} />
      <span
        className="overview-view"
        style={{
          transform: `translate(${rim.x}px, ${rim.y}px)`,
          width: Math.max(6, rim.right - rim.x),
          height: Math.max(6, rim.bottom - rim.y),
        }}
      />
    </div>
  );
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(highest, value));
}
