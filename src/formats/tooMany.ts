// Files with more claims than anybody reads are refused before they take long.

import { formatCount } from '../argument/formatCount.ts';
import { limits } from '../argument/limits.ts';
import { type PlaceInFile, positionAt } from './losses.ts';
import type { Loss, NotationProblem } from './notation.ts';

interface Placed {
  place?: PlaceInFile;
}

/** Null where a map may hold as many. */
export function tooMany(
  claims: readonly Placed[],
  steps: readonly (Placed & { from: readonly unknown[] })[] = [],
): NotationProblem | null {
  const first = claims[limits.brought];
  if (first) return problemAt(manyClaims, first);
  let relations = 0;
  for (const step of steps) {
    relations += step.from.length;
    if (relations > 2 * limits.brought) return problemAt(manyRelations, step);
  }
  return null;
}

const manyClaims = `more than ${formatCount(limits.brought)} claims`;
const manyRelations = `more than ${formatCount(2 * limits.brought)} relations`;

function problemAt(many: string, { place }: Placed): NotationProblem {
  const at = positionAt(place);
  return { message: `There are ${many}. Split the file into several maps.`, ...(at ? { place: at } : {}) };
}

/** What a file that is written with so many would be refused for. */
export function tooManyToReadBack(claims: number, relations = 0): Loss[] {
  const many = claims > limits.brought ? manyClaims : relations > 2 * limits.brought ? manyRelations : null;
  return many ? [{ message: `There are ${many}: written so, the map cannot be opened here again.` }] : [];
}
