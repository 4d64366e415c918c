// Strengths in five equal bands, for words: few readers can say what 0.62 means, and no map does.

/** 0 poorly supported, 1 leaning against, 2 open, 3 leaning for, 4 well supported. */
export type Band = 0 | 1 | 2 | 3 | 4;

/** What rounding makes of a strength that stands just where a band begins. */
const rounding = 1e-9;

export const bandOf = (strength: number): Band =>
  Math.max(0, Math.min(4, Math.floor(5 * strength + rounding))) as Band;

export const middle = 0.5;

/** On which side of the middle: -1 below, 0 for the middle itself, 1 above. */
export const halfOf = (strength: number): -1 | 0 | 1 =>
  Math.abs(strength - middle) < rounding ? 0 : strength > middle ? 1 : -1;

/** Whether a claim that stood on one side of the middle now stands on the other. */
export const isOverturned = (before: number, now: number): boolean =>
  halfOf(before) !== 0 && halfOf(now) === -halfOf(before);

/** Whether a claim that leaned to one side no longer does, or one that was open now leans. */
export const turns = (before: number, now: number): boolean =>
  Math.sign(bandOf(before) - 2) !== Math.sign(bandOf(now) - 2);
