// The windows for which the page holds a drawing of its map, and what that is placed by: known when the site is built.

import type { Argument } from '../../../argument/argument.ts';
import type { Box, CardSpec, Direction, LayoutResult, Size } from '../../../layout/layoutResult.ts';
import { firstScene, openingOf } from '../../../layout/opening.ts';

/** A little below the stages of common windows, in CSS pixels, the panel beside them where it has room. */
const rooms: readonly Size[] = [
  { width: 1020, height: 744 }, // 1440x900
  { width: 1020, height: 620 }, // the same with the bars of a browser; 1024x768
  { width: 1500, height: 920 }, // 1920x1080
  { width: 1100, height: 570 }, // 1536x864 with bars
];

export interface FirstDrawing {
  /** For which it was laid out. */
  room: Size;
  bounds: Box;
}

/** What the map opens with where it is drawn so, as JSON has it. */
export interface FirstOpening {
  direction: Direction;
  /** The claims whose children are drawn. */
  expanded: readonly string[];
  places: Omit<LayoutResult, 'boxes' | 'cards' | 'toggles'>;
  boxes: readonly (readonly [string, Box])[];
  cards: readonly (readonly [string, CardSpec])[];
  toggles: readonly (readonly [string, Box])[];
}

export interface FirstDrawings {
  drawings: FirstDrawing[];
  /** By the places of the drawings. */
  openings: FirstOpening[];
}

export function firstDrawings(argument: Argument): FirstDrawings {
  const openings = rooms.map((room): FirstOpening => {
    const { direction, expanded } = openingOf(argument, room, null, null);
    const {
      demoted: _,
      fits: __,
      boxes,
      cards,
      toggles,
      ...places
    } = firstScene(argument, room, {
      direction,
      expanded,
    });
    const tables = { boxes: [...boxes], cards: [...cards], toggles: [...toggles] };
    return { direction, expanded: [...expanded], places, ...tables };
  });
  return {
    openings,
    drawings: rooms.map((room, at) => ({ room, bounds: openings[at]?.places.bounds as Box })),
  };
}
