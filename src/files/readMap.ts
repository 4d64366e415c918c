// A map from a file or from standard input. Whatever is in it: problems, not exceptions.

import type { Argument } from '../argument/argument.ts';
import { decodeText } from '../argument/decodeText.ts';
import { parseArgument } from '../argument/parseArgument.ts';
import type { Problem } from '../argument/problems.ts';
import { InputProblem } from './inputProblem.ts';
import type { Io } from './io.ts';
import { readInput } from './readInput.ts';

export interface ReadMap {
  /** The path as it was given on the command line. */
  file: string;
  /** Empty where the file could not be read. */
  text: string;
  argument: Argument | null;
  problems: readonly Problem[];
  remarks: readonly Problem[];
}

export async function readMap(file: string, io: Io): Promise<ReadMap> {
  const refused = (problem: Problem): ReadMap => ({
    file,
    text: '',
    argument: null,
    problems: [problem],
    remarks: [],
  });
  try {
    const { text, problem } = decodeText(await readInput(file, io));
    return problem ? refused(problem) : { file, text, ...parseArgument(text) };
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    return refused(whole('unreachable', error.message));
  }
}

/** A problem with a file as a whole. */
export function whole(code: Problem['code'], message: string): Problem {
  return { code, pointer: '', line: 1, column: 1, message };
}
