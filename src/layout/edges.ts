// Edge paths. The children of a claim hang on one line (the bus), which a trunk joins to the claim; each
// child has a coloured link from the bus, with its word. An undercut's link goes to the word of the step that
// it attacks. All in two axes, breadth and depth, so that one drawing serves both directions.

import type { Box, Direction, LayoutNode, Link, Point, Relation, Trunk } from './layoutResult.ts';
import { type Gaps, spacing } from './spacing.ts';
import { cornerInset } from './toggle.ts';

const { lane, corner, word } = spacing;

/** Breadth runs across the children, depth from parent to child. */
interface Axes {
  direction: 'down' | 'right';
  point: (breadth: number, depth: number) => Point;
  breadthOf: (box: Box) => number;
  endOf: (box: Box) => number;
  near: (box: Box) => number;
  far: (box: Box) => number;
}

const down: Axes = {
  direction: 'down',
  point: (breadth, depth) => ({ x: breadth, y: depth }),
  breadthOf: (box) => box.x + box.width / 2,
  endOf: (box) => box.x + box.width,
  near: (box) => box.y,
  far: (box) => box.y + box.height,
};
const right: Axes = {
  direction: 'right',
  point: (breadth, depth) => ({ x: depth, y: breadth }),
  breadthOf: (box) => box.y + box.height / 2,
  endOf: (box) => box.y + box.height,
  near: (box) => box.x,
  far: (box) => box.x + box.width,
};

interface Edges {
  links: Link[];
  trunks: Trunk[];
}

export function drawEdges(
  root: LayoutNode,
  boxes: ReadonlyMap<string, Box>,
  direction: Direction,
  gaps: Gaps,
): Edges {
  const edges: Edges = { links: [], trunks: [] };
  const visit = (node: LayoutNode) => {
    const outer = boxes.get(node.id);
    if (!outer) return;
    const holders = [...(node.premises ?? []), node];
    const hung = holders.flatMap((holder) => {
      const box = boxes.get(holder.id);
      const children = holder.children.filter((child) => child.relation !== 'undercut');
      return box && children.length > 0 ? [{ holder, box, children }] : [];
    });
    hung.forEach(({ holder, box, children }, index) => {
      if (direction === 'list') hangInList(edges, holder.id, outer, children, boxes);
      else {
        const line = gaps.bus + index * laneWidth(direction, hung.length, gaps);
        const axes = direction === 'down' ? down : right;
        hang(edges, axes, holder, box, outer, children, boxes, line, gaps.reach);
      }
    });
    for (const holder of holders) {
      for (const child of holder.children) {
        if (child.relation === 'undercut')
          attackStep(edges, direction, node, holder.id, child, boxes, gaps.words);
        visit(child);
      }
    }
  };
  visit(root);
  return edges;
}

function hang(
  edges: Edges,
  axes: Axes,
  holder: LayoutNode,
  box: Box,
  outer: Box,
  children: readonly LayoutNode[],
  boxes: ReadonlyMap<string, Box>,
  /** From the far edge of `outer` to the line. */
  distance: number,
  reach: number,
): void {
  const parent = holder.id;
  const start = holder.corner ? axes.endOf(box) - cornerInset : axes.breadthOf(box);
  const line = axes.far(outer) + distance;
  const placed = children.flatMap((child) => {
    const at = boxes.get(child.id);
    return at ? [{ child, at, breadth: axes.breadthOf(at) }] : [];
  });
  const low = placed.reduce((least, { breadth }) => Math.min(least, breadth), start);
  const high = placed.reduce((most, { breadth }) => Math.max(most, breadth), start);

  for (const { child, at, breadth } of placed) {
    const relation = child.relation ?? 'support';
    const near = axes.near(at);
    // At either end of the bus the link turns into it with a rounded corner.
    const turn = breadth === start ? 0 : breadth === low ? 1 : breadth === high ? -1 : 0;
    const radius = Math.min(corner, Math.abs(breadth - start));
    const from = axes.point(turn ? breadth + turn * radius : breadth, line);
    const bend = turn
      ? `Q${text(axes.point(breadth, line))} ${text(axes.point(breadth, line + radius))}`
      : '';
    const end = axes.point(breadth, near);
    const label = axes.point(breadth, near - labelDistance(axes.direction, relation));
    edges.links.push({
      id: child.id,
      parent,
      relation,
      path: `M${text(from)}${bend}L${text(end)}`,
      from,
      label,
      bounds: around(
        [axes.point(breadth - corner, line), axes.point(breadth + corner, line), end],
        word.widths[relation] / 2,
      ),
    });
  }

  const tip = axes.point(start, axes.far(box) + reach);
  const left = low < start ? low + Math.min(corner, start - low) : start;
  const rightEnd = high > start ? high - Math.min(corner, high - start) : start;
  const ends = [axes.point(left, line), axes.point(rightEnd, line)] as const;
  const joint = axes.point(start, line);
  edges.trunks.push({
    parent,
    path: `M${text(tip)}L${text(joint)}M${text(ends[0])}L${text(ends[1])}`,
    joint,
    tip: { ...tip, towards: axes.direction === 'down' ? 'up' : 'left' },
    bounds: around([tip, ...ends], 8),
  });
}

