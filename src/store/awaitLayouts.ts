import { layouts } from './layoutPart.ts';

/** Milliseconds. */
const timeout = 5000;

/**
 * Resolves when what lays maps out is there, or does not come: how much of a map is readable when it opens cannot be
 * found without it, but its outline needs nothing else of it.
 */
export async function awaitLayouts(): Promise<void> {
  await Promise.race([
    layouts.load().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, timeout)),
  ]);
}
