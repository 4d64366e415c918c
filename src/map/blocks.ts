// The map as blocks on a canvas: what is drawn from afar and in the overview.

import type { Argument } from '../argument/argument.ts';
import type { Box, LayoutResult } from '../layout/layoutResult.ts';
import type { Layout } from '../store/state.ts';
import type { FarCamera } from './farNames.ts';

const names = ['paper', 'ink', 'line', 'support', 'objection', 'support-tint', 'objection-tint'] as const;
export type BlockColours = Record<(typeof names)[number], string>;

/** The colours of the theme where an element stands. */
export function blockColours(element: HTMLElement): BlockColours {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as BlockColours;
}

const edgesOf = new WeakMap<LayoutResult, Path2D>();

/** Paints what is in view. @returns The ids of the blocks painted. */
export function paintBlocks(
  context: CanvasRenderingContext2D,
  argument: Argument,
  { places, index }: Layout,
  camera: FarCamera,
  colours: BlockColours,
  focus: string | null,
): string[] {
  const { x, y, zoom, width, height } = camera;
  const view: Box = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  let edges = edgesOf.get(places);
  if (!edges) {
    edges = new Path2D([...places.trunks, ...places.links].map(({ path }) => path).join(''));
    edgesOf.set(places, edges);
  }
  context.save();
  context.translate(x, y);
  context.scale(zoom, zoom);
  context.lineWidth = 1.2 / zoom;
  context.strokeStyle = colours.line;
  context.stroke(edges);
  context.restore();
  const ids = index.cardsIn(view);
  for (const id of ids) {
    const box = places.boxes.get(id);
    if (box) paintBlock(context, argument, id, box, camera, colours);
  }
  const focused = focus === null ? undefined : places.boxes.get(focus);
  if (focused) {
    context.strokeStyle = colours.ink;
    context.lineWidth = 3;
    context.strokeRect(
      focused.x * zoom + x - 4,
      focused.y * zoom + y - 4,
      focused.width * zoom + 8,
      focused.height * zoom + 8,
    );
  }
  return ids;
}

function paintBlock(
  context: CanvasRenderingContext2D,
  argument: Argument,
  id: string,
  box: Box,
  { x, y, zoom }: FarCamera,
  colours: BlockColours,
): void {
  const claim = argument.claims.get(id);
  const role = claim?.role;
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  const wide = Math.max(1.5, box.width * zoom);
  const high = Math.max(1.5, box.height * zoom);
  const line =
    role === 'thesis' || !role ? colours.ink : role === 'objection' ? colours.objection : colours.support;
  if (role === 'thesis' || high < 5) {
    context.fillStyle = line;
    context.fillRect(left, top, wide, high);
    return;
  }
  context.fillStyle = role === 'objection' ? colours['objection-tint'] : colours['support-tint'];
  context.fillRect(left, top, wide, high);
  context.strokeStyle = line;
  context.lineWidth = 1;
  // Not by colour alone: what opposes is drawn with dashes, a reason has a bar at its side.
  context.setLineDash(role === 'objection' ? [3, 2.5] : []);
  context.strokeRect(left + 0.5, top + 0.5, wide - 1, high - 1);
  context.setLineDash([]);
  if (role === 'reason' && claim?.kind !== 'linked' && !claim?.premise) {
    context.fillStyle = line;
    context.fillRect(left, top, Math.max(2, 8 * zoom), high);
  }
}
