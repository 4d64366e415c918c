// What is made of a map and is none: a table of its claims, and its sources in notations of their own.

import type { WriteNotation } from './notation.ts';

export interface ListNotation {
  /** As the command line names it. */
  name: 'csv' | 'bibtex' | 'csl' | 'ris';
  ending: string;
  write: () => Promise<WriteNotation>;
}

export const listNotations: readonly ListNotation[] = [
  { name: 'csv', ending: '.csv', write: async () => (await import('./toCsv.ts')).toCsv },
  { name: 'bibtex', ending: '.bib', write: async () => (await import('./sources/toBibtex.ts')).toBibtex },
  { name: 'csl', ending: '.csl.json', write: async () => (await import('./sources/toCslJson.ts')).toCslJson },
  { name: 'ris', ending: '.ris', write: async () => (await import('./sources/toRis.ts')).toRis },
];
