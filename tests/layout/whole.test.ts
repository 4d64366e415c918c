import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Argument, Claim } from '../../src/argument/argument.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { childIds } from '../../src/argument/walk.ts';
import { issueId } from '../../src/layout/issue.ts';
import type { Box, Size } from '../../src/layout/layoutResult.ts';
import { textWidth } from '../../src/layout/textWidth.ts';
import {
  boxOf,
  branchView,
  clipped,
  fitView,
  marksOf,
  nearestSpan,
  rowAt,
  stripBox,
  viewWithName,
  type WholeFrame,
  type WholeView,
  zoomView,
} from '../../src/layout/whole.ts';
import { type Pin, wholeColumns } from '../../src/layout/wholeColumns.ts';
import { nameHeightAt, sidePadding, wholeTexts, wholeWords } from '../../src/layout/wholeText.ts';
import { isLeaf, rowOf, type WholeTree, wholeTree } from '../../src/layout/wholeTree.ts';
import { generatedMap } from '../browser/generatedMap.ts';
import { loggedSeed } from '../properties.ts';

const seed = loggedSeed('whole');
const windows: Size[] = [
  { width: 1020, height: 748 },
  { width: 1500, height: 930 },
  { width: 604, height: 620 },
  { width: 390, height: 651 },
  { width: 844, height: 250 },
];

interface Node {
  id: string;
  label?: string;
  text?: string;
  ref?: string;
  role?: 'reason' | 'objection';
  premises?: Node[];
  children: Node[];
}

/** Maps with linked premises, claims that are used again, an issue, and names of all lengths. */
const maps: fc.Arbitrary<string> = fc
  .record({
    language: fc.constantFrom('en', 'ar', 'ja'),
    rivals: fc.boolean(),
    steps: fc.array(
      fc.record({
        under: fc.nat(),
        kind: fc.constantFrom('reason', 'reason', 'objection', 'linked', 'ref'),
        words: fc.array(fc.constantFrom('pump', 'water', 'Broad-Street', 'a', 'evidence', '井戸', 'مضخة'), {
          minLength: 1,
          maxLength: 9,
        }),
        named: fc.boolean(),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ language, rivals, steps }) => {
    const roots: Node[] = [{ id: 'r0', text: 'A thesis.', label: 'Thesis', children: [] }];
    if (rivals) roots.push({ id: 'r1', text: 'Another thesis.', children: [] });
    const fact: Node = { id: 'fact', text: 'A fact.', role: 'reason', children: [] };
    roots[0]?.children.push(fact);
    const all = [...roots];
    steps.forEach(({ under, kind, words, named }, index) => {
      const id = `n${index}`;
      const text = `${words.join(' ')}.`;
      const node: Node = { id, role: kind === 'objection' ? 'objection' : 'reason', children: [] };
      if (kind === 'ref') node.ref = fact.id;
      else if (kind === 'linked') {
        node.premises = [0, 1].map((number) => ({ id: `${id}p${number}`, text, children: [] }));
        all.push(...node.premises);
      } else {
        node.text = text;
        if (named) node.label = words.slice(0, 3).join(' ');
      }
      all[under % all.length]?.children.push(node);
      if (node.ref === undefined) all.push(node);
    });
    const of = (node: Node): object => ({
      ...node,
      ...(node.premises && { premises: node.premises.map(of) }),
      children: node.children.map(of),
    });
    const [thesis] = roots;
    return JSON.stringify({
      version: 1,
      title: 'Any map',
      language,
      ...(rivals ? { issue: { text: 'Which?', theses: roots.map(of) } } : { thesis: thesis && of(thesis) }),
    });
  });

function argumentOf(text: string): Argument {
  const { argument, problems } = parseArgument(text);
  if (!argument) throw new Error(JSON.stringify(problems));
  return argument;
}

/** As `generatedMap` makes them, without the text of a document to read. */
function largeArgument(count: number): Argument {
  let state = 42;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const children: string[][] = [[]];
  const parents: number[] = [-1];
  const open = [0];
  for (let index = 1; index < count; index++) {
    const place = random(open.length);
    const parent = open[place] ?? 0;
    children[index] = [];
    children[parent]?.push(`n${index}`);
    parents[index] = parent;
    if (children[parent]?.length === 6) open[place] = index;
    else open.push(index);
  }
  const claims = new Map<string, Claim>();
  const stack = [0];
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    const parent = parents[index] ?? -1;
    const below = children[index] ?? [];
    claims.set(`n${index}`, {
      kind: 'text',
      id: `n${index}`,
      role: parent === -1 ? 'thesis' : random(10) < 7 ? 'reason' : 'objection',
      parent: parent === -1 ? null : `n${parent}`,
      children: below,
      premise: false,
      against: 'claim',
      citations: [],
      tags: [],
      label: `pump ${index}`,
      text: `The water of pump ${index} is as it was.`,
      pointer: '',
    });
    for (const id of below.toReversed()) stack.push(Number(id.slice(1)));
  }
  return { title: 'Large', language: 'en', theses: ['n0'], claims, sources: new Map(), tours: [] };
}

interface Plot extends WholeFrame {
  words: ReturnType<typeof wholeWords>;
  types: Float64Array;
}

function plotOf(argument: Argument, size: Size, view?: WholeView, pin: Pin | null = null, scale = 1): Plot {
  const tree = wholeTree(argument, null);
  const words = wholeWords(argument, tree);
  const seen = view ?? fitView(tree);
  const { edges, types } = wholeColumns(tree, seen, size, scale, words, pin);
  return { tree, view: seen, size, edges, nameHeight: nameHeightAt(scale), words, types };
}

const marksIn = ({ tree, view, size }: Plot) => marksOf(tree, view, size.height);

function boxesIn(plot: Plot): Box[] {
  const { rows, strips } = marksIn(plot);
  return [...rows.map((row) => boxOf(plot, row)), ...strips.map((strip) => stripBox(plot, strip))].map(
    (box) => clipped(box, plot.size),
  );
}

/** Pairs that lie on each other, from the top down. */
function overlapping(boxes: readonly Box[]): [Box, Box][] {
  const slack = 1e-6;
  const found: [Box, Box][] = [];
  const sorted = boxes.toSorted((a, b) => a.y - b.y);
  sorted.forEach((a, index) => {
    for (let at = index + 1; at < sorted.length; at++) {
      const b = sorted[at];
      if (!b || b.y + slack >= a.y + a.height) break;
      if (a.x + slack < b.x + b.width && b.x + slack < a.x + a.width) found.push([a, b]);
    }
  });
  return found;
}

function isSound(plot: Plot): void {
  const boxes = boxesIn(plot);
  const { width, height } = plot.size;
  expect(overlapping(boxes)).toEqual([]);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(-1e-6);
    expect(box.width).toBeGreaterThan(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
    expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-6);
  }
}

