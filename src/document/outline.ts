// The argument as rows of an outline: what is open in the map is open here.

import type { Argument, Claim } from '../argument/argument.ts';
import { ancestorsOf, childIds } from '../argument/walk.ts';

export interface OutlineRow {
  id: string;
  /** From 1. */
  level: number;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
  /** "1.2.1"; the premises of 1.2 are 1.2a, 1.2b. It is the same whatever part is shown. */
  number: string;
  /** Undefined where there is nothing to open. */
  expanded: boolean | undefined;
}

/**
 * The visible rows, in document order.
 * @param branch The claim whose branch alone is shown; null for the whole argument.
 */
export function outlineRows(
  argument: Argument,
  expanded: ReadonlySet<string>,
  branch: string | null = null,
): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const visit = (claim: Claim, row: Omit<OutlineRow, 'id' | 'expanded'>) => {
    const open = claim.children.length > 0 ? expanded.has(claim.id) : undefined;
    rows.push({ id: claim.id, ...row, expanded: open });
    const below = open ? childIds(claim) : claim.kind === 'linked' ? claim.premises : [];
    below.forEach((id, index) => {
      const child = argument.claims.get(id);
      if (!child) return;
      const number = numberBelow(row.number, claim, index);
      visit(child, { level: row.level + 1, position: index + 1, siblings: below.length, number });
    });
  };
  const only = branch === null ? undefined : argument.claims.get(branch);
  if (only) {
    const way = outlineRows(argument, new Set(ancestorsOf(argument, only.id)));
    const { number = '' } = way.find(({ id }) => id === only.id) ?? {};
    visit(only, { level: 1, position: 1, siblings: 1, number });
    return rows;
  }
  argument.theses.forEach((id, index) => {
    const thesis = argument.claims.get(id);
    const siblings = argument.theses.length;
    if (thesis) visit(thesis, { level: 1, position: index + 1, siblings, number: String(index + 1) });
  });
  return rows;
}

/** The number of what stands at this place directly below a claim: premises have letters, children numbers. */
function numberBelow(number: string, parent: Claim, index: number): string {
  const premises = parent.kind === 'linked' ? parent.premises.length : 0;
  return index < premises ? `${number}${letters(index)}` : `${number}.${index - premises + 1}`;
}

/** a to z, then aa, ab … */
function letters(index: number): string {
  const before = index < 26 ? '' : letters(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(97 + (index % 26));
}

/**
 * The row that is reached from another by a key of a tree; null where the key leads nowhere.
 * @param rightToLeft Whether the argument is read from right to left: in and out are swapped.
 */
export function rowBy(
  rows: readonly OutlineRow[],
  from: string,
  key: string,
  rightToLeft = false,
): OutlineRow | null {
  const at = rows.findIndex(({ id }) => id === from);
  const row = rows[at];
  if (!row) return rows[0] ?? null;
  switch (towards(key, rightToLeft)) {
    case 'ArrowDown':
      return rows[at + 1] ?? null;
    case 'ArrowUp':
      return rows[at - 1] ?? null;
    case 'in':
      return (rows[at + 1]?.level ?? 0) > row.level ? (rows[at + 1] ?? null) : null;
    case 'out':
      return rows.slice(0, at).findLast(({ level }) => level < row.level) ?? null;
    case 'Home':
      return rows[0] ?? null;
    case 'End':
      return rows.at(-1) ?? null;
    default:
      return null;
  }
}

/** The sideways arrows as what they mean in a tree: deeper into it, or out. */
export function towards(key: string, rightToLeft: boolean): string {
  if (key === 'ArrowRight') return rightToLeft ? 'out' : 'in';
  if (key === 'ArrowLeft') return rightToLeft ? 'in' : 'out';
  return key;
}

/** A row and its siblings, in order. */
export function siblingsOf(rows: readonly OutlineRow[], from: string): OutlineRow[] {
  const at = rows.findIndex(({ id }) => id === from);
  const row = rows[at];
  if (!row) return [];
  let first = at;
  while ((rows[first - 1]?.level ?? 0) >= row.level) first--;
  const siblings: OutlineRow[] = [];
  for (let next = first; (rows[next]?.level ?? 0) >= row.level; next++) {
    const each = rows[next];
    if (each?.level === row.level) siblings.push(each);
  }
  return siblings;
}
