// What the drawing in the page is placed by: known when the site is built.

import type { Argument } from '../../../argument/argument.ts';
import type { Box, Size } from '../../../layout/layoutResult.ts';
import { firstScene, openingOf } from '../../../layout/opening.ts';
import { readable } from '../../../layout/readable.ts';

export interface FirstPlaces {
  boxes: readonly Box[];
  bounds: Box;
  thesis: Box;
  /** The claims whose children are drawn. */
  expanded: readonly string[];
  /** On which stages the map opens as it is drawn: from which width to which, for each `step` pixels of height. */
  rows: { step: number; sizes: readonly (readonly [from: number, to: number])[] };
}

/** In CSS pixels. Between two stages that open so, all do. */
const step = { height: 80, width: 200 };
const most = { width: 2760, height: 1600 };

/** @param stage For which the map was drawn. */
export function firstPlaces(argument: Argument, stage: Size): FirstPlaces {
  const opening = openingOf(argument, stage, null, null);
  const { direction, expanded } = opening;
  if (direction !== 'right') throw new Error('The first map is drawn from left to right.');
  const { boxes, bounds } = firstScene(argument, stage, opening);
  const thesis = boxes.get(argument.theses[0] ?? '');
  if (!thesis) throw new Error('The first map has no thesis.');
  const opensSo = (size: Size) => {
    const opening = openingOf(argument, size, null, null);
    return opening.direction === direction && opening.expanded.size === expanded.size;
  };
  const sizes: [number, number][] = [];
  for (let height = 0; height <= most.height; height += step.height) {
    const fits = (width: number) => opensSo({ width, height });
    // Narrower windows open with a list, wider ones with a map from above or with more of it.
    const from = [readable.narrow, 660, readable.beside].find(fits) ?? 0;
    let to = from;
    while (from > 0 && to + step.width <= most.width && fits(to + step.width)) to += step.width;
    sizes.push([from, to]);
  }
  return {
    boxes: [...boxes.values()],
    bounds,
    thesis,
    expanded: [...expanded],
    rows: { step: step.height, sizes },
  };
}
