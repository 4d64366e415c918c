import { expect, test } from 'vitest';
import { placeNames } from '../../src/map/placeNames.ts';

const screen = { width: 800, height: 600 };
const at = (positions: Record<string, [number, number]>) => ({
  nameOf: (id: string) => `Name ${id}`,
  boxOf: (id: string) => {
    const position = positions[id];
    return position && { x: position[0], y: position[1], width: 0, height: 0 };
  },
  sizeOf: (_: string, text: string) => ({ width: text.length * 8 + 12, height: 20 }),
  toScreen: ({ x, y }: { x: number; y: number }) => ({ x, y }),
  screen,
});

test('the more important name keeps its place where two would overlap', () => {
  const names = placeNames(['first', 'second'], at({ first: [100, 100], second: [110, 105] }));
  expect(names.map(({ text }) => text)).toEqual(['Name first']);
});

test('names that are apart all find room', () => {
  expect(placeNames(['a', 'b'], at({ a: [100, 100], b: [100, 140] }))).toHaveLength(2);
});

test('a name at the edge slides into the screen, one beyond it is left out', () => {
  const names = placeNames(['edge', 'out'], at({ edge: [2, 300], out: [-5, 300] }));
  expect(names).toHaveLength(1);
  expect(names[0]?.at.x).toBeGreaterThan(20);
});

test('of many names no two overlap', () => {
  const positions: Record<string, [number, number]> = {};
  for (let index = 0; index < 500; index++) positions[`n${index}`] = [(index * 37) % 800, (index * 53) % 600];
  const places = at(positions);
  const names = placeNames(Object.keys(positions), places);
  expect(names.length).toBeGreaterThan(10);
  for (const [index, a] of names.entries()) {
    for (const b of names.slice(index + 1)) {
      const width = (a.size.width + b.size.width) / 2;
      expect(Math.abs(a.at.x - b.at.x) >= width || Math.abs(a.at.y - b.at.y) >= 20).toBe(true);
    }
  }
});

test('no name is put where a card lies over the blocks', () => {
  const places = at({ under: [100, 100], beside: [100, 300] });
  const covers = [{ x: 60, y: 80, width: 200, height: 60 }];
  expect(placeNames(['under', 'beside'], { ...places, covers }).map(({ id }) => id)).toEqual(['beside']);
});