function isWhole(plot: Plot): void {
  const { rows, strips } = marksIn(plot);
  const covered = new Uint8Array(plot.tree.ids.length);
  for (const row of rows) covered[row] = 1;
  for (const { row, until } of strips) covered.fill(1, row, until);
  expect(covered.indexOf(0)).toBe(-1);
  const boxes = boxesIn(plot);
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const left = Math.min(...boxes.map(({ x }) => x));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  expect((right - left) * bottom).toBeGreaterThanOrEqual(0.9 * plot.size.width * plot.size.height);
}

function hasNamesInside(plot: Plot, scale = 1): number {
  const { rows } = marksIn(plot);
  const texts = wholeTexts(plot, rows, plot.words, plot.types, scale);
  for (const text of texts) {
    expect(text.size).toBeGreaterThanOrEqual(13 * scale - 1e-6);
    const box = clipped(boxOf(plot, text.row), plot.size);
    const wide = Math.max(...text.lines.map((line) => textWidth(line, text.face, text.size)));
    expect(wide).toBeLessThanOrEqual(box.width - sidePadding(plot.tree.opposes[text.row] === 1) + 1e-6);
    expect(text.y - text.lineHeight / 2).toBeGreaterThanOrEqual(box.y - 1e-6);
    const end = text.y + (text.lines.length - 0.5) * text.lineHeight;
    expect(end).toBeLessThanOrEqual(box.y + box.height + 1e-6);
  }
  return texts.filter(({ face }) => face === 'serifBold').length;
}

const rowIn = (tree: WholeTree, share: number) =>
  Math.min(tree.ids.length - 1, Math.floor(share * tree.ids.length));
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

