// What a command of the command line is, and what it is given to speak with.

import type { Io } from '../files/io.ts';

/** What the shell is told: all is well, something is wrong with the input, or with the way it was asked. */
export const exit = { clean: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

export interface Subcommand {
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
