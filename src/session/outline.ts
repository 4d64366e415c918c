// The argument as rows of an outline: what is open in the map is open here.

import type { Argument, Claim } from '../argument/argument.ts';

export interface OutlineRow {
  id: string;
  /** From 1. */
  level: number;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
  /** "1.2.1"; the premises of 1.2 are 1.2a, 1.2b. */
  number: string;
  /** Undefined where there is nothing to open. */
  expanded: boolean | undefined;
}

/** The visible rows, in document order. */
export function outlineRows(argument: Argument, expanded: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const visit = (claim: Claim, row: Omit<OutlineRow, 'id' | 'expanded'>) => {
    const open = claim.children.length > 0 ? expanded.has(claim.id) : undefined;
    rows.push({ id: claim.id, ...row, expanded: open });
    const premises = claim.kind === 'linked' ? claim.premises : [];
    const children = open ? claim.children : [];
    const siblings = premises.length + children.length;
    [...premises, ...children].forEach((id, index) => {
      const below = argument.claims.get(id);
      if (!below) return;
      const number = below.premise
        ? `${row.number}${String.fromCharCode(97 + (index % 26))}`
        : `${row.number}.${index - premises.length + 1}`;
      visit(below, { level: row.level + 1, position: index + 1, siblings, number });
    });
  };
  argument.theses.forEach((id, index) => {
    const thesis = argument.claims.get(id);
    const siblings = argument.theses.length;
    if (thesis) visit(thesis, { level: 1, position: index + 1, siblings, number: String(index + 1) });
  });
  return rows;
}

/** The row that is reached from another by a key of a tree; null where the key leads nowhere. */
export function rowBy(rows: readonly OutlineRow[], from: string, key: string): OutlineRow | null {
  const at = rows.findIndex(({ id }) => id === from);
  const row = rows[at];
  if (!row) return rows[0] ?? null;
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1] ?? null;
    case 'ArrowUp':
      return rows[at - 1] ?? null;
    case 'ArrowRight':
      return (rows[at + 1]?.level ?? 0) > row.level ? (rows[at + 1] ?? null) : null;
    case 'ArrowLeft':
      return rows.slice(0, at).findLast(({ level }) => level < row.level) ?? null;
    case 'Home':
      return rows[0] ?? null;
    case 'End':
      return rows.at(-1) ?? null;
    default:
      return null;
  }
}
