// A map from a file or from standard input, in any notation. Whatever is in it: problems, not exceptions.

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { statedIn } from '../argument/decoded.ts';
import { decodeText } from '../argument/decodeText.ts';
import type { Problem } from '../argument/problems.ts';
import { detectNotation } from '../formats/detectNotation.ts';
import type { Loss, NotationName, TextBeside } from '../formats/notation.ts';
import { notationOf } from '../formats/notations.ts';
import { type ReadAsMap, readAsMap } from '../formats/readAsMap.ts';
import { InputProblem } from './inputProblem.ts';
import type { Io } from './io.ts';
import { readInput } from './readInput.ts';
import { readText } from './readText.ts';

export interface ReadMap extends ReadAsMap {
  /** The path as it was given on the command line. */
  file: string;
}

/**
 * @param from The notation, where it was named; else its content says it.
 * @param told Is called with the notation, before anything is made of the file; what it throws is thrown.
 */
export async function readMap(
  file: string,
  io: Io,
  from?: NotationName,
  told?: (notation: NotationName | null) => void,
): Promise<ReadMap> {
  try {
    const bytes = await readInput(file, io);
    const { text, problem } = decodeText(bytes, statedIn(bytes));
    if (problem) return unread(file, problem);
    const name = file === '-' ? '' : basename(file);
    const notation = from ?? detectNotation(text, name);
    told?.(notation);
    const { beside, losses } = await textsBeside(file, notation, io);
    const read = await readAsMap(text, { name, beside }, notation ?? undefined);
    return { file, ...read, losses: [...losses, ...read.losses] };
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    return unread(file, whole('unreachable', error.message));
  }
}

/** Where the text lies that a file is about. */
export const textPath = (file: string): string => file.replace(/\.[^./\\]*$/, '.txt');

/** The text that was analysed lies beside under the same name: `nodeset1.json` and `nodeset1.txt`. */
async function textsBeside(
  file: string,
  notation: NotationName | null,
  io: Io,
): Promise<{ beside: TextBeside[]; losses: Loss[] }> {
  const path = textPath(file);
  const none = { beside: [], losses: [] };
  if (file === '-' || path === file || notation === null || !notationOf(notation).isOfText) return none;
  if (!(await stat(path).catch(() => null))) return none;
  try {
    return { beside: [{ name: basename(path), text: await readText(path, io) }], losses: [] };
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    return { beside: [], losses: [{ message: `The text beside, ${path}, is not used: ${error.message}` }] };
  }
}

/** A file of which nothing could be read. */
export const unread = (file: string, problem: Problem): ReadMap => ({
  file,
  notation: null,
  text: '',
  argument: null,
  problems: [problem],
  remarks: [],
  losses: [],
  placeOf: (pointer) => ({ pointer, line: 1, column: 1 }),
});

/** A problem with a file as a whole. */
export function whole(code: Problem['code'], message: string): Problem {
  return { code, pointer: '', line: 1, column: 1, message };
}
