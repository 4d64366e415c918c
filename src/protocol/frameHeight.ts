// The height that an embedded frame asks its page for. A frame that grows may make its content grow, which
// makes the frame grow: whoever grows too often is not followed any further.

/** What was reported so far. Times in milliseconds. */
export interface HeightMemory {
  last: number | null;
  /** When it grew, within the last second. */
  growths: readonly number[];
  /** Grew too often: silent until the content shrinks. */
  stopped: boolean;
}

export const heightLimits = {
  /** CSS pixels. */
  least: 200,
  most: 10_000,
  /** Smaller changes are rounding. */
  change: 2,
  /** Growths within a second. */
  growths: 10,
} as const;

export const noHeight: HeightMemory = { last: null, growths: [], stopped: false };

/**
 * Decides whether a measured height is reported.
 * @param measured CSS pixels, may be a fraction.
 * @param now Milliseconds of any clock that does not go back.
 * @returns the height to report, or null, and what to remember.
 */
export function decideHeight(
  memory: HeightMemory,
  measured: number,
  now: number,
): { report: number | null; memory: HeightMemory } {
  if (!Number.isFinite(measured)) return { report: null, memory };
  const { least, most, change } = heightLimits;
  const height = Math.max(least, Math.min(most, Math.ceil(measured)));
  const { last } = memory;
  if (last === null) return { report: height, memory: { ...memory, last: height } };
  if (Math.abs(height - last) < change) return { report: null, memory };
  if (height < last) return { report: height, memory: { ...memory, last: height, stopped: false } };
  const growths = memory.growths.filter((time) => now - time < 1000);
  if (memory.stopped || growths.length >= heightLimits.growths) {
    return { report: null, memory: { ...memory, growths, stopped: true } };
  }
  return { report: height, memory: { last: height, growths: [...growths, now], stopped: false } };
}
