// How far an author holds something by itself, as documents say it: a number from 0 to 1, or one of five words.

/** The words, weakest first, and what each stands for: the middle of its fifth. */
export const strengthWords = {
  'poorly supported': 0.1,
  'leaning against': 0.3,
  open: 0.5,
  leaning: 0.7,
  'well supported': 0.9,
} as const;

export type StrengthWord = keyof typeof strengthWords;

/** @returns from 0 to 1; undefined where nothing is said. */
export const strengthIn = (written: number | StrengthWord | undefined): number | undefined =>
  typeof written === 'string' ? strengthWords[written] : written;
