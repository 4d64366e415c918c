// Why a file cannot be read or written.

import type { Problem } from '../argument/problems.ts';

/** A file cannot be read or written: one sentence. */
export class InputProblem extends Error {
  constructor(
    /** The path as it was given on the command line. */
    readonly file: string,
    message: string,
    /** What is wrong within it, where that is known. */
    readonly problem?: Problem,
  ) {
    super(message);
  }
}