test('of any map, in any window and from anywhere, no rectangles overlap, and names stand whole in theirs', () => {
  fc.assert(
    fc.property(
      maps,
      fc.constantFrom(...windows),
      share,
      fc.double({ min: 1, max: 30, noNaN: true }),
      fc.constantFrom(1, 1.6),
      (text, size, at, by, scale) => {
        const argument = argumentOf(text);
        const whole = plotOf(argument, size, undefined, null, scale);
        isSound(whole);
        isWhole(whole);
        hasNamesInside(whole, scale);
        const nearer = zoomView(whole.tree, whole.view, by, at, 1);
        const plot = plotOf(
          argument,
          size,
          nearer,
          { depth: rowIn(whole.tree, at) % 4, x: at * size.width },
          scale,
        );
        isSound(plot);
        hasNamesInside(plot, scale);
      },
    ),
    { seed, numRuns: 150 },
  );
});

test('a point on a rectangle finds its claim, and no point of the window finds another', () => {
  fc.assert(
    fc.property(maps, fc.constantFrom(...windows), share, share, (text, size, x, y) => {
      const plot = plotOf(argumentOf(text), size);
      for (const row of marksIn(plot).rows) {
        const box = boxOf(plot, row);
        expect(rowAt(plot, box.x + box.width / 2, box.y + box.height / 2)).toBe(row);
      }
      const found = rowAt(plot, x * size.width, y * size.height);
      if (found === null) return;
      const box = boxOf(plot, found);
      expect(y * size.height).toBeGreaterThanOrEqual(box.y - 1e-6);
      expect(y * size.height).toBeLessThanOrEqual(box.y + box.height + 1e-6);
    }),
    { seed, numRuns: 100 },
  );
});

test('the rows are the claims in document order, the issue first, each branch one run of them', () => {
  fc.assert(
    fc.property(maps, (text) => {
      const argument = argumentOf(text);
      const tree = wholeTree(argument, null);
      const claims = [...argument.claims.keys()];
      expect(tree.ids).toEqual(argument.issue === undefined ? claims : [issueId, ...claims]);
      tree.ids.forEach((id, row) => {
        const claim = argument.claims.get(id);
        const below = claim ? childIds(claim) : argument.theses;
        const children = tree.ids.filter((_, each) => tree.parent[each] === row);
        expect(children).toEqual(below);
        expect(isLeaf(tree, row)).toBe(below.length === 0);
      });
    }),
    { seed, numRuns: 60 },
  );
});

test('a branch alone is a tree of its own', () => {
  const argument = argumentOf(readFileSync('data/putin-zelensky-summit.json', 'utf8'));
  const tree = wholeTree(argument, 'washington');
  const all = wholeTree(argument, null);
  const row = rowOf(all, 'washington') ?? 0;
  expect(tree.ids).toEqual(all.ids.slice(row, all.end[row]));
  expect(tree.parent[0]).toBe(-1);
  expect(tree.leaves[0]).toBe(all.leaves[row]);
  expect(tree.deepest[0]).toBe((all.deepest[row] ?? 0) - (all.depth[row] ?? 0));
});

for (const count of [27, 1000, 10_000, 100_000]) {
  test(`${count} claims are whole in five windows, and have names`, () => {
    const argument = largeArgument(count);
    for (const size of windows) {
      const plot = plotOf(argument, size);
      isSound(plot);
      isWhole(plot);
      const { rows, strips } = marksIn(plot);
      expect(rows.length + strips.length).toBeLessThan(12 * size.height);
      expect(hasNamesInside(plot)).toBeGreaterThanOrEqual(size.height < 300 ? 3 : 8);
    }
  });
}

test('names of the shipped maps stand in almost all rectangles of a window', () => {
  for (const name of ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine']) {
    const argument = argumentOf(readFileSync(`data/${name}.json`, 'utf8'));
    const plot = plotOf(argument, { width: 1020, height: 748 });
    expect(hasNamesInside(plot), name).toBeGreaterThanOrEqual(0.9 * plot.tree.ids.length);
  }
});

