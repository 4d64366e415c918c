import { layouts } from './layoutPart.ts';

/** Milliseconds after which a map opens without what lays it out: its outline needs nothing else of it. */
const patience = 5000;

/** @param decide Told whether it did not come, or not for a long time; once more where it comes after that. */
export async function awaitLayouts(decide: (without: boolean) => void): Promise<void> {
  const limit = setTimeout(() => decide(true), patience);
  const came = await layouts.load().catch(() => null);
  clearTimeout(limit);
  decide(!came);
}
