// From far away a map is blocks with a few names, as a country is on a globe. A canvas draws the blocks: a
// hundred thousand of them cost no elements. The names are text of a constant size, above the blocks.

import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { languageOf } from '../labels/readingDirection.ts';
import type { Box } from '../layout/layoutResult.ts';
import { attempt } from '../store/attempt.ts';
import { useSessionState } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';
import { blockColours, paintBlocks } from './blocks.ts';
import { namesInView } from './farNames.ts';
import type { PlacedName } from './placeNames.ts';
import { liftAt, liftedBox } from './stepViewport.ts';

interface Props {
  layout: Layout;
  /** From which it is looked at: names are that much larger. */
  distance: number;
  /** The zoom at which the card in focus is held, where it is: see `useLift`. */
  readableZoom: number | null;
}

export function FarView({ layout, distance, readableZoom }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const theme = useSessionState((state) => state.theme);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const [names, setNames] = useState<readonly PlacedName[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of theme changes the colours.
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!context || !element || !argument) return;
    const ratio = devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    let colours = blockColours(element);
    let frame = 0;
    const draw = () => {
      frame = 0;
      const [x, y, zoom] = flow.getState().transform;
      const view = { x, y, zoom, width, height };
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      const shown = paintBlocks(context, argument, layout, view, colours, focus);
      const box = focus === null ? undefined : layout.places.boxes.get(focus);
      const lifted = readableZoom === null || !box ? null : liftedOnScreen(element, box, view, readableZoom);
      setNames(namesInView(argument, layout.places, shown, view, focus, distance, lifted));
    };
    const later = () => {
      frame ||= requestAnimationFrame(draw);
    };
    draw();
    const stop = flow.subscribe(() => attempt(later));
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => {
      colours = blockColours(element);
      later();
    };
    scheme.addEventListener('change', recolour);
    return () => {
      stop();
      scheme.removeEventListener('change', recolour);
      cancelAnimationFrame(frame);
    };
  }, [argument, layout, width, height, flow, focus, theme, distance, readableZoom]);

  return (
    // What it shows is in the outline and the panel as well; the keyboard has its own way in (FocusProxy).
    <div className="far" style={{ width, height }} aria-hidden="true">
      <canvas ref={canvas} style={{ width, height }} />
      {names.map((name) => (
        <Name key={name.id} name={name} focused={name.id === focus} />
      ))}
    </div>
  );
}

/** Where the card in focus is on screen, which the step's camera has anchored. */
function liftedOnScreen(
  element: HTMLElement,
  box: Box,
  { x, y, zoom }: { x: number; y: number; zoom: number },
  readableZoom: number,
): Box {
  const words = element.closest<HTMLElement>('.map')?.style.getPropertyValue('--lift-anchor') ?? '';
  const [across = 0.5, down = 0.5] = words.split(' ').map((share) => (Number.parseFloat(share) || 0) / 100);
  const lifted = liftedBox(box, { x: across, y: down }, liftAt(zoom, readableZoom));
  return {
    x: lifted.x * zoom + x,
    y: lifted.y * zoom + y,
    width: lifted.width * zoom,
    height: lifted.height * zoom,
  };
}

function Name({ name: { id, text, at, size }, focused }: { name: PlacedName; focused: boolean }) {
  const argument = useSessionState((state) => state.argument);
  const claim = argument?.claims.get(id);
  return (
    <span
      className={`place-name place-${claim?.role ?? 'reason'}`}
      data-name={id}
      data-highlighted={focused || undefined}
      dir="auto"
      lang={argument && claim ? languageOf(argument, claim) : undefined}
      style={{
        width: size.width,
        height: size.height,
        transform: `translate(${at.x - size.width / 2}px, ${at.y - size.height / 2}px)`,
      }}
    >
      {text}
    </span>
  );
}
