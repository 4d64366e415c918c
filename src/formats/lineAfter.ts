// Files with more lines than anybody reads are refused before they take long.

import { formatCount } from '../argument/formatCount.ts';
import type { NotationProblem } from './notation.ts';

/** The first line with words after so many; null where there are no more. */
export function lineAfter(lines: readonly string[], most: number): NotationProblem | null {
  if (lines.length <= most) return null;
  let count = 0;
  const at = lines.findIndex((line) => line.trim() !== '' && ++count > most);
  const message = `There are more than ${formatCount(most)} lines. Split the file into several maps.`;
  return at === -1 ? null : { message, place: { line: at + 1, column: 1 } };
}
