import { expect, test } from 'vitest';
import { liftAt, readFrom, staged } from '../../src/map/staged.ts';

const lastRow = readFrom.wall;
const stage = { width: 1920, height: 860 };
const card = { x: 0, y: 0, width: 300, height: 110 };

test('a step that fits is as large as it fits, its focused card in its place', () => {
  const { viewport } = staged(card, card, [], stage, lastRow);
  expect(viewport.zoom).toBeGreaterThanOrEqual(lastRow);
  expect(liftAt(viewport.zoom, lastRow)).toBe(1);
});

test('where the whole is too small to read, the focused card is held closer and is all on the stage', () => {
  const whole = { x: 0, y: 0, width: 2400, height: 2600 };
  const root = { ...card, y: 1245 };
  const { viewport, anchor } = staged(whole, root, [], stage, lastRow);
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
  const { anchor } = staged({ x: 0, y: 0, width: 300, height: 890 }, card, others, stage, lastRow);
  expect(anchor.x).not.toBe(0.5);
});
