// The windows for which the page holds a drawing of its map, and what that is placed by: known when the site is built.

import type { Argument } from '../../../argument/argument.ts';
import type { Box, Direction, Size } from '../../../layout/layoutResult.ts';
import { firstScene, openingOf } from '../../../layout/opening.ts';
import { openingRoom } from '../../../layout/openingRoom.ts';

/** The stages of common windows, in CSS pixels, the panel beside them where it has room. */
const stages: readonly Size[] = [
  { width: 1020, height: 756 }, // 1440x900
  { width: 1020, height: 645 }, // the same with the bars of a browser
  { width: 1500, height: 936 }, // 1920x1080
  { width: 1500, height: 801 },
  { width: 1116, height: 585 }, // 1536x864 with bars
  { width: 946, height: 497 }, // 1366x768 with bars
  { width: 1024, height: 623 }, // 1024x768
];

export interface FirstDrawing {
  room: Size;
  bounds: Box;
  direction: Direction;
  /** The claims whose children are drawn. */
  expanded: readonly string[];
}

export function firstDrawings(argument: Argument): FirstDrawing[] {
  return stages.map(openingRoom).map((room) => {
    const { direction, expanded } = openingOf(argument, room, null, null);
    const { bounds } = firstScene(argument, room, { direction, expanded });
    return { room, bounds, direction, expanded: [...expanded] };
  });
}
