// A problem in one line: `FILE:LINE:COL /pointer message`, as editors and scripts read it.

import type { Problem } from '../argument/problems.ts';
import { oneLine } from '../labels/oneLine.ts';

/** The whole document, whose JSON Pointer is empty, is written "/", so that every line has all its parts. */
export function problemLine(file: string, { pointer, line, column, message }: Omit<Problem, 'code'>): string {
  return `${oneLine(file)}:${line}:${column} ${oneLine(pointer) || '/'} ${oneLine(message)}\n`;
}
