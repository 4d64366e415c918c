// Trees to lay out: written by hand, or of any shape for property tests.

import fc from 'fast-check';
import type { Box, LayoutNode, Relation } from '../../src/layout/layoutResult.ts';
import { spacingFor } from '../../src/layout/spacing.ts';
import { pageType } from '../../src/layout/typeSizes.ts';

/** As on a page. */
export const usual = { type: pageType, gestures: true };
export const spacing = spacingFor(usual);

type Mutable = {
  -readonly [Key in keyof LayoutNode]: Key extends 'children' | 'premises' ? Mutable[] : LayoutNode[Key];
};

interface More {
  relation?: Relation | null;
  width?: number;
  height?: number;
  /** Whether it says that it hides something. */
  closed?: boolean;
}

/** Where the chip stands on a card of this size. */
const chipOn = (width: number, height: number): Box => ({
  x: 15,
  y: height - 34,
  width: width / 2,
  height: 24,
});

/** A card, 350 by 100 and a reason unless said otherwise. */
export function node(id: string, children: LayoutNode[] = [], more: More = {}): LayoutNode {
  const { relation = 'support', width = 350, height = 100, closed } = more;
  return {
    id,
    size: { width, height },
    relation,
    children,
    ...(closed ? { chip: chipOn(width, height) } : {}),
  };
}

/** Linked premises. */
export function linked(
  id: string,
  premises: LayoutNode[],
  children: LayoutNode[] = [],
  relation: Relation = 'support',
): LayoutNode {
  const corner = premises.some((each) => each.children.length > 0);
  return { id, size: { width: 0, height: 0 }, relation, children, premises, corner };
}

export const premise = (id: string, children: LayoutNode[] = [], more: More = {}) =>
  node(id, children, { relation: null, ...more });

/** All nodes of a tree, premises too, each with the one that it hangs on. */
export function nodesOf(root: LayoutNode, parent: LayoutNode | null = null): Node[] {
  const below = [...(root.premises ?? []), ...root.children];
  return [{ node: root, parent }, ...below.flatMap((child) => nodesOf(child, root))];
}
interface Node {
  node: LayoutNode;
  parent: LayoutNode | null;
}

/** For each premise its frame. */
export function framesOf(root: LayoutNode): Map<string, string> {
  return new Map(
    nodesOf(root).flatMap(({ node: { id, premises } }) =>
      (premises ?? []).map((each): [string, string] => [each.id, id]),
    ),
  );
}

/** A tree with links, premises, undercuts and collapsed claims, under a thesis or an issue. */
export const trees: fc.Arbitrary<LayoutNode> = fc
  .record({
    issue: fc.boolean(),
    root: fc.record({ width: fc.integer({ min: 322, max: 520 }), height: fc.integer({ min: 60, max: 300 }) }),
    steps: fc.array(
      fc.record({
        under: fc.nat(),
        kind: fc.constantFrom('support', 'support', 'attack', 'undercut', 'linked', 'linked attack'),
        width: fc.integer({ min: 322, max: 420 }),
        height: fc.integer({ min: 60, max: 400 }),
        premises: fc.integer({ min: 2, max: 4 }),
      }),
      { maxLength: 40 },
    ),
    collapsed: fc.infiniteStream(fc.boolean()),
  })
  .map(({ issue, root: size, steps, collapsed }) => {
    const root: Mutable = { id: issue ? '' : 'thesis', size, relation: null, children: [] };
    // Where something may hang, and whether a step leads up from there that an undercut can attack.
    const holders: { holder: Mutable; step: boolean }[] = [{ holder: root, step: false }];
    steps.forEach(({ under, kind, width, height, premises }, index) => {
      const place = holders[under % holders.length];
      if (!place) return;
      const { holder, step } = place;
      const answers = holder === root && issue;
      const relation: Relation = answers
        ? 'answer'
        : kind === 'undercut'
          ? step
            ? 'undercut'
            : 'attack'
          : kind.endsWith('attack')
            ? 'attack'
            : 'support';
      const card: Mutable = { id: `n${index}`, size: { width, height }, relation, children: [] };
      holder.children.push(card);
      holders.push({ holder: card, step: !answers });
      if (!kind.startsWith('linked') || answers) return;
      card.size = { width: 0, height: 0 };
      card.premises = Array.from({ length: premises }, (_, number) => ({
        id: `n${index}p${number}`,
        size: { width, height: height + 10 * number },
        relation: null,
        children: [],
      }));
      for (const each of card.premises) holders.push({ holder: each, step: true });
    });
    for (const { holder } of holders) {
      if (holder.children.length > 0 || !collapsed.next().value) continue;
      if (holder.premises) holder.size = { width: 120, height: 24 };
      const { width, height } = holder.size;
      holder.chip = holder.premises ? { x: 0, y: 0, width, height } : chipOn(width, height);
    }
    for (const { holder } of holders) {
      const { premises } = holder;
      if (premises) holder.corner = premises.some((each) => each.children.length > 0 || each.chip);
    }
    return root;
  });

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether `inner` lies in `outer`; a point is a box without size. */
export function within(
  inner: { x: number; y: number; width?: number; height?: number },
  outer: Box,
  tolerance = 0.1,
): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + (inner.width ?? 0) <= outer.x + outer.width + tolerance &&
    inner.y + (inner.height ?? 0) <= outer.y + outer.height + tolerance
  );
}

/** The pairs of boxes that overlap, but for premises and their own frame. */
export function overlapping(boxes: ReadonlyMap<string, Box>, frames: ReadonlyMap<string, string>): string[] {
  const placed = [...boxes];
  return placed.flatMap(([a, box], index) =>
    placed
      .slice(index + 1)
      .filter(([b, other]) => frames.get(a) !== b && frames.get(b) !== a && overlap(box, other))
      .map(([b]) => `${a} and ${b}`),
  );
}

/** The points that a path of absolute commands names. */
export function pointsOf(path: string): { x: number; y: number }[] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}
