// What the teacher chooses of a handout.

import type { Worksheet } from './worksheet.ts';

export interface HandoutOptions {
  /** A tour's id; null for the first. */
  tour: string | null;
  pictures: boolean;
  notes: boolean;
  grey: boolean;
  worksheet: Worksheet;
  solutions: boolean;
}

export const usualOptions: HandoutOptions = {
  tour: null,
  pictures: true,
  notes: false,
  grey: false,
  worksheet: 'none',
  solutions: false,
};
