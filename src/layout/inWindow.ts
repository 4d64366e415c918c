// What of a map stands in a window: looked for one by one, because a layout holds few enough (see reach.ts).

import type { Box, LayoutResult, Link, Trunk } from './layoutResult.ts';

/** Whether they overlap or touch. */
export const touches = (a: Box, b: Box) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** Ids of the cards and frames, in document order. */
export function cardsIn({ boxes }: LayoutResult, window: Box): string[] {
  const ids: string[] = [];
  for (const [id, box] of boxes) if (touches(box, window)) ids.push(id);
  return ids;
}

export const linksIn = ({ links }: LayoutResult, window: Box): Link[] =>
  links.filter(({ bounds }) => touches(bounds, window));

export const trunksIn = ({ trunks }: LayoutResult, window: Box): Trunk[] =>
  trunks.filter(({ bounds }) => touches(bounds, window));
