// What was lost on the way from one notation to another, on standard error: results stay clean for pipes.

import type { Io } from '../files/io.ts';
import { lossWords } from '../formats/losses.ts';
import type { Loss } from '../formats/notation.ts';
import { problemLine } from './problemLine.ts';

/** @param file That was read; losses without a place in it are of it as a whole. */
export function tellLosses(file: string, losses: readonly Loss[], io: Io): void {
  for (const loss of losses) {
    const { line, column } = loss.place ?? { line: 1, column: 1 };
    io.err(problemLine(file, { pointer: '', line, column, message: lossWords(loss) }));
  }
}
