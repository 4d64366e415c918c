// Edge paths. The reasons of a claim hang on one line, its objections on another; a trunk with a word joins each to
// the claim. Leaves in columns hang on lines beside their columns. An undercut's arrow goes to the edge that it
// attacks. All in two axes, breadth and depth, so that one drawing serves all directions.

import { type Placing, undercutsOf } from './family.ts';
import { cornerInset, wordsApart } from './frame.ts';
import { isAside } from './indentedList.ts';
import type { Box, Direction, LayoutNode, Link, Point, Relation, Tip, Trunk } from './layoutResult.ts';
import { pointTowards, roundedPath } from './roundedPath.ts';
import { railOf, type Spacing } from './spacing.ts';
import { lanesOf, levelGap, mostLanes } from './tidyTree.ts';

export interface EdgePaths {
  links: Link[];
  trunks: Trunk[];
}

interface Lane {
  /** From the parent to the line, with the arrow's point first. */
  tip: Tip;
  joint: Point;
  word: Box | null;
}

export function drawEdges(
  root: LayoutNode,
  placing: Placing,
  direction: Direction,
  spacing: Spacing,
): EdgePaths {
  const edges: EdgePaths = { links: [], trunks: [] };
  const gap = direction === 'list' ? 0 : levelGap(mostLanes(root), direction, spacing);
  const visit = (node: LayoutNode) => {
    const outer = placing.boxes.get(node.id);
    if (!outer) return;
    // The line with the most on it passes the stems of the others: it runs next to the cards.
    const lanes = lanesOf(node);
    const inward = lanes.toSorted((a, b) => b.children.length - a.children.length);
    for (const lane of lanes) {
      const box = placing.boxes.get(lane.holder.id);
      const placed = lane.children.filter(
        (child) =>
          placing.boxes.has(child.id) &&
          !(direction === 'list' && isAside(child) && isBeside(outer, placing.boxes.get(child.id))),
      );
      if (!box || placed.length === 0) continue;
      const beside = lanes.filter(({ holder }) => holder === lane.holder).length > 1 ? lane.relation : null;
      const distance = gap - spacing.link - inward.indexOf(lane) * spacing.lane;
      const first = placing.boxes.get(placed[0]?.id ?? '') ?? box;
      const drawn =
        direction === 'list'
          ? listLane(outer, first, lane.relation, beside !== null, spacing)
          : treeLane(direction, lane.holder, box, outer, lane.relation, beside, distance, spacing);
      hang(edges, lane.holder.id, lane.relation, placed, placing, direction, drawn, spacing);
    }
    for (const child of undercutsOf(node)) attackStep(edges, node, child, placing, direction, spacing);
    for (const holder of [...(node.premises ?? []), node]) holder.children.forEach(visit);
  };
  visit(root);
  return edges;
}

const isBeside = (outer: Box, stub: Box | undefined) => stub !== undefined && stub.x > outer.x + outer.width;

/** @param beside Its relation, where a lane of the other side stands beside it. */
function treeLane(
  direction: 'down' | 'right',
  holder: LayoutNode,
  box: Box,
  outer: Box,
  relation: Relation,
  beside: Relation | null,
  distance: number,
  spacing: Spacing,
): Lane {
  const { word, pad, reach, arrow } = spacing;
  const width = word.widths[relation];
  const [along, far, start, end] =
    direction === 'down'
      ? [box.x + box.width / 2, outer.y + outer.height, box.y + box.height, box.x + box.width]
      : [box.y + box.height / 2, outer.x + outer.width, box.x + box.width, box.y + box.height];
  const apart =
    direction === 'down' ? (word.widths.support + word.widths.attack) / 2 + 2 * pad : wordsApart(spacing);
  const shift = beside === null ? 0 : beside === 'attack' ? apart / 2 : -apart / 2;
  // Of two words next to each other at the corner neither stands out over what is next to the frame.
  const inset = cornerInset(spacing) + (beside === null || direction === 'right' ? 0 : apart / 2);
  const breadth = (holder.corner ? end - inset : along) + shift;
  const point = (depth: number): Point =>
    direction === 'down' ? { x: breadth, y: depth } : { x: depth, y: breadth };
  const after = far + reach + arrow + pad;
  const middle =
    direction === 'down' ? point(after + word.height / 2) : point(after + word.widths.support / 2);
  return {
    tip: { ...point(start + reach), towards: direction === 'down' ? 'up' : 'left' },
    joint: point(far + distance),
    word: width > 0 ? boxAround(middle, width, word.height) : null,
  };
}