test('a map that is read from right to left is the mirror image', () => {
  const text = generatedMap(60);
  const size = { width: 1020, height: 748 };
  const left = plotOf(argumentOf(text), size);
  const right = plotOf(argumentOf(text.replace('"language":"en"', '"language":"ar"')), size);
  for (const row of marksIn(left).rows) {
    const [a, b] = [boxOf(left, row), boxOf(right, row)];
    expect(b.x).toBeCloseTo(size.width - a.x - a.width, 6);
    expect(b.width).toBeCloseTo(a.width, 6);
    expect(b.y).toBe(a.y);
  }
});

test('a claim that is used again is one rectangle, with an arrow to its name', () => {
  const argument = argumentOf(
    JSON.stringify({
      version: 1,
      title: 'Twice',
      language: 'en',
      thesis: {
        text: 'T.',
        children: [
          {
            id: 'a',
            role: 'reason',
            text: 'A is so.',
            label: 'A',
            children: [{ role: 'reason', text: 'B.' }],
          },
          { id: 'again', role: 'reason', ref: 'a' },
        ],
      },
    }),
  );
  const plot = plotOf(argument, { width: 800, height: 500 });
  const row = rowOf(plot.tree, 'again') ?? -1;
  expect(isLeaf(plot.tree, row)).toBe(true);
  expect(plot.words.nameOf(row)).toBe('↗\u{A0}A');
});

test('zooming keeps the leaf under the pointer, within the ends of the map', () => {
  const tree = wholeTree(argumentOf(generatedMap(2000)), null);
  const size = { width: 1020, height: 748 };
  const min = nearestSpan(tree, size.height);
  let view = fitView(tree);
  const leaf = () => view.top + 0.4 * view.span;
  const before = leaf();
  for (let step = 0; step < 60; step++) {
    view = zoomView(tree, view, 1.2, 0.4, min);
    expect(leaf()).toBeCloseTo(before, 6);
  }
  expect(size.height / view.span).toBeCloseTo(34, 6);
  for (let step = 0; step < 60; step++) view = zoomView(tree, view, 1 / 1.2, 0.4, min);
  expect(view).toEqual(fitView(tree));
});

test('the column under the pointer stays under it', () => {
  const argument = argumentOf(generatedMap(5000));
  const size = { width: 1020, height: 748 };
  const tree = wholeTree(argument, null);
  for (const by of [1, 4, 20, 60]) {
    for (const depth of [0, 1, 3, 6]) {
      for (const x of [30, 200, 600, 900]) {
        const view = zoomView(tree, fitView(tree), by, 0.3, 1);
        const { edges } = plotOf(argument, size, view, { depth, x });
        const [start = 0, end = 0] = [edges[depth], edges[depth + 1]];
        if (depth > 0) expect(start, `${by} ${depth} ${x}`).toBeLessThanOrEqual(x);
        expect(end, `${by} ${depth} ${x}`).toBeGreaterThanOrEqual(x);
        for (let at = 1; at < edges.length; at++)
          expect(edges[at]).toBeGreaterThanOrEqual(edges[at - 1] ?? 0);
      }
    }
  }
});

test('whoever goes to a claim sees it: as near as it needs, and no farther than they were', () => {
  const tree = wholeTree(argumentOf(generatedMap(10_000)), null);
  const height = 748;
  fc.assert(
    fc.property(share, share, (from, to) => {
      const start = viewWithName(tree, fitView(tree), rowIn(tree, from), height);
      const row = rowIn(tree, to);
      const view = viewWithName(tree, start, row, height);
      const first = tree.first[row] ?? 0;
      const leaves = tree.leaves[row] ?? 1;
      const seen = Math.min(first + leaves, view.top + view.span) - Math.max(first, view.top);
      expect((seen / view.span) * height).toBeGreaterThanOrEqual(33.9);
      expect(view.span).toBeLessThanOrEqual(start.span);
    }),
    { seed, numRuns: 200 },
  );
});

test('a dive fills the window with a branch', () => {
  const argument = argumentOf(generatedMap(1000));
  const tree = wholeTree(argument, null);
  const row = tree.ids.findIndex((_, each) => tree.depth[each] === 3 && (tree.leaves[each] ?? 0) > 9);
  const plot = plotOf(argument, { width: 1020, height: 748 }, branchView(tree, row));
  const box = boxOf(plot, row);
  expect(box.y).toBe(0);
  expect(box.height).toBeCloseTo(748, 6);
  expect(hasNamesInside(plot)).toBeGreaterThan(8);
});
