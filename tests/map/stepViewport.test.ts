import { expect, test } from 'vitest';
import { liftAt, narrowStepViewport, nearby, onWall, stepViewport } from '../../src/map/stepViewport.ts';

const lastRow = onWall({ width: 1920, height: 1080 }).readableZoom;
const stage = { width: 1920, height: 860 };
const card = { x: 0, y: 0, width: 300, height: 110 };

test('a step that fits is as large as it fits, its focused card in its place', () => {
  const { viewport } = stepViewport(card, card, [], stage, lastRow);
  expect(viewport.zoom).toBeGreaterThanOrEqual(lastRow);
  expect(liftAt(viewport.zoom, lastRow)).toBe(1);
});

test('where the whole is too small to read, the focused card is held closer and is all in the viewport', () => {
  const whole = { x: 0, y: 0, width: 2400, height: 2600 };
  const root = { ...card, y: 1245 };
  const { viewport, anchor } = stepViewport(whole, root, [], stage, lastRow);
  const by = liftAt(viewport.zoom, lastRow);
  expect(by * viewport.zoom).toBeCloseTo(lastRow);
  const left = (root.x - (by - 1) * root.width * anchor.x) * viewport.zoom + viewport.x;
  const top = (root.y - (by - 1) * root.height * anchor.y) * viewport.zoom + viewport.y;
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(left + root.width * lastRow).toBeLessThanOrEqual(stage.width);
  expect(top + root.height * lastRow).toBeLessThanOrEqual(stage.height);
});

test('the card that is held closer does not lie over the others of its step where there is room beside them', () => {
  const others = [1, 2, 3, 4, 5, 6].map((at) => ({ ...card, y: at * 130 }));
  const { anchor } = stepViewport({ x: 0, y: 0, width: 300, height: 890 }, card, others, stage, lastRow);
  expect(anchor.x).not.toBe(0.5);
});

test('on a wall of 1080 lines the card in focus has 24 px; an old projector and a phone get their share', () => {
  const pixels = (width: number, height: number) => 17 * onWall({ width, height }).readableZoom;
  expect(pixels(1920, 1080)).toBeGreaterThanOrEqual(24);
  expect(pixels(1024, 768) / 768).toBeCloseTo(pixels(1920, 1080) / 1080);
  expect(onWall({ width: 390, height: 844 })).toEqual(nearby);
  expect(pixels(3840, 2160)).toBeGreaterThan(pixels(1920, 1080));
});

test('on a phone the card in focus is read in its place, rather than a speck of a map beside it', () => {
  const focus = { x: 1000, y: 400, width: 330, height: 120 };
  const step = { x: 1000, y: 0, width: 1600, height: 900 };
  const phone = { width: 390, height: 400 };
  const { viewport } = narrowStepViewport(step, focus, [], phone, nearby.readableZoom);
  expect(viewport.zoom).toBe(nearby.readableZoom);
  const left = focus.x * viewport.zoom + viewport.x;
  const top = focus.y * viewport.zoom + viewport.y;
  expect(left).toBeGreaterThanOrEqual(16);
  expect(left + focus.width * viewport.zoom).toBeLessThanOrEqual(374);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top + focus.height * viewport.zoom).toBeLessThanOrEqual(400);
  const wide = { width: 1200, height: 800 };
  expect(narrowStepViewport(step, focus, [], wide, nearby.readableZoom)).toEqual(
    stepViewport(step, focus, [], wide, nearby.readableZoom),
  );
});
