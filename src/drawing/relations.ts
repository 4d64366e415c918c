// How each kind of edge is told from the others: by its dashes, beside its word.

import type { Relation } from '../layout/layoutResult.ts';

/** Dashes as SVG wants them; solid for support. */
export const relationDashes: Record<Relation, string | undefined> = {
  support: undefined,
  attack: '7 5',
  undercut: '2 5',
  answer: undefined,
};
