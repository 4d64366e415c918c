// How the words of a quotation differ from those found in a text.

/** A run of words, in the typography of either side. */
export interface DifferenceRun {
  kind: 'same' | 'added' | 'removed' | 'changed';
  quoted: string;
  found: string;
  /** What makes the difference grave. */
  warn?: 'negation' | 'number' | 'name';
}
