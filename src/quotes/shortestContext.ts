// For authors: the words that a quotation needs before and after it so that it can be found again.

import { Effort } from './effort.ts';
import { allPlaces } from './match/ambiguous.ts';
import { type Place, waysToFind } from './match/findWords.ts';
import { tellApart } from './match/tellApart.ts';
import type { Folded } from './normalize/fold.ts';
import type { TextRange } from './quotation.ts';

/**
 * The shortest `prefix` and `suffix`, in whole words and with the space that parts them from the quotation, by which
 * `findQuotation` finds the words of this range there and nowhere else; neither where the words stand there only.
 * @param range Whole words of the original.
 * @returns Null where the words are not to be found at this place.
 */
export function shortestContext(text: Folded, range: TextRange): { prefix?: string; suffix?: string } | null {
  const { original, starts, ends } = text;
  const bounds = { most: allPlaces, effort: new Effort() };
  let places: Place[] = [];
  for (const found of waysToFind(text, original.slice(range.start, range.end), bounds)) {
    if (!found) continue;
    places = found.places;
    break;
  }
  const place = places.find(({ start, end }) => start === range.start && end === range.end);
  if (!place) return null;
  const others = places.filter((other) => other !== place);
  const context = tellApart(text, place, others);
  if (!context) return null;
  return {
    ...(context.from < place.from ? { prefix: original.slice(starts[context.from], place.start) } : {}),
    ...(context.to > place.to ? { suffix: original.slice(place.end, ends[context.to - 1]) } : {}),
  };
}
