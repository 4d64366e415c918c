// What a command of the command line is, and what it is given to speak with.

import type { Problem } from '../argument/problems.ts';

/** Where a command reads and writes, besides the files that it is told. */
export interface Io {
  /** Standard input, in pieces. Read at most once. */
  stdin: AsyncIterable<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
  /** Where the program's own files are, beside the command line. */
  programFolder: string;
}

/** What the shell is told: all is well, something is wrong with the input, or with the way it was asked. */
export const exit = { clean: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

export interface Command {
  name: string;
  /** In one line, without the name: "FILE… [--json]". */
  usage: string;
  /** What it does, in a few words. */
  summary: string;
  /** The rest of its help; lines of at most 80 characters. */
  help: string;
  /** @throws {UsageError} @throws {InputProblem} */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** The program was asked in a way that it does not understand: one sentence, with the way out. */
export class UsageError extends Error {}

/** A file cannot be read or written: one sentence. */
export class InputProblem extends Error {
  constructor(
    /** As it was given on the command line. */
    readonly file: string,
    message: string,
    /** What is wrong within it, where that is known. */
    readonly problem?: Problem,
  ) {
    super(message);
  }
}
