import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import type { Path } from '../../src/argument/pointer.ts';
import { jsonOffset } from '../../src/formats/jsonOffset.ts';
import { forAll } from '../quotes/forAll.ts';

/** The paths to all values, objects and lists among them. */
function pathsOf(value: unknown, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [above, ...below.flatMap(([part, inner]) => pathsOf(inner, [...above, part]))];
}

test('every value of any JSON is found where a parser with places finds it', () => {
  const written = fc.tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t', ' \r\n'));
  forAll('jsonOffset', written, ([value, indent]) => {
    const text = ` ${JSON.stringify(value, null, indent)}`;
    const tree = parseTree(text);
    for (const path of pathsOf(JSON.parse(text))) {
      expect(jsonOffset(text, path)).toBe(tree && findNodeAtLocation(tree, [...path])?.offset);
    }
  });
});

test('what is not there is told by what would hold it', () => {
  const text = '{"nodes": [1, {"a": true}], "edges": []}';
  expect(jsonOffset(text, ['nodes', 5])).toBe(10);
  expect(jsonOffset(text, ['nodes', 1, 'b'])).toBe(14);
  expect(jsonOffset(text, ['edges', 0])).toBe(37);
  expect(jsonOffset(text, ['none'])).toBe(0);
});
