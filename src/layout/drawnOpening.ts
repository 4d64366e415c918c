// What a page has drawn of a map before the program is there: the map opens with it.

import type { Argument } from '../argument/argument.ts';
import { isSameOpen } from '../argument/expansion.ts';
import type { LayoutResult, Size } from './layoutResult.ts';
import type { Opening } from './opening.ts';

/** What a page shows before the map: an opening laid out for one room, on a stage that is little larger. */
export interface DrawnOpening extends Opening {
  room: Size;
  stage: Size;
  places: LayoutResult;
}

/** The map opens as it is drawn. */
export function rememberDrawn(argument: Argument, drawn: DrawnOpening): void {
  remembered = { argument, drawn };
}

/** What is drawn of a map, on whatever stage. */
export const drawnOf = (argument: Argument): DrawnOpening | null =>
  remembered?.argument === argument ? remembered.drawn : null;

/** What is drawn of a map that opens on this stage. */
export function drawnOn(argument: Argument, { width, height }: Size): DrawnOpening | null {
  const drawn = drawnOf(argument);
  return drawn?.stage.width === width && drawn.stage.height === height ? drawn : null;
}

let remembered: { argument: Argument; drawn: DrawnOpening } | undefined;

/** The room for which a map is laid out that opens on this stage. */
export const openingRoom = (argument: Argument, stage: Size): Size => drawnOn(argument, stage)?.room ?? stage;

/** Where a map stands that opens on this stage, in usual type, as far as it is drawn: `firstScene` for that room. */
export function drawnPlaces(
  argument: Argument,
  stage: Size,
  expanded: ReadonlySet<string>,
): LayoutResult | null {
  const drawn = drawnOn(argument, stage);
  return drawn && isSameOpen(expanded, drawn.expanded) ? drawn.places : null;
}
