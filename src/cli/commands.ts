// All commands. What is not in this table does not exist, in the help as well.

import { buildCommand } from './buildCommand.ts';
import { checkCommand } from './checkCommand.ts';
import type { Command } from './command.ts';
import { drawCommand } from './drawCommand.ts';

export const commands: ReadonlyMap<string, Command> = new Map(
  [checkCommand, drawCommand, buildCommand].map((command) => [command.name, command]),
);
