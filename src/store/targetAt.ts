// How high what is pressed is at least.

import { pressable } from '../layout/cardContent.ts';
import type { ReadingPlace } from './state.ts';

/** In pixels; 0 on a wall, where nobody presses. A finger needs more than a pointer. */
export function targetAt(place: ReadingPlace): number {
  if (place === 'wall') return 0;
  // Outside of a browser nobody presses anything.
  return globalThis.matchMedia?.('(pointer: coarse)').matches ? 1.5 * pressable : pressable;
}
