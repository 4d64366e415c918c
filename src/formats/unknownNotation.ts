// What is said of a text that is no map: in no notation that is known here, or a list of sources.

import { isFields, isList, refused } from './jsonFile.ts';
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

/** Null where it is no list of sources, as reference managers write them. */
export function onlySources(text: string): Read | null {
  if (!/^\uFEFF?\s*\[/.test(text.slice(0, 1000))) return null;
  try {
    const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isList(list) || list.length === 0 || !list.every(isSource)) return null;
  } catch {
    return null;
  }
  return refused({
    message:
      'These are sources (CSL-JSON), and no map. Open a map and paste them there: Write → Sources → Paste sources.',
    place: { line: 1, column: 1 },
  });
}

const isSource = (item: unknown): boolean =>
  isFields(item) &&
  ['type', 'title'].some((field) => Object.hasOwn(item, field)) &&
  !['thesis', 'issue', 'text', 'children'].some((field) => Object.hasOwn(item, field));
