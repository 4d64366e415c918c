import { expect, test } from 'vitest';
import {
  avoidOverlays,
  fitBounds,
  initialViewport,
  panIntoView,
  zoomedAt,
  zoomedBy,
  zoomLimits,
} from '../../src/map/camera.ts';

const stage = { width: 1000, height: 800 };
const onScreen = (x: number, y: number, view: { x: number; y: number; zoom: number }) => ({
  x: x * view.zoom + view.x,
  y: y * view.zoom + view.y,
});

test('a fitted box lies in the middle with room round it', () => {
  const view = fitBounds({ x: 0, y: 0, width: 2000, height: 400 }, stage);
  const [left, right] = [onScreen(0, 0, view), onScreen(2000, 400, view)];
  expect(left.x).toBeGreaterThan(0);
  expect(left.x).toBeCloseTo(stage.width - right.x);
  expect(left.y).toBeCloseTo(stage.height - right.y);
});

test('a box already in view stays where it is', () => {
  const from = { x: 10, y: 20, zoom: 1 };
  expect(panIntoView({ x: 100, y: 100, width: 300, height: 100 }, stage, from)).toEqual(from);
});

test('a box out of view comes in by the least move', () => {
  const from = { x: 0, y: 0, zoom: 1 };
  const view = panIntoView({ x: 1200, y: 100, width: 300, height: 100 }, stage, from);
  expect(view.y).toBe(0);
  expect(onScreen(1500, 0, view).x).toBeLessThanOrEqual(stage.width);
});

test('what is brought into view can be read', () => {
  const view = panIntoView({ x: 5000, y: 100, width: 300, height: 100 }, stage, { x: 0, y: 0, zoom: 0.1 });
  expect(view.zoom).toBeGreaterThanOrEqual(0.74);
});

test('a map too large to be read whole opens at its root', () => {
  const bounds = { x: 0, y: 0, width: 9000, height: 9000 };
  const right = initialViewport(bounds, { x: 0, y: 4000, width: 380, height: 200 }, stage, 'right');
  expect(onScreen(0, 4100, right).x).toBeGreaterThan(0);
  expect(onScreen(0, 4100, right).y).toBeCloseTo(stage.height / 2);
  const down = initialViewport(bounds, { x: 4000, y: 0, width: 380, height: 200 }, stage, 'down');
  expect(onScreen(4190, 0, down).x).toBeCloseTo(stage.width / 2);
  expect(onScreen(4190, 0, down).y).toBeGreaterThan(0);
});

test('a map that is a little too high opens at its first reason, with the thesis in sight', () => {
  const bounds = { x: 0, y: 100, width: 700, height: 1300 };
  const root = { x: 0, y: 600, width: 380, height: 200 };
  const view = initialViewport(bounds, root, stage, 'right');
  expect(onScreen(0, bounds.y, view).y).toBeCloseTo(28);
  expect(onScreen(0, root.y + root.height, view).y).toBeLessThan(stage.height);
});

test('zooming keeps the middle of the viewport where it is, within the limits', () => {
  const from = { x: -300, y: 40, zoom: 1 };
  const view = zoomedBy(from, 1.5, stage);
  const middle = { x: (500 - from.x) / from.zoom, y: (400 - from.y) / from.zoom };
  expect(onScreen(middle.x, middle.y, view)).toEqual({ x: 500, y: 400 });
  expect(zoomedBy(from, 100, stage).zoom).toBe(zoomLimits.max);
  expect(zoomedBy(from, 0.0001, stage).zoom).toBe(zoomLimits.min);
});

const corner = { x: 760, y: 720, width: 220, height: 60 };

test('a box that would lie under something in a corner comes out from under it, by the shortest way', () => {
  const from = { x: 0, y: 0, zoom: 1 };
  const box = { x: 600, y: 650, width: 300, height: 100 };
  expect(panIntoView(box, stage, from)).toEqual(from);
  const view = panIntoView(box, stage, from, [corner]);
  expect(onScreen(600, 750, view).y).toBeLessThanOrEqual(corner.y);
  expect(view.x).toBe(0);
});

test('a box that nothing covers is not moved for what lies in the corners', () => {
  const from = { x: 0, y: 0, zoom: 1 };
  expect(panIntoView({ x: 100, y: 100, width: 300, height: 100 }, stage, from, [corner])).toEqual(from);
});

test('a map that opens gives way to what lies in the corner where it has the room, else it stays', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  const card = { x: 500, y: 700, width: 300, height: 80 };
  const roomy = { x: 200, y: 0, width: 600, height: 780 };
  const moved = avoidOverlays(view, roomy, stage, [corner], () => [card]);
  expect(onScreen(800, 0, moved).x).toBeLessThan(corner.x);
  const full = { x: 10, y: 0, width: 790, height: 780 };
  expect(avoidOverlays(view, full, stage, [corner], () => [card])).toEqual(view);
  expect(avoidOverlays(view, roomy, stage, [corner], () => [])).toEqual(view);
});

test('zooming at the pointer keeps what is under it, in one step or in many', () => {
  const from = { x: -300, y: 40, zoom: 0.8 };
  const at = { x: 120, y: 640 };
  const under = { x: (at.x - from.x) / from.zoom, y: (at.y - from.y) / from.zoom };
  const whole = zoomedAt(from, 1.5, at);
  expect(whole.zoom).toBeCloseTo(1.2);
  expect(onScreen(under.x, under.y, whole)).toEqual(at);
  // A pinch tells how far the fingers are apart now, of what it was at its start.
  const scales = [1, 1.1, 1.3, 1.5];
  const parts = scales.reduce(
    (view, scale, part) => zoomedAt(view, scale / (scales[part - 1] ?? 1), at),
    from,
  );
  for (const key of ['x', 'y', 'zoom'] as const) expect(parts[key]).toBeCloseTo(whole[key]);
  expect(zoomedAt(from, 100, at).zoom).toBe(zoomLimits.max);
});
