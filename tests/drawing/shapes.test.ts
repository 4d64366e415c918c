import { describe, expect, test } from 'vitest';
import type { DisplayRole } from '../../src/argument/walk.ts';
import { arrowHead, ornamentOf, outlineOf } from '../../src/drawing/shapes.ts';
import { mirrorPath } from '../../src/layout/mirror.ts';
import { pathBox } from './drawings.ts';

const standings: DisplayRole[] = ['thesis', 'reason', 'evidence', 'objection', 'rebuttal', 'premise'];

const size = { width: 350, height: 120 };

describe.each(standings)('the card of a %s', (standing) => {
  test('is a closed outline that fills its size exactly', () => {
    const outline = outlineOf(standing, size, 16);
    expect(outline).toMatch(/^M.*Z$/);
    expect(outline.match(/[MZ]/g)).toHaveLength(2);
    expect(pathBox(outline)).toEqual({ x: 0, y: 0, width: 350, height: 120 });
  });

  test('is the same seen in a mirror where the map is read from right to left', () => {
    const outline = outlineOf(standing, size, 16);
    const mirrored = outlineOf(standing, size, 16, true);
    expect(pathBox(mirrored)).toEqual({ x: 0, y: 0, width: 350, height: 120 });
    expect(mirrorPath(mirrored, 350)).toBe(outline);
    const ornament = ornamentOf(standing, size, 16);
    const turned = ornamentOf(standing, size, 16, true);
    expect(turned?.filled).toBe(ornament?.filled);
    expect(turned && mirrorPath(turned.path, 350)).toBe(ornament ? ornament.path : null);
  });

  test('has its ornament within its outline', () => {
    const box = pathBox(ornamentOf(standing, size, 16)?.path ?? '') ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(350);
    expect(box.y + box.height).toBeLessThanOrEqual(120);
  });
});

test('each role has a shape of its own, so that no role is told by colour alone', () => {
  const shapes = standings.map((standing) =>
    JSON.stringify([outlineOf(standing, size, 16), ornamentOf(standing, size, 16)]),
  );
  expect(new Set(shapes).size).toBe(standings.length);
});

test('an arrow head begins at its tip and lies behind it', () => {
  const tip = { x: 100, y: 50 };
  expect(pathBox(arrowHead({ ...tip, towards: 'up' }))).toEqual({ x: 94.5, y: 50, width: 11, height: 9 });
  expect(pathBox(arrowHead({ ...tip, towards: 'left' }))).toEqual({ x: 100, y: 44.5, width: 9, height: 11 });
  expect(pathBox(arrowHead({ ...tip, towards: 'right' }))).toEqual({ x: 91, y: 44.5, width: 9, height: 11 });
  for (const towards of ['up', 'left', 'right'] as const) {
    expect(arrowHead({ ...tip, towards })).toMatch(/^M100 50l.*Z$/);
  }
});
