// From far away a map is blocks with a few names, as a country is on a globe. A canvas draws it: a hundred
// thousand blocks cost no elements.

import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Argument } from '../argument/argument.ts';
import { nameOf } from '../argument/walk.ts';
import type { Box, Places } from '../layout/places.ts';
import { useSessionState } from '../session/SessionContext.ts';
import type { Layout } from '../session/state.ts';
import { placeNames } from './placeNames.ts';

export function FarView({ layout }: { layout: Layout }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const theme = useSessionState((state) => state.theme);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of theme changes the colours.
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    const element = canvas.current;
    if (!context || !element || !argument) return;
    const ratio = devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    const colours = readColours(element);
    let frame = 0;
    const draw = () => {
      frame = 0;
      const [x, y, zoom] = flow.getState().transform;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      paint(context, argument, layout, { x, y, zoom, width, height }, colours, focus);
    };
    const later = () => {
      frame ||= requestAnimationFrame(draw);
    };
    draw();
    const stop = flow.subscribe(later);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => {
      Object.assign(colours, readColours(element));
      later();
    };
    scheme.addEventListener('change', recolour);
    return () => {
      stop();
      scheme.removeEventListener('change', recolour);
      cancelAnimationFrame(frame);
    };
  }, [argument, layout, width, height, flow, focus, theme]);

  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; what it shows is also in the panel.
  return <canvas ref={canvas} className="far" style={{ width, height }} aria-hidden="true" />;
}

interface View {
  x: number;
  y: number;
  zoom: number;
  width: number;
  height: number;
}

const names = ['paper', 'ink', 'line', 'support', 'objection'] as const;
type FarColours = Record<(typeof names)[number], string>;

function readColours(element: HTMLElement): FarColours {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as FarColours;
}

/** What is the same for every frame of a layout. */
interface Prepared {
  edges: Path2D;
  /** All ids, the highest in the tree first. */
  ranked: readonly string[];
}

const preparedBy = new WeakMap<Places, Prepared>();

function prepare(argument: Argument, places: Places): Prepared {
  let prepared = preparedBy.get(places);
  if (!prepared) {
    const edges = [...places.trunks, ...places.links].map(({ path }) => path).join('');
    const depths = new Map<string, number>();
    for (const [id, claim] of argument.claims) {
      depths.set(id, claim.parent === null ? 0 : (depths.get(claim.parent) ?? 0) + 1);
    }
    const ranked = [...places.boxes.keys()]
      .filter((id) => argument.claims.has(id))
      .toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
    prepared = { edges: new Path2D(edges), ranked };
    preparedBy.set(places, prepared);
  }
  return prepared;
}

function paint(
  context: CanvasRenderingContext2D,
  argument: Argument,
  { places, index }: Layout,
  { x, y, zoom, width, height }: View,
  colours: FarColours,
  focus: string | null,
): void {
  const view: Box = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const { edges, ranked } = prepare(argument, places);
  context.save();
  context.translate(x, y);
  context.scale(zoom, zoom);
  context.lineWidth = 1.2 / zoom;
  context.strokeStyle = colours.line;
  context.stroke(edges);
  context.restore();
  for (const id of index.cardsIn(view))
    paintBlock(context, argument, id, places, { x, y, zoom }, colours, focus);

  context.font = "600 14px 'Source Sans 3 Variable', sans-serif";
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  const named = placeNames(focus === null ? ranked : [focus, ...ranked], {
    nameOf: (id) => {
      const claim = argument.claims.get(id);
      return claim ? nameOf(argument, claim) : '';
    },
    boxOf: (id) => places.boxes.get(id),
    widthOf: (text) => context.measureText(text).width,
    toScreen: (box) => ({ x: (box.x + box.width / 2) * zoom + x, y: (box.y + box.height / 2) * zoom + y }),
    screen: { width, height },
  });
  for (const { text, at } of named) {
    context.lineWidth = 5;
    context.strokeStyle = colours.paper;
    context.strokeText(text, at.x, at.y);
    context.fillStyle = colours.ink;
    context.fillText(text, at.x, at.y);
  }
}

function paintBlock(
  context: CanvasRenderingContext2D,
  argument: Argument,
  id: string,
  places: Places,
  { x, y, zoom }: { x: number; y: number; zoom: number },
  colours: FarColours,
  focus: string | null,
): void {
  const box = places.boxes.get(id);
  if (!box) return;
  const claim = argument.claims.get(id);
  const role = claim?.role;
  context.fillStyle =
    role === 'thesis' || !role ? colours.ink : role === 'objection' ? colours.objection : colours.support;
  // Linked premises lie on their frame: the frame is only a tint, so that they show.
  context.globalAlpha = claim?.kind === 'linked' ? 0.35 : 1;
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  const wide = Math.max(1.5, box.width * zoom);
  const high = Math.max(1.5, box.height * zoom);
  context.fillRect(left, top, wide, high);
  context.globalAlpha = 1;
  if (role === 'objection' && high > 6) {
    // Not by colour alone: objections have a bar cut out of them.
    context.fillStyle = colours.paper;
    context.fillRect(left + wide * 0.2, top + high / 2 - 1, wide * 0.6, 2);
  }
  if (id === focus) {
    context.strokeStyle = colours.ink;
    context.lineWidth = 3;
    context.strokeRect(left - 3, top - 3, wide + 6, high + 6);
  }
}
