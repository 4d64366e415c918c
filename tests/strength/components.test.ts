import { expect, test } from 'vitest';
import { components } from '../../src/strength/components.ts';

/** @param leads By node, the nodes that it leads to. */
function componentsOf(leads: readonly (readonly number[])[]) {
  const starts = [0];
  for (const each of leads) starts.push((starts.at(-1) ?? 0) + each.length);
  const { order, circles } = components(Int32Array.from(starts), Int32Array.from(leads.flat()));
  return { order: [...order], circles: [...circles] };
}

test('a node comes before those that it leads to', () => {
  const { order, circles } = componentsOf([[], [0], [0, 1], [2]]);
  expect(order).toEqual([3, 2, 1, 0]);
  expect(circles).toEqual([]);
});

test('those that lead to each other stand together, and one that leads to itself is a circle', () => {
  const { order, circles } = componentsOf([[1], [2], [0, 3], [], [4]]);
  const [start, length] = circles.find(([, size]) => size === 3) ?? [0, 0];
  expect(order.slice(start, start + length).sort()).toEqual([0, 1, 2]);
  expect(order.indexOf(3)).toBeGreaterThan(start);
  expect(circles).toHaveLength(2);
});

test('a chain of a hundred thousand needs no deep stack', () => {
  const { order } = componentsOf(Array.from({ length: 100_000 }, (_, at) => (at === 0 ? [] : [at - 1])));
  expect(order[0]).toBe(99_999);
});
