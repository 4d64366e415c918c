// All subcommands. What is not in this table does not exist, in the help as well.

import { buildCommand } from './buildCommand.ts';
import { checkCommand } from './checkCommand.ts';
import { convertCommand } from './convertCommand.ts';
import { drawCommand } from './drawCommand.ts';
import type { Subcommand } from './subcommand.ts';
import { weighCommand } from './weighCommand.ts';

export const subcommands: ReadonlyMap<string, Subcommand> = new Map(
  [checkCommand, convertCommand, drawCommand, weighCommand, buildCommand].map((command) => [
    command.name,
    command,
  ]),
);
