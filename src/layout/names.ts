// A map by its names: compact cards, all of the same type. A tree as long as it fits, with leaves in columns where it
// fits only so; beyond that an indented list that flows in columns as high as the window, because a hundred names fit
// into a window so where a tree needs several.

import type { Argument } from '../argument/argument.ts';
import { nameOf } from '../argument/walk.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { cardSettings, chipSize } from './cardContent.ts';
import { computeLayout, place, placeWithin } from './computeLayout.ts';
import { around, attackStep, type EdgePaths } from './edges.ts';
import { holdersOf, layoutNodes, type Placing, undercutsOf } from './family.ts';
import { issueId } from './issue.ts';
import {
  type Box,
  type LayoutNode,
  type LayoutResult,
  type Point,
  type Size,
  unionOf,
} from './layoutResult.ts';
import { mirror } from './mirror.ts';
import { roundedPath } from './roundedPath.ts';
import { marginOf, type Room } from './scene.ts';
import { railOf, type Spacing, type SpacingOptions, spacingFor } from './spacing.ts';
import { stubId } from './stubs.ts';
import { lanesOf } from './tidyTree.ts';
import { visibleTree } from './visibleTree.ts';

export interface NamesRequest {
  expanded: ReadonlySet<string>;
  /** Claims that are shown in so far as they are open; with none, all. */
  within?: ReadonlySet<string> | null;
  /** The claim whose branch alone is shown. */
  branch?: string | null;
}

/** @throws {Error} for an argument without thesis, which parseArgument never gives. */
export function names(
  argument: Argument,
  { expanded, within = null, branch = null }: NamesRequest,
  room: Room,
): LayoutResult {
  const { type, target } = room;
  const root = visibleTree(argument, {
    ...{ direction: 'right', listWidth: 0, form: 'name', type, target, expanded, within, branch },
  });
  if (!root) throw new Error('The map has no thesis.');
  const margin = marginOf(room);
  const inner = { width: room.width - 2 * margin, height: room.height - 2 * margin };
  const mirrored = isRightToLeft(argument);
  for (const columns of areaOf(root) < inner.width * inner.height ? [1, 2, 3] : []) {
    const options = { type, gestures: target > 0, columns };
    const stretch = stretched(root, options, inner);
    if (stretch !== null) {
      const spread = { ...options, stretch: { levels: 1, siblings: stretch } };
      return computeLayout(root, 'right', spread, mirrored);
    }
  }
  const places = flow(argument, root, room, inner);
  return mirrored ? mirror(places) : places;
}

/** Of all cards: what is larger than its room needs no trial. */
function areaOf(root: LayoutNode): number {
  let area = 0;
  for (const { size } of layoutNodes(root)) area += size.width * size.height;
  return area;
}

/** By how much siblings can stand apart so that a tree fills the height of its room; null where it has no room. */
function stretched(root: LayoutNode, options: SpacingOptions, inner: Size): number | null {
  const holds = (siblings: number) => {
    const spacing = spacingFor({ ...options, stretch: { levels: 1, siblings } });
    const placing = place(root, 'right', spacing, inner);
    const extent = placing && unionOf(placing.boxes.values());
    return !!extent && extent.width <= inner.width && extent.height <= inner.height;
  };
  let least = 0.5;
  if (!holds(least)) return null;
  let most = 3;
  while (most - least > 0.1) {
    const middle = (least + most) / 2;
    if (holds(middle)) least = middle;
    else most = middle;
  }
  return least;
}

interface Column {
  x: number;
  /** Of the long list, where the column begins. */
  top: number;
  /** "… parent", where a family goes on in it. */
  header: { parent: string; box: Box } | null;
}

/** An indented list, cut into columns as high as the window. */
function flow(argument: Argument, root: LayoutNode, { type, target }: Room, inner: Size): LayoutResult {
  const spacing = spacingFor({
    ...{ type, gestures: target > 0, words: false, stretch: { levels: 1, siblings: 0.45 }, width: 0 },
  });
  const placing = place(root, 'list', spacing);
  if (!placing) throw new Error('Without a room there is room.');
  const parents = parentsOf(root);
  const { boxes, columnOf, columns } = cut(argument, placing, parents, spacing, inner.height, {
    type,
    target,
  });
  const { cards, toggles, stubs } = placeWithin(root, boxes, 'list', spacing);
  const edges: EdgePaths = { links: [], trunks: [] };
  for (const node of layoutNodes(root)) {
    const box = boxes.get(node.id);
    if (!box) continue;
    hang(edges, node, box, boxes, columnOf, columns, spacing);
    for (const child of undercutsOf(node)) {
      if (columnOf.get(child.id) === columnOf.get(node.id)) {
        attackStep(edges, node, child, { boxes, rails: new Map() }, 'list', spacing);
      }
    }
  }
  for (const [at, { header }] of columns.entries()) {
    if (!header) continue;
    const { parent, box } = header;
    stubs.push({ id: stubId('again', `${at}`), parent, words: againWords(argument, parent), hides: [], box });
  }
  const all = [...boxes.values(), ...stubs.map(({ box }) => box)];
  const bounds = unionOf(all) ?? { x: 0, y: 0, width: 0, height: 0 };
  for (const { id } of stubs) boxes.delete(id);
  return { direction: 'list', mirrored: false, type, boxes, cards, toggles, stubs, ...edges, bounds };
}