function listLane(outer: Box, first: Box, relation: Relation, pair: boolean, spacing: Spacing): Lane {
  const { list, word, pad } = spacing;
  const x = outer.x + railOf(spacing, relation, pair);
  const top = outer.y + outer.height + 1;
  const width = word.widths[relation];
  const middle = list.wide
    ? { x: (x + first.x) / 2, y: first.y + first.height / 2 }
    : { x: x + pad + width / 2, y: first.y - pad / 2 - word.height / 2 };
  return {
    tip: { x, y: top, towards: 'up' },
    joint: { x, y: top },
    word: width > 0 ? boxAround(middle, width, word.height) : null,
  };
}

/** Joins children to their line: each with its last piece, and all together with what they share. */
function hang(
  edges: EdgePaths,
  parent: string,
  relation: Relation,
  children: readonly LayoutNode[],
  { boxes, rails }: Placing,
  direction: Direction,
  { tip, joint, word }: Lane,
  { corner }: Spacing,
): void {
  const down = direction === 'down';
  const ends: Point[] = [joint];
  /** From the line that all hang on to the last card of each further column. */
  const columns = new Map<number, Point[]>();
  for (const { id } of children) {
    const box = boxes.get(id);
    if (!box) continue;
    const rail = rails.get(id);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const near = down && !rail ? { x: middle.x, y: box.y } : { x: box.x, y: middle.y };
    // From the child back to the joint.
    const way: Point[] = down
      ? rail
        ? [near, { x: rail.x, y: near.y }, { x: rail.x, y: joint.y }]
        : [near, { x: near.x, y: joint.y }]
      : rail
        ? [near, { x: rail.x, y: near.y }, rail, { x: joint.x, y: rail.y }]
        : [near, { x: joint.x, y: near.y }];
    const [, turn, ...others] = way as [Point, Point, ...Point[]];
    const hook = others[0] ?? joint;
    if (rail) columns.set(rail.x, [joint, ...others.toReversed(), pointTowards(turn, hook, corner)]);
    ends.push(way.at(-1) as Point);
    edges.links.push({
      ...{ id, parent, relation, way },
      path: roundedPath([pointTowards(turn, hook, corner), turn, near], corner),
      bounds: around([near, turn], corner + 4),
    });
  }
  const shared = [[tip, joint], ...columns.values()];
  // The line itself, from its first to its last child; it ends where the last links curve away from it.
  const along = down ? ('x' as const) : ('y' as const);
  for (const end of [lowest(ends, along), highest(ends, along)])
    shared.push([joint, pointTowards(end, joint, corner)]);
  edges.trunks.push({
    ...{ parent, relation, joint, tip, word },
    path: shared.map((points) => roundedPath(points, corner)).join(''),
    bounds: around(
      [...shared.flat(), ...(word ? [word, { x: word.x + word.width, y: word.y + word.height }] : [])],
      8,
    ),
  });
}

/** From an undercut to the edge from `target` upwards, close to the card. */
export function attackStep(
  edges: EdgePaths,
  target: LayoutNode,
  child: LayoutNode,
  { boxes }: Placing,
  direction: Direction,
  spacing: Spacing,
): void {
  const at = boxes.get(child.id);
  const attacked = boxes.get(target.id);
  if (!at || !attacked) return;
  // What attacks the step of an undercut meets its arrow nearer to the card.
  const distance = (target.relation === 'undercut' ? 0.25 : 0.5) * spacing.link;
  const gap = 3;
  const points: Point[] =
    direction === 'down'
      ? [
          { x: at.x + at.width / 2, y: at.y },
          { x: at.x + at.width / 2, y: attacked.y - distance },
          { x: attacked.x + attacked.width / 2 + gap, y: attacked.y - distance },
        ]
      : [
          { x: at.x, y: at.y + at.height / 2 },
          { x: attacked.x - distance, y: at.y + at.height / 2 },
          { x: attacked.x - distance, y: attacked.y + attacked.height / 2 + gap },
        ];
  const tip = points[2] as Point;
  edges.links.push({
    id: child.id,
    parent: target.id,
    relation: 'undercut',
    path: roundedPath(points, spacing.corner),
    way: points,
    tip: { ...tip, towards: direction === 'down' ? 'left' : 'up' },
    bounds: around(points, 12),
  });
}

const lowest = (points: readonly Point[], along: 'x' | 'y') =>
  points.reduce((least, point) => (point[along] < least[along] ? point : least));
const highest = (points: readonly Point[], along: 'x' | 'y') =>
  points.reduce((most, point) => (point[along] > most[along] ? point : most));

const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

export function around(points: readonly Point[], margin: number): Box {
  const least = { x: lowest(points, 'x').x - margin, y: lowest(points, 'y').y - margin };
  return {
    ...least,
    width: highest(points, 'x').x + margin - least.x,
    height: highest(points, 'y').y + margin - least.y,
  };
}
