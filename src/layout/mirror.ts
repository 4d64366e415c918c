// The same places for a reader who begins at the right: everything reflected from left to right.

import { largest } from '../argument/extremes.ts';
import type { Box, LayoutResult, Link, Point, Tip, Trunk } from './layoutResult.ts';

/** The boxes still begin at 0, 0: they keep the width that they took before. */
export function mirror(places: LayoutResult): LayoutResult {
  const width = largest([...places.boxes.values()].map((box) => box.x + box.width));
  const point = (at: Point): Point => ({ x: width - at.x, y: at.y });
  const box = (at: Box): Box => ({ ...at, x: width - at.x - at.width });
  const boxes = (all: ReadonlyMap<string, Box>) => new Map([...all].map(([id, at]) => [id, box(at)]));
  const tip = (at: Tip): Tip => ({ ...point(at), towards: opposite[at.towards] });
  const link = (at: Link): Link => ({
    ...at,
    path: mirrorPath(at.path, width),
    way: at.way.map(point),
    ...(at.tip ? { tip: tip(at.tip) } : {}),
    bounds: box(at.bounds),
  });
  const trunk = (at: Trunk): Trunk => ({
    ...at,
    path: mirrorPath(at.path, width),
    joint: point(at.joint),
    tip: tip(at.tip),
    word: at.word && box(at.word),
    bounds: box(at.bounds),
  });
  return {
    ...places,
    mirrored: !places.mirrored,
    boxes: boxes(places.boxes),
    toggles: boxes(places.toggles),
    stubs: places.stubs.map((stub) => ({ ...stub, box: box(stub.box) })),
    links: places.links.map(link),
    trunks: places.trunks.map(trunk),
    bounds: box(places.bounds),
  };
}

const opposite = { left: 'right', right: 'left', up: 'up' } as const;

/** SVG path data of absolute commands (M, L, Q, H, V, Z), reflected within a width in pixels. */
export function mirrorPath(path: string, width: number): string {
  const reflected = (x: string) => String(Math.round((width - Number(x)) * 10) / 10);
  return path.replace(/([MLQH])([^A-Z]*)/g, (_, command: string, numbers: string) => {
    let index = 0;
    const turned = numbers.replace(/-?\d+(?:\.\d+)?/g, (number) =>
      command === 'H' || index++ % 2 === 0 ? reflected(number) : number,
    );
    return command + turned;
  });
}
