// A document that was found sound before: it is read without being looked at again, and without the part of the
// program that does that.

import type { Argument } from './argument.ts';
import type { ArgumentDocument } from './document.ts';
import { flatten } from './flatten.ts';
import type { Report } from './report.ts';

const nothing: Report = {
  addAt: () => undefined,
  addAtKey: () => undefined,
  addAtOffset: () => undefined,
  remarkAt: () => undefined,
  remarks: () => [],
  position: () => ({ line: 1, column: 1 }),
  isEmpty: () => true,
  problems: () => [],
};

/**
 * The argument that `parseArgument` finds in it.
 *
 * @param text A sound document, none of whose fields is left out because it holds nothing.
 */
export const readSound = (text: string): Argument | null =>
  flatten(JSON.parse(text) as ArgumentDocument, nothing);
