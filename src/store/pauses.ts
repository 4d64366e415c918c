/** Milliseconds before each further try to load what this site has. */
export const pauses: readonly number[] = [300, 1500];
