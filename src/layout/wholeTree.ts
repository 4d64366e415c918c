// The whole argument for an icicle plot (Kruskal and Landwehr, "Icicle plots: better displays for hierarchical
// clustering", 1983): each claim an interval as long as its branch has leaves, in the column of its depth. In typed
// arrays, in preorder: a branch is a run of rows, so that what is out of sight or too small is passed over at once.

import type { Argument } from '../argument/argument.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { issueId } from './issue.ts';

/** A row is a claim's place in preorder. */
export interface WholeTree {
  /** The id of each row; the issue has `issueId`. */
  readonly ids: readonly string[];
  /** -1 for the root. */
  readonly parent: Int32Array;
  /** The row after the branch. */
  readonly end: Int32Array;
  /** From 0 for the root. */
  readonly depth: Int32Array;
  /** The depth of the deepest claim of the branch. */
  readonly deepest: Int32Array;
  /** How many leaves stand before the branch. */
  readonly first: Int32Array;
  /** How many leaves the branch has. */
  readonly leaves: Int32Array;
  /** 1 for objections. */
  readonly opposes: Uint8Array;
  /** For maps that are read from right to left: the root is at the right. */
  readonly mirrored: boolean;
}

/** @param branch The claim whose branch alone is shown; null for the whole argument. */
export function wholeTree(argument: Argument, branch: string | null): WholeTree {
  const root = argument.claims.get(branch ?? '');
  const most = argument.claims.size + 1;
  const parent = new Int32Array(most);
  const depth = new Int32Array(most);
  const opposes = new Uint8Array(most);
  const ids: string[] = [];
  /** The rows from the root to the last. */
  const path: number[] = [];
  const add = (id: string, against: boolean) => {
    const row = ids.length;
    parent[row] = path.at(-1) ?? -1;
    depth[row] = path.length;
    opposes[row] = against ? 1 : 0;
    ids.push(id);
    path.push(row);
  };
  const issue = !root && argument.issue !== undefined;
  if (issue) add(issueId, false);
  const base = issue ? 1 : 0;
  // Claims stand in document order, which is preorder: nothing is looked up by its id.
  let within = !root;
  for (const claim of argument.claims.values()) {
    if (claim === root) within = true;
    else if (!within) continue;
    else if (claim.parent === null) path.length = base;
    else while (path.length > base && ids[path.at(-1) ?? 0] !== claim.parent) path.pop();
    // Behind the branch.
    if (root && claim !== root && path.length === 0) break;
    add(claim.id, claim.role === 'objection');
  }
  const rows = ids.length;
  return {
    ids,
    parent: parent.subarray(0, rows),
    depth: depth.subarray(0, rows),
    opposes: opposes.subarray(0, rows),
    mirrored: isRightToLeft(argument),
    ...intervals(parent, depth, rows),
  };
}

function intervals(parent: Int32Array, depth: Int32Array, rows: number) {
  const deepest = depth.slice(0, rows);
  const end = new Int32Array(rows);
  const leaves = new Int32Array(rows);
  const first = new Int32Array(rows);
  // Children stand behind their parents: from the end, every branch is complete when it is added.
  for (let row = rows - 1; row >= 0; row--) {
    if (leaves[row] === 0) {
      leaves[row] = 1;
      end[row] = row + 1;
    }
    const above = at(parent, row);
    if (above < 0) continue;
    leaves[above] = at(leaves, above) + at(leaves, row);
    end[above] = Math.max(at(end, above), at(end, row));
    deepest[above] = Math.max(at(deepest, above), at(deepest, row));
  }
  let before = 0;
  for (let row = 0; row < rows; row++) {
    first[row] = before;
    if (end[row] === row + 1) before++;
  }
  return { deepest, end, leaves, first };
}

/** Rows are never out of bounds. */
export const at = (numbers: Int32Array | Float64Array, row: number): number => numbers[row] as number;

const known = new WeakMap<WholeTree, ReadonlyMap<string, number>>();

/** The row of a claim; undefined for one that is not in the tree. Made when it is first asked for. */
export function rowOf(tree: WholeTree, id: string): number | undefined {
  let rows = known.get(tree);
  if (!rows) {
    rows = new Map(tree.ids.map((each, row) => [each, row]));
    known.set(tree, rows);
  }
  return rows.get(id);
}

export const isLeaf = ({ end }: WholeTree, row: number): boolean => end[row] === row + 1;
