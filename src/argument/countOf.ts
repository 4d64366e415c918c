import type { Problem } from './problems.ts';

/** How many problems there are, also those that are only counted. */
export const countOf = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { count: more = 1 }) => sum + more, 0);
