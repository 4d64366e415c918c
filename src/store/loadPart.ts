// The one way to what the program loads when it is first needed.

import { askAnew } from './askAnew.ts';
import { inTries } from './inTries.ts';

/** Why a part of the program is not there, and what to do about it. */
export class PartProblem extends Error {
  constructor(options?: ErrorOptions) {
    super(
      'This part of the page could not be loaded. Check the connection and load the page again.',
      options,
    );
  }
}

/**
 * Loads a part, trying three times.
 *
 * @param load Calls `import()`, with the part named in it, for the build to see it.
 * @throws {PartProblem}
 */
export async function loadPart<Part>(load: () => Promise<Part>, waits?: readonly number[]): Promise<Part> {
  try {
    return await inTries(async (failed) => {
      if (failed !== undefined) await askAnew(failed);
      return load();
    }, waits);
  } catch (cause) {
    throw new PartProblem({ cause });
  }
}
