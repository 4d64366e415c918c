// No command writes over what it reads.

import { isSameFile } from '../files/isSameFile.ts';
import { UsageError } from './subcommand.ts';

/** @throws {UsageError} where both are one file. */
export async function keepInput(input: string, output: string): Promise<void> {
  if (await isSameFile(input, output))
    throw new UsageError('OUT is the same file as IN, which it would overwrite: name another.');
}
