// A file in any notation -> argument + problems + losses. Nothing that stands in it throws.

import { parseArgument } from '../argument/parseArgument.ts';
import { createLocator, toPath } from '../argument/position.ts';
import { type CheckedRead, checkRead, type PlaceOf } from './checkRead.ts';
import { detectNotation } from './detectNotation.ts';
import { refused } from './jsonFile.ts';
import type { NotationName, ReadFrom } from './notation.ts';
import { notationOf, notations } from './notations.ts';
import { readSafely } from './readSafely.ts';

export interface ReadAsMap extends CheckedRead {
  /** Null where it is in none that is known. */
  notation: NotationName | null;
}

/**
 * @param from The notation, where somebody said it; else its content says it.
 * @returns Rejects only where a reader cannot be loaded.
 */
export async function readAsMap(text: string, file: ReadFrom, from?: NotationName): Promise<ReadAsMap> {
  const notation = from ?? detectNotation(text, file.name);
  if (notation === 'json' || (notation === null && isMeantAsJson(text, file.name))) {
    return { notation: 'json', ...parseArgument(text), text, losses: [], placeOf: placesIn(text) };
  }
  const found = notation === null ? undefined : notationOf(notation);
  const read = found?.read
    ? await readSafely(await found.read(), text, file)
    : refused({
        message: found ? `${found.label} is not read here.` : unknown(),
        place: { line: 1, column: 1 },
      });
  return { notation, ...checkRead(read) };
}

/** Of a document of ours, by its own text. */
export function placesIn(text: string): PlaceOf {
  const locator = createLocator(text);
  return (pointer) => ({ pointer, ...locator.find(toPath(pointer)) });
}

/** What is wrong with it is told as for any map: nothing in it, a web page, or quotation marks of a word processor. */
const isMeantAsJson = (text: string, name: string) =>
  /^\uFEFF?\s*(?:$|[<“”„«])/.test(text.slice(0, 1000)) || /\.json$/i.test(name);

function unknown(): string {
  const known = notations.map(({ label }) => label);
  return `This is in none of the notations that are known here: ${new Intl.ListFormat('en-GB').format(known)}.`;
}
