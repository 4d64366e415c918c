// What is said of a text that is in no notation that is known here.

import { refused } from './jsonFile.ts';
import type { Read } from './notation.ts';
import { notationLabels } from './notationLabels.ts';

/** What is wrong with it is told as for any map: nothing in it, a web page, or quotation marks of a word processor. */
export const isMeantAsJson = (text: string, name: string): boolean =>
  /^\uFEFF?\s*(?:$|[<“”„«])/.test(text.slice(0, 1000)) || /\.json$/i.test(name);

export function inNoNotation(): Read {
  const known = new Intl.ListFormat('en-GB').format(Object.values(notationLabels));
  return refused({
    message: `This is in none of the notations that are known here: ${known}.`,
    place: { line: 1, column: 1 },
  });
}
