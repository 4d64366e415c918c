// A line that fails for a moment is no reason to go without what this site has.

/** Milliseconds before each further try. */
const pauses: readonly number[] = [300, 1500];

/**
 * @param task Told why it failed before.
 * @param isOver Whether no further try is of any use.
 * @throws what the last try threw.
 */
export async function inTries<Result>(
  task: (failed?: unknown) => Promise<Result>,
  waits = pauses,
  isOver = () => false,
): Promise<Result> {
  let failed: unknown;
  for (const wait of [0, ...waits]) {
    try {
      if (failed !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
      return await task(failed);
    } catch (error) {
      failed = error;
      if (isOver()) break;
    }
  }
  throw failed;
}
