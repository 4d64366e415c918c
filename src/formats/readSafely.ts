// Whatever a reader meets, the user of it gets a sentence.

import { refused } from './jsonFile.ts';
import type { Read, ReadFrom, ReadNotation } from './notation.ts';

export async function readSafely(read: ReadNotation, text: string, file: ReadFrom): Promise<Read> {
  try {
    return await read(text, file);
  } catch (error) {
    // Only a defect of ours or an exhausted machine comes here; the reader still gets a sentence.
    return refused({
      message: `The file could not be read (${String(error)}).`,
      place: { line: 1, column: 1 },
    });
  }
}
