// Where the map stands in its frame. Its type has one size on the screen, so it is moved and never scaled.

import type { Box, Point, Size } from '../layout/layoutResult.ts';
import { readable } from '../layout/readable.ts';

/** The place of the map's origin at which a box is in the middle; one that is too large shows its beginning. */
export function centred(box: Box, room: Size, mirrored = false): Point {
  const { margin } = readable;
  const x = room.width / 2 - (box.x + box.width / 2);
  const atEdge = mirrored ? room.width - margin - box.x - box.width : margin - box.x;
  return {
    x: Math.round(box.width > room.width ? atEdge : x),
    y: Math.round(box.height > room.height ? margin - box.y : room.height / 2 - (box.y + box.height / 2)),
  };
}

/** The middle of a scene, or as near to it as a claim is in sight where the scene is larger than its frame. */
export function inScene(scene: Box, claim: Box | undefined, room: Size, mirrored = false): Point {
  const middle = centred(scene, room, mirrored);
  const fits = scene.width <= room.width && scene.height <= room.height;
  return fits || !claim ? middle : panIntoView(claim, room, middle);
}

/** Where a map that is larger than its frame begins to be read: all of it where it fits, else from its root on. */
export function opened(bounds: Box, root: Box, room: Size, mirrored = false): Point {
  const whole = centred(bounds, room, mirrored);
  if (bounds.height <= room.height) return whole;
  // From the first reason on, where the root is then in sight and not at the very bottom; else round the root.
  const middle = root.y + root.height / 2;
  const y = whole.y + middle <= room.height * 0.7 ? whole.y : room.height / 2 - middle;
  return { x: whole.x, y: Math.round(y) };
}

/** The least move that brings a box into sight. */
export function panIntoView(box: Box, room: Size, from: Point): Point {
  const { margin } = readable;
  const shift = (start: number, length: number, space: number) => {
    // What does not fit shows its beginning.
    if (start < margin || length > space - 2 * margin) return margin - start;
    return Math.min(0, space - margin - (start + length));
  };
  return {
    x: from.x + shift(from.x + box.x, box.width, room.width),
    y: from.y + shift(from.y + box.y, box.height, room.height),
  };
}

/** The least move that brings a map wholly into its frame, across and down, where it has room. */
export function broughtIn(bounds: Box, room: Size, from: Point): Point {
  const { margin } = readable;
  const along = (start: number, length: number, space: number) => {
    const most = space - margin - length;
    return most < margin ? 0 : Math.min(Math.max(start, margin), most) - start;
  };
  return {
    x: from.x + along(from.x + bounds.x, bounds.width, room.width),
    y: from.y + along(from.y + bounds.y, bounds.height, room.height),
  };
}

/**
 * The place at which the same spot of a claim is at the same spot of the frame, before and after a change of layout.
 *
 * @param spot In the frame; left out for the claim's own beginning.
 */
export function kept(before: Box, from: Point, now: Box, spot?: Point): Point {
  if (!spot) return { x: from.x + before.x - now.x, y: from.y + before.y - now.y };
  const share = (at: number, start: number, length: number) =>
    Math.max(0, Math.min(1, (at - start) / Math.max(1, length)));
  return {
    x: Math.round(spot.x - now.x - share(spot.x, from.x + before.x, before.width) * now.width),
    y: Math.round(spot.y - now.y - share(spot.y, from.y + before.y, before.height) * now.height),
  };
}
