import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandedTo } from '../../src/argument/expansion.ts';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import { openingOf, widthToTheRight } from '../../src/layout/opening.ts';
import { readable } from '../../src/layout/readable.ts';
import { spacing } from '../../src/layout/spacing.ts';
import { issueType, visibleTree } from '../../src/layout/visibleTree.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

const desk = { width: 1020, height: 843 };
const phone = { width: 390, height: 740 };

test('the flagship opens left to right with its reasons on a desk', () => {
  const opening = openingOf(shipped('putin-zelensky-summit'), desk, null, null);
  expect(opening.direction).toBe('right');
  expect([...opening.expanded]).toEqual(['thesis']);
});

test('narrow windows get the list', () => {
  expect(openingOf(shipped('putin-zelensky-summit'), phone, null, null).direction).toBe('list');
});

test('where reasons would be cut off beside the thesis, they are listed below it', () => {
  const pump = shipped('broad-street-pump');
  for (const width of [560, 600, 650, 700]) {
    expect(openingOf(pump, { width, height: 500 }, null, null).direction, String(width)).toBe('list');
    expect(openingOf(pump, { width, height: 500 }, null, ['thesis']).direction, String(width)).toBe('list');
    expect(openingOf(pump, { width, height: 500 }, 'right', null).direction).toBe('right');
  }
  expect(openingOf(pump, { width: 760, height: 500 }, null, null).direction).not.toBe('list');
});

test('rival answers to a question open side by side, and keep the map when the reasons of one are opened', () => {
  const school = shipped('school-at-nine');
  expect(openingOf(school, desk, null, null)).toEqual({ direction: 'right', expanded: new Set() });
  expect(openingOf(school, desk, null, ['nine'])).toEqual({
    direction: 'right',
    expanded: new Set(['nine']),
  });
  expect(openingOf(school, phone, null, null).direction).toBe('list');
});

test('a small map opens to its last level', () => {
  const small = mapOf({
    text: 'T.',
    children: [{ role: 'reason', text: 'A.', children: [{ role: 'evidence', text: 'B.' }] }],
  });
  const { expanded } = openingOf(small, desk, null, null);
  expect([...expanded]).toContain('1.1');
});

test('a large map opens with its first level, in no time', () => {
  const large = sound(generatedMap(3000));
  const { expanded } = openingOf(large, desk, null, null);
  expect([...expanded]).toEqual(['n0']);
});

test('the reader’s direction and the address’s expansion are kept', () => {
  const flagship = shipped('putin-zelensky-summit');
  const opening = openingOf(flagship, desk, 'down', 'all');
  expect(opening.direction).toBe('down');
  expect(opening.expanded.size).toBe(flagship.claims.size);
});

test('at the smallest zoom of an opening the smallest type is 11 pixels high', () => {
  expect(15 * readable.zoom).toBeGreaterThanOrEqual(11);
});

test('a claim with a hundred and fifty thousand reasons opens', () => {
  const children = Array.from({ length: 150_000 }, () => ({ role: 'reason', text: 'A.' }));
  const wide = mapOf({ text: 'T.', children });
  const { expanded } = openingOf(wide, desk, null, 'all');
  expect(expanded.size).toBe(150_001);
});

test('the width of theses and reasons is known without laying them out, and is what a layout has', () => {
  const text = fc.lorem({ maxCount: 30 });
  const evidence = fc.array(fc.record({ role: fc.constantFrom('evidence', 'objection'), text }), {
    maxLength: 3,
  });
  const premises = fc.array(fc.record({ text, children: evidence }), { minLength: 2, maxLength: 3 });
  const role = fc.constantFrom('reason', 'evidence', 'objection');
  const reason = fc.oneof(
    fc.record({ role, text, children: evidence }),
    fc.record({ role, premises, children: evidence }),
  );
  const theses = fc.array(fc.record({ text, children: fc.array(reason, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 3,
  });
  const checked = fc.property(theses, fc.boolean(), (theses, asked) => {
    const root = asked ? { issue: { text: 'Which?', theses } } : { thesis: theses[0] };
    const map = sound(JSON.stringify({ version: 1, title: 'T', language: 'en', ...root }));
    const tree = visibleTree(map, { direction: 'right', listWidth: 720, expanded: expandedTo(map, 1) });
    if (!tree) throw new Error('The map is empty.');
    const question = asked ? issueType.width + spacing.levels.right : 0;
    expect(widthToTheRight(map) + question).toBe(computeLayout(tree, 'right').bounds.width);
  });
  fc.assert(checked, { numRuns: 100 });
});
