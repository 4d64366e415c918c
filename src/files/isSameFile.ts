// Whether two paths lead to one file, so that writing the one would overwrite the other.

import { stat } from 'node:fs/promises';

/** Also by another name: through a link of either kind, or a folder and back. Standard input and output are no files. */
export async function isSameFile(input: string, output: string): Promise<boolean> {
  if (input === '-' || output === '-') return false;
  const [from, to] = await Promise.all([placeOnDisk(input), placeOnDisk(output)]);
  return from !== null && from === to;
}

/** Null where there is no such file. */
async function placeOnDisk(file: string): Promise<string | null> {
  const stats = await stat(file, { bigint: true }).catch(() => null);
  return stats && `${stats.dev} ${stats.ino}`;
}
