// What is said of a map that was in another notation.

import { formatCount } from '../argument/problems.ts';

/** @param kinds How many kinds of things could not be brought along. */
export const lossWords = (kinds: number): string =>
  kinds === 0
    ? 'nothing is lost'
    : kinds === 1
      ? 'one thing could not be brought along'
      : `${formatCount(kinds)} things could not be brought along`;

interface Lost {
  message: string;
  count?: number;
  place?: { line: number; column: number };
}

/** "Preferences between claims are left out. (3 times, first in line 12)" */
export function lossLine({ message, count = 1, place }: Lost): string {
  const times = count > 1 ? `${formatCount(count)} times` : '';
  const where = place ? `${count > 1 ? 'first in ' : ''}line ${formatCount(place.line)}` : '';
  const said = [times, where].filter((words) => words !== '').join(', ');
  return said === '' ? message : `${message} (${said})`;
}
