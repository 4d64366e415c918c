// Of lists of any length: one that is handed to `Math.max` as its arguments may have no more than some 100,000 entries.

/** Never less than 0 where nothing else is said: lengths and counts are not. */
export const largest = (numbers: readonly number[], atLeast = 0): number =>
  numbers.reduce((most, number) => Math.max(most, number), atLeast);

export const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
