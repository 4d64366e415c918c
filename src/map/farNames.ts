// Which names the far view shows: the claim in focus and its way to the thesis, then what stands highest and
// holds most.

import type { Argument } from '../argument/argument.ts';
import { ancestorsOf, nameOf } from '../argument/walk.ts';
import type { Box, LayoutResult, Size } from '../layout/layoutResult.ts';
import { type PlacedName, placeNames } from './placeNames.ts';

export interface FarCamera {
  x: number;
  y: number;
  zoom: number;
  width: number;
  height: number;
}

const fonts = {
  thesis: "600 17px 'Source Serif 4 Variable', Georgia, serif",
  other: "600 14px 'Source Sans 3 Variable', Arial, sans-serif",
} as const;
const height = { thesis: 28, other: 22 } as const;
/** On either side of a name; map.css has the same. */
const padding = 7;

const ranks = new WeakMap<Argument, ReadonlyMap<string, number>>();

/** The place of each claim in the order of importance: by its level, on one level by how much it holds. */
function ranksOf(argument: Argument): ReadonlyMap<string, number> {
  let found = ranks.get(argument);
  if (!found) {
    const depths = new Map<string, number>();
    const weights = new Map<string, number>();
    for (const { id, parent } of argument.claims.values()) {
      depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
    }
    // Children stand behind their parents: from the end, every claim is complete when it is added.
    for (const { id, parent } of [...argument.claims.values()].toReversed()) {
      const own = (weights.get(id) ?? 0) + 1;
      weights.set(id, own);
      if (parent !== null) weights.set(parent, (weights.get(parent) ?? 0) + own);
    }
    const order = [...argument.claims.keys()].toSorted(
      (a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0) || (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
    );
    found = new Map(order.map((id, index) => [id, index]));
    ranks.set(argument, found);
  }
  return found;
}

/**
 * @param shown The ids of the blocks in view.
 * @param lifted The card in focus where it is there itself, on screen: it needs no name, and hides those under it.
 */
export function namesInView(
  argument: Argument,
  places: LayoutResult,
  shown: readonly string[],
  camera: FarCamera,
  focus: string | null,
  distance = 1,
  lifted: Box | null = null,
): PlacedName[] {
  const rank = ranksOf(argument);
  const first = focus === null ? [] : [focus, ...ancestorsOf(argument, focus)];
  const ordered = best(
    shown.filter((id) => rank.has(id)),
    rank,
  );
  const named = lifted ? [...first, ...ordered].filter((id) => id !== focus) : [...first, ...ordered];
  return placeNames(named, {
    covers: lifted ? [lifted] : [],
    nameOf: (id) => {
      const claim = argument.claims.get(id);
      return claim ? nameOf(argument, claim) : '';
    },
    boxOf: (id) => places.boxes.get(id),
    sizeOf: (id, text) => {
      const size = sizeOf(text, argument.claims.get(id)?.role === 'thesis' ? 'thesis' : 'other');
      return { width: size.width * distance, height: size.height * distance };
    },
    toScreen: (box: Box) => ({
      x: (box.x + box.width / 2) * camera.zoom + camera.x,
      y: (box.y + box.height / 2) * camera.zoom + camera.y,
    }),
    screen: camera,
  });
}

/** The first some hundred in order; to sort all of a hundred thousand in every frame would be too much. */
function best(ids: readonly string[], rank: ReadonlyMap<string, number>): string[] {
  const rankOf = (id: string) => rank.get(id) ?? Number.POSITIVE_INFINITY;
  if (ids.length <= 4000) return ids.toSorted((a, b) => rankOf(a) - rankOf(b));
  const limit = 4000;
  const high = ids.filter((id) => rankOf(id) < limit);
  return (high.length > 0 ? high : ids.slice(0, limit)).toSorted((a, b) => rankOf(a) - rankOf(b));
}

let pen: CanvasRenderingContext2D | null | undefined;
const widths = { thesis: new Map<string, number>(), other: new Map<string, number>() };

function sizeOf(text: string, kind: keyof typeof fonts): Size {
  const known = widths[kind];
  let width = known.get(text);
  if (width === undefined) {
    pen ??= document.createElement('canvas').getContext('2d');
    if (pen) pen.font = fonts[kind];
    width = Math.ceil(pen?.measureText(text).width ?? text.length * 9) + 2 * padding;
    if (known.size > 20_000) known.clear();
    known.set(text, width);
  }
  return { width, height: height[kind] };
}
