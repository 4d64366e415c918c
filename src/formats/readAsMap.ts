// A file in any notation -> argument + problems + losses. Nothing that stands in it throws.

import { parseArgument } from '../argument/parseArgument.ts';
import { toPath } from '../argument/pointer.ts';
import { createLocator } from '../argument/position.ts';
import { type CheckedRead, checkRead, type PlaceOf } from './checkRead.ts';
import { detectNotation } from './detectNotation.ts';
import { refused } from './jsonFile.ts';
import type { NotationName, ReadFrom } from './notation.ts';
import { notationOf } from './notations.ts';
import { readSafely } from './readSafely.ts';
import { inNoNotation, isMeantAsJson, otherJson } from './unknownNotation.ts';

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
  const other = notation === 'json' ? otherJson(text) : null;
  if (other) return { notation, ...checkRead(other) };
  if (notation === 'json' || (notation === null && isMeantAsJson(text, file.name))) {
    return { notation: 'json', ...parseArgument(text), text, losses: [], placeOf: placesIn(text) };
  }
  if (notation === null) return { notation, ...checkRead(inNoNotation()) };
  const found = notationOf(notation);
  const read = found.read
    ? await readSafely(await found.read(), text, file)
    : refused({ message: `${found.label} is not read here.`, place: { line: 1, column: 1 } });
  return { notation, ...checkRead(read) };
}

/** Of a document of ours, by its own text. */
export function placesIn(text: string): PlaceOf {
  const locator = createLocator(text);
  return (pointer) => ({ pointer, ...locator.find(toPath(pointer)) });
}
