// Files with more claims than anybody reads are refused before they take long.

import { limits } from '../argument/limits.ts';
import { formatCount } from '../argument/problems.ts';
import { type PlaceInFile, positionAt } from './losses.ts';
import type { NotationProblem } from './notation.ts';

interface Placed {
  place?: PlaceInFile;
}

/** Null where a map may hold as many. */
export function tooMany(
  claims: readonly Placed[],
  steps: readonly (Placed & { from: readonly unknown[] })[] = [],
): NotationProblem | null {
  const first = claims[limits.brought];
  if (first) return problemAt(`more than ${formatCount(limits.brought)} claims`, first);
  const most = 2 * limits.brought;
  let relations = 0;
  for (const step of steps) {
    relations += step.from.length;
    if (relations > most) return problemAt(`more than ${formatCount(most)} relations`, step);
  }
  return null;
}

function problemAt(many: string, { place }: Placed): NotationProblem {
  const at = positionAt(place);
  return { message: `There are ${many}. Split the file into several maps.`, ...(at ? { place: at } : {}) };
}
