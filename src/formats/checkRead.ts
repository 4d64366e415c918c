// What was read in another notation is checked as any document of ours; its problems name places in the author's file.

import type { ArgumentDocument } from '../argument/document.ts';
import { type Parsed, parseArgumentValue } from '../argument/parseArgument.ts';
import { type Path, toPath } from '../argument/pointer.ts';
import type { Position } from '../argument/position.ts';
import type { Problem } from '../argument/problems.ts';
import type { Loss, Read } from './notation.ts';

export interface CheckedRead extends Parsed {
  /** The document as JSON; empty where there is none. */
  text: string;
  losses: readonly Loss[];
  placeOf: PlaceOf;
}

/** Where something of a document stands in the file that its author wrote, with a pointer that leads to it there. */
export type PlaceOf = (pointer: string) => Position & { pointer: string };

const start: Position = { line: 1, column: 1 };
const atStart = { pointer: '', ...start };

export function checkRead({ document, losses, problems, places }: Read): CheckedRead {
  if (!document || problems.length > 0) {
    const said = problems.map(
      ({ message, place = start }): Problem => ({ code: 'notation', pointer: '', ...place, message }),
    );
    return { text: '', argument: null, problems: said, remarks: [], losses, placeOf: () => atStart };
  }
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const parsed = parseArgumentValue(document, (path) => placeIn(document, path, places));
  // A pointer would lead nowhere in the author's file.
  const placed = (problem: Problem): Problem => ({ ...problem, pointer: '' });
  return {
    ...parsed,
    problems: parsed.problems.map(placed),
    remarks: parsed.remarks.map(placed),
    text,
    losses,
    placeOf: (pointer) => ({ pointer: '', ...placeIn(document, toPath(pointer), places) }),
  };
}

/** Of the innermost claim that holds what the pointer leads to. */
function placeIn(document: ArgumentDocument, path: Path, places: Read['places']): Position {
  let place = start;
  let at: unknown = document;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string | number, unknown>)[part];
    const id = typeof at === 'object' && at !== null ? (at as { id?: unknown }).id : undefined;
    if (typeof id === 'string') place = places.get(id) ?? place;
  }
  return place;
}
