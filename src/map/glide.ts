// From one layout to the next cards glide to their new places, so that the eye can follow each of them (Heer and
// Robertson, "Animated transitions in statistical data graphics", 2007). React Flow places its nodes at once; within
// them each card begins where it was seen (first, last, invert, play).

import type { Argument } from '../argument/argument.ts';
import { ancestorsOf } from '../argument/walk.ts';
import type { Box, Direction, LayoutResult, Point } from '../layout/layoutResult.ts';

/** Milliseconds. */
const duration = 450;
const easing = 'cubic-bezier(0.2, 0, 0, 1)';

/**
 * With more cards than these the map changes at once: nobody follows so many, of a list even fewer, whose cards go from
 * column to column.
 */
const maxCards: Record<Direction, number> = { right: 300, down: 300, list: 50 };

/** Where a layout stands: `at` is the place of its origin in the frame. */
export interface Stand {
  places: LayoutResult;
  at: Point;
}

/**
 * Lets the cards in a frame glide from where they stood.
 *
 * @returns Resolves when all stand still.
 */
export function glide(frame: HTMLElement, argument: Argument, from: Stand, to: Stand): Promise<unknown> {
  const cards = [...frame.querySelectorAll<HTMLElement>('[data-claim]')];
  if (cards.length > maxCards[to.places.direction]) return Promise.resolve();
  const was = from.places.boxes;
  const is = to.places.boxes;
  const shift = { x: from.at.x - to.at.x, y: from.at.y - to.at.y };
  const moves: Animation[] = [];
  const play = (element: HTMLElement | null, first: Keyframe, delay = 0) => {
    if (!element) return;
    const timing = { duration: duration - delay, delay, easing, fill: 'backwards' } as const;
    const move = element.animate([first, {}], timing);
    moves.push(move);
    underWay.set(element, move);
  };
  // All places are read before the first card moves: else each is read anew after the one before.
  const flown = cards.map(midway);
  for (const card of cards) underWay.get(card)?.cancel();
  for (const [index, card] of cards.entries()) {
    const id = card.dataset.claim ?? '';
    const now = is.get(id);
    if (!now) continue;
    const before = was.get(id);
    if (!before) {
      // It comes out of the nearest claim above it that was there.
      const origin = ancestorsOf(argument, id).find((above) => was.has(above));
      const start = was.get(origin ?? '');
      const { x, y } = start ? offsetOf(start, now, shift) : { x: 0, y: 0 };
      play(card, { transform: `translate(${x}px, ${y}px) scale(0.6)`, opacity: 0 });
      continue;
    }
    const offset = offsetOf(before, now, shift);
    const [x, y] = [offset.x + (flown[index]?.x ?? 0), offset.y + (flown[index]?.y ?? 0)];
    if (Math.abs(x) + Math.abs(y) > 0.5) play(card, { transform: `translate(${x}px, ${y}px)` });
    if (before.width !== now.width || before.height !== now.height) {
      const scale = `scale(${before.width / now.width}, ${before.height / now.height})`;
      play(card.querySelector('.card-drawing'), { transform: scale });
      play(card.querySelector('.card-sentence'), { opacity: 0 }, duration / 3);
    }
  }
  if (moves.length > 0) play(frame.querySelector('.edges'), { opacity: 0 }, duration / 2);
  return Promise.allSettled(moves.map(({ finished }) => finished));
}

function offsetOf(before: Box, now: Box, shift: Point): Point {
  return { x: before.x - now.x + shift.x, y: before.y - now.y + shift.y };
}

/** What moves a card, or moved it last. To ask the browser for it would have it style the page at once. */
const underWay = new WeakMap<HTMLElement, Animation>();

/** How far a card that has not arrived yet is from its place. */
function midway(card: HTMLElement): Point {
  if (underWay.get(card)?.playState !== 'running') return { x: 0, y: 0 };
  const { transform } = getComputedStyle(card);
  const { m41: x, m42: y } = new DOMMatrix(transform === 'none' ? '' : transform);
  return { x, y };
}