const againWords = (argument: Argument, parent: string) => {
  const claim = argument.claims.get(parent);
  return `… ${claim ? nameOf(argument, claim) : (argument.issue ?? '')}`;
};

/** Where each card stands once the list is cut. */
function cut(
  argument: Argument,
  placing: Placing,
  parents: ReadonlyMap<string, string>,
  spacing: Spacing,
  height: number,
  settings: Pick<Room, 'type' | 'target'>,
) {
  const columns: Column[] = [{ x: 0, top: 0, header: null }];
  const columnOf = new Map<string, number>();
  const boxes = new Map<string, Box>();
  let right = 0;
  for (const [id, box] of placing.boxes) {
    let column = columns.at(-1) as Column;
    if (box.y + box.height - column.top > height && boxes.size > 0) {
      const parent = parents.get(id) ?? issueId;
      const x = right + 2 * spacing.list.indent;
      const words = chipSize(againWords(argument, parent), cardSettings(settings.type, 0));
      const at = x + Math.max(0, box.x - spacing.list.indent);
      column = {
        x,
        top: box.y - words.height - spacing.list.gap,
        header: { parent, box: { x: at, y: 0, ...words } },
      };
      columns.push(column);
      right = at + words.width;
    }
    const moved = { ...box, x: box.x + column.x, y: box.y - column.top };
    boxes.set(id, moved);
    columnOf.set(id, columns.length - 1);
    right = Math.max(right, moved.x + moved.width);
  }
  return { boxes, columnOf, columns };
}

/** The lines of a family in each column that it reaches into. */
function hang(
  edges: EdgePaths,
  node: LayoutNode,
  own: Box,
  boxes: ReadonlyMap<string, Box>,
  columnOf: ReadonlyMap<string, number>,
  columns: readonly Column[],
  spacing: Spacing,
): void {
  const { corner } = spacing;
  const home = columnOf.get(node.id) ?? 0;
  const lanes = lanesOf(node);
  for (const { holder, relation, children } of lanes) {
    const pair = lanes.filter((lane) => lane.holder === holder).length > 1;
    const byColumn = new Map<number, LayoutNode[]>();
    for (const child of children) {
      const at = columnOf.get(child.id) ?? 0;
      const here = byColumn.get(at);
      if (here) here.push(child);
      else byColumn.set(at, [child]);
    }
    for (const [at, here] of byColumn) {
      const { x, header } = columns[at] ?? { x: 0, header: null };
      const rail = own.x - (columns[home]?.x ?? 0) + x + railOf(spacing, relation, pair);
      const starts = at === home || header?.parent === node.id;
      const top = at === home ? own.y + own.height + 1 : starts && header ? header.box.height : 0;
      let last = top;
      for (const { id } of here) {
        const box = boxes.get(id);
        if (!box) continue;
        const near: Point = { x: box.x, y: box.y + box.height / 2 };
        const turn = { x: rail, y: near.y };
        // Where a family goes on in another column, its line begins without an arrow.
        const from = { x: rail, y: starts ? near.y - corner : last };
        const bounds = around([from, turn, near], 8);
        edges.links.push({
          ...{ id, parent: holder.id, relation, way: [near, turn], bounds },
          path: roundedPath([from, turn, near], corner),
        });
        last = near.y;
      }
      if (!starts) continue;
      const tip = { x: rail, y: top };
      const end = { x: rail, y: last - corner };
      edges.trunks.push({
        ...{ parent: holder.id, relation, joint: tip, word: null, bounds: around([tip, end], 8) },
        path: roundedPath([tip, end], corner),
        tip: { ...tip, towards: 'up' },
      });
    }
  }
}

function parentsOf(root: LayoutNode): Map<string, string> {
  const parents = new Map<string, string>();
  for (const node of layoutNodes(root)) {
    for (const holder of holdersOf(node)) for (const child of holder.children) parents.set(child.id, node.id);
  }
  return parents;
}
