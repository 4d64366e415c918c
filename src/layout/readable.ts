// What can be read at once, and where.

import type { Size } from './layoutResult.ts';

export const readable = {
  /** As many cards as one takes in. */
  cards: 30,
  /** Windows narrower than this (CSS pixels) get the list. */
  narrow: 560,
  /** With less room than this beside it, the panel waits until a claim is chosen. */
  beside: 760,
  /** With less height than this (a phone on its side) the panel waits too. */
  low: 360,
  /** Empty space kept round a map that is fitted, in CSS pixels. */
  margin: 28,
} as const;

/** Whether a map of this size leaves the panel its room beside it before a claim is chosen. */
export const hasRoomForPanel = ({ width, height }: Size): boolean =>
  width >= readable.beside && height >= readable.low;
