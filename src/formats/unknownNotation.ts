// What is said of a text that is no map: in no notation that is known here, a list of sources, or an export of Argdown.

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

/** JSON of other programs that is known and is not read; null for any other. */
export function otherJson(text: string): Read | null {
  if (!/^\uFEFF?\s*\{\s*"arguments"\s*:/.test(text.slice(0, 1000)) || !/"statements"\s*:/.test(text))
    return onlySources(text);
  return refused({
    message: 'This is what Argdown exports as JSON, which is not read here: open the .argdown file itself.',
    place: { line: 1, column: 1 },
  });
}

/** Null where it is no list of sources, as reference managers write them. */
function onlySources(text: string): Read | null {
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