/** How far apart the lines in one gap run: all of them have to pass before the words begin. */
function laneWidth(direction: 'down' | 'right', lanes: number, { levels, bus }: Gaps): number {
  const words = word.toCard + (direction === 'down' ? word.height : word.widths.support);
  return Math.min(lane, (levels[direction] - bus - words) / Math.max(1, lanes - 1));
}

/** How far before its card the centre of an edge's word stands. */
function labelDistance(direction: 'down' | 'right', relation: Relation): number {
  // Words are as wide as they are, so to the right all of them end at the same distance from the card.
  return word.toCard + (direction === 'down' ? word.height / 2 : word.widths[relation] / 2);
}

function hangInList(
  edges: Edges,
  parent: string,
  outer: Box,
  children: readonly LayoutNode[],
  boxes: ReadonlyMap<string, Box>,
): void {
  const rail = outer.x + spacing.list.indent / 2;
  let last = outer.y + outer.height;
  for (const child of children) {
    const at = boxes.get(child.id);
    if (!at) continue;
    const relation = child.relation ?? 'support';
    const label = listLabel(at, relation);
    last = label.y;
    const from = { x: rail, y: label.y - corner };
    const end = { x: at.x, y: label.y };
    edges.links.push({
      id: child.id,
      parent,
      relation,
      path: `M${text(from)}Q${text({ x: rail, y: label.y })} ${text({ x: rail + corner, y: label.y })}L${text(end)}`,
      from,
      label,
      bounds: around(
        [
          { x: rail, y: label.y },
          { x: at.x + word.widths[relation], y: label.y },
        ],
        word.height,
      ),
    });
  }
  const tip = { x: rail, y: outer.y + outer.height };
  const end = { x: rail, y: last - corner };
  edges.trunks.push({
    parent,
    path: `M${text(tip)}L${text(end)}`,
    joint: tip,
    tip: { ...tip, towards: 'up' },
    bounds: around([tip, end], 8),
  });
}

function listLabel(box: Box, relation: Relation): Point {
  return { x: box.x + word.widths[relation] / 2, y: box.y - word.height / 2 - 4 };
}

/** From an undercut to the word of the step that it attacks: that of `target`'s own link. */
function attackStep(
  edges: Edges,
  direction: Direction,
  target: LayoutNode,
  parent: string,
  child: LayoutNode,
  boxes: ReadonlyMap<string, Box>,
  words: boolean,
): void {
  const at = boxes.get(child.id);
  const attacked = boxes.get(target.id);
  if (!at || !attacked) return;
  const relation = target.relation ?? 'support';
  const [half, halfHeight] = words ? [word.widths[relation] / 2, word.height / 2] : [0, 0];
  // Without a word there, it is the edge itself, close to its card, that is attacked.
  const step = words ? labelDistance(direction === 'down' ? 'down' : 'right', relation) : word.toCard;
  const gap = 3;
  let points: Point[];
  let label: Point;
  let towards: 'left' | 'up' | 'right';
  if (direction === 'down') {
    const y = attacked.y - step;
    label = { x: at.x + at.width / 2, y: at.y - labelDistance('down', 'undercut') };
    points = [
      { x: label.x, y: at.y },
      { x: label.x, y },
      { x: attacked.x + attacked.width / 2 + half + gap, y },
    ];
    towards = 'left';
  } else if (direction === 'right') {
    const x = attacked.x - step;
    label = { x: at.x - labelDistance('right', 'undercut'), y: at.y + at.height / 2 };
    points = [
      { x: at.x, y: label.y },
      { x, y: label.y },
      { x, y: attacked.y + attacked.height / 2 + halfHeight + gap },
    ];
    towards = 'up';
  } else {
    // Down the left side, between the parent's rail and the card.
    label = listLabel(at, 'undercut');
    const goal = listLabel(attacked, relation);
    const rail = attacked.x - 7;
    points = [
      { x: at.x, y: label.y },
      { x: rail, y: label.y },
      { x: rail, y: goal.y },
      { x: attacked.x - 1, y: goal.y },
    ];
    towards = 'right';
  }
  const tip = points.at(-1) ?? label;
  edges.links.push({
    id: child.id,
    parent,
    relation: 'undercut',
    path: rounded(points),
    from: points[0] ?? label,
    label,
    tip: { ...tip, towards },
    bounds: around([...points, label], word.height),
  });
}

/** A line through points that are joined at right angles, with rounded corners. */
function rounded(points: readonly Point[]): string {
  const first = points[0];
  if (!first) return '';
  let path = `M${text(first)}`;
  for (let at = 1; at < points.length; at++) {
    const [before, here, after] = [points[at - 1], points[at], points[at + 1]];
    if (!before || !here) continue;
    if (!after) {
      path += `L${text(here)}`;
      continue;
    }
    path += `L${text(towardsBy(here, before))}Q${text(here)} ${text(towardsBy(here, after))}`;
  }
  return path;
}

/** The point on the way from `from` to `to` where a corner begins: at most half the way. */
function towardsBy(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(corner, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function around(points: readonly Point[], margin: number): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
