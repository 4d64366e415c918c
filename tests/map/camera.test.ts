import { expect, test } from 'vitest';
import type { Box, Point } from '../../src/layout/layoutResult.ts';
import { broughtIn, centred, inScene, kept, opened, panIntoView } from '../../src/map/camera.ts';

const frame = { width: 1000, height: 800 };
const margin = 28;
const inFrame = (box: Box, at: Point) => ({
  left: box.x + at.x,
  top: box.y + at.y,
  right: box.x + box.width + at.x,
  bottom: box.y + box.height + at.y,
});

test('what fits stands in the middle, wherever its origin is', () => {
  for (const [x, y] of [
    [0, 0],
    [-3000, 77],
  ] as const) {
    const box = { x, y, width: 640, height: 300 };
    const { left, top, right, bottom } = inFrame(box, centred(box, frame));
    expect(left).toBe(frame.width - right);
    expect(top).toBe(frame.height - bottom);
  }
});

test('what is too large shows its beginning: top and left, or right where it is read from there', () => {
  const box = { x: -200, y: 50, width: 2000, height: 3000 };
  expect(inFrame(box, centred(box, frame))).toMatchObject({ left: margin, top: margin });
  expect(inFrame(box, centred(box, frame, true))).toMatchObject({ right: frame.width - margin, top: margin });
});

test('of a scene that is larger than its frame, the claim that one looks at is in sight', () => {
  const claim = { x: 300, y: 900, width: 380, height: 120 };
  const scene = { x: 0, y: 0, width: 700, height: 1020 };
  expect(inFrame(claim, inScene(scene, claim, frame)).bottom).toBe(frame.height - margin);
  expect(inScene(scene, undefined, frame)).toEqual(centred(scene, frame));
  // Where all of it has room it stands in the middle, be it near the edge.
  const tight = { x: 0, y: 0, width: 990, height: 790 };
  const edge = { x: 0, y: 700, width: 300, height: 90 };
  expect(inScene(tight, edge, frame)).toEqual(centred(tight, frame));
});

test('a map that fits in height opens whole in it', () => {
  const bounds = { x: 0, y: 0, width: 3000, height: 700 };
  const root = { x: 0, y: 300, width: 300, height: 100 };
  expect(opened(bounds, root, frame)).toEqual(centred(bounds, frame));
});

test('a map that is a little too high opens at its first reason, with the thesis in sight', () => {
  const bounds = { x: 0, y: 100, width: 700, height: 900 };
  const root = { x: 0, y: 500, width: 380, height: 200 };
  const at = opened(bounds, root, frame);
  expect(inFrame(bounds, at).top).toBe(margin);
  expect(inFrame(root, at).bottom).toBeLessThan(frame.height);
});

test('a map that is much too high opens round its root', () => {
  const bounds = { x: 0, y: 0, width: 9000, height: 9000 };
  const root = { x: 0, y: 4000, width: 380, height: 200 };
  const { left, top, bottom } = inFrame(root, opened(bounds, root, frame));
  expect(left).toBe(margin);
  expect(top).toBe(frame.height - bottom);
});

test('a box in sight stays where it is', () => {
  const from = { x: 10, y: 20 };
  expect(panIntoView({ x: 100, y: 100, width: 300, height: 100 }, frame, from)).toEqual(from);
});

test('a box out of sight comes in by the least move, from every side', () => {
  const from = { x: 0, y: 0 };
  const size = { width: 300, height: 100 };
  expect(panIntoView({ x: 1200, y: 100, ...size }, frame, from)).toEqual({ x: -528, y: 0 });
  expect(panIntoView({ x: 100, y: 1000, ...size }, frame, from)).toEqual({ x: 0, y: -328 });
  expect(panIntoView({ x: -500, y: -50, ...size }, frame, from)).toEqual({ x: 528, y: 78 });
});

test('a box larger than the frame shows its beginning', () => {
  const box = { x: 400, y: -300, width: 5000, height: 2000 };
  expect(inFrame(box, panIntoView(box, frame, { x: 3, y: 4 }))).toMatchObject({ left: margin, top: margin });
});

test('a map that has room is brought wholly into the frame, across and down, and else left where it is', () => {
  const small = { x: 0, y: 0, width: 300, height: 100 };
  expect(broughtIn(small, frame, { x: 900, y: -50 })).toEqual({ x: 1000 - margin - 300, y: margin });
  expect(broughtIn(small, frame, { x: 400, y: 300 })).toEqual({ x: 400, y: 300 });
  expect(broughtIn({ ...small, height: 2000 }, frame, { x: -10, y: -700 })).toEqual({ x: margin, y: -700 });
});

test('what is under the pointer stays under it when the card becomes another', () => {
  const before = { x: 500, y: 200, width: 400, height: 120 };
  const now = { x: 90, y: 900, width: 200, height: 40 };
  const from = { x: -100, y: 30 };
  // A quarter from its left, three quarters from its top.
  const spot = { x: from.x + before.x + 100, y: from.y + before.y + 90 };
  const at = kept(before, from, now, spot);
  expect({ x: spot.x - at.x, y: spot.y - at.y }).toEqual({ x: now.x + 50, y: now.y + 30 });
});

test('beside a card, its nearest edge goes to the pointer', () => {
  const box = { x: 0, y: 0, width: 200, height: 50 };
  const spot = { x: 260, y: -30 };
  expect(kept(box, { x: 0, y: 0 }, box, spot)).toEqual({ x: 60, y: -30 });
});

test('with no pointer a claim’s beginning stays where it was', () => {
  const at = kept(
    { x: 50, y: 60, width: 9, height: 9 },
    { x: 5, y: 5 },
    { x: 500, y: 10, width: 99, height: 9 },
  );
  expect(at).toEqual({ x: -445, y: 55 });
});
