// How each kind of edge is told from the others: by its word and its dashes.

import type { Relation } from '../layout/layoutResult.ts';

export const relationWords: Record<Relation, string> = {
  support: 'because',
  attack: 'but',
  undercut: 'but',
  answer: '',
};

/** Dashes as SVG wants them; solid for support. */
export const relationDashes: Record<Relation, string | undefined> = {
  support: undefined,
  attack: '7 5',
  undercut: '2 5',
  answer: undefined,
};
