// How much of a text a map makes use of, sentence by sentence.

import type { TextRange } from './quotation.ts';
import type { Sentence } from './sentences.ts';

/** `quoted` from its first word to its last, `partly`, `paraphrased` (meant and not quoted), or `unused`. */
export type Use = 'quoted' | 'partly' | 'paraphrased' | 'unused';

interface Coverage {
  /** One for each sentence, in their order. */
  uses: Use[];
  counts: Record<Use, number>;
}

/** White space between two quotations, or a mark: one goes on where the other ends. */
const gap = 2;

/**
 * @param quoted What is quoted, `meant`: what paraphrases mean; ranges of the text in any order, overlapping or
 * not. A figure of use, not of quality.
 */
export function coverageOf(
  sentences: readonly Sentence[],
  quoted: readonly TextRange[],
  meant: readonly TextRange[],
): Coverage {
  const [ofQuoted, ofMeant] = [new Cover(quoted), new Cover(meant)];
  const counts: Record<Use, number> = { quoted: 0, partly: 0, paraphrased: 0, unused: 0 };
  const uses = sentences.map(({ words }): Use => {
    const covering = ofQuoted.firstTouching(words);
    if (covering) return covering.start <= words.start && covering.end >= words.end ? 'quoted' : 'partly';
    return ofMeant.firstTouching(words) ? 'paraphrased' : 'unused';
  });
  for (const use of uses) counts[use]++;
  return { uses, counts };
}

/** Ranges in order, those that touch made one. */
class Cover {
  private readonly ranges: TextRange[] = [];

  constructor(ranges: readonly TextRange[]) {
    for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
      const last = this.ranges.at(-1);
      if (end <= start) continue;
      if (last && start <= last.end + gap) last.end = Math.max(last.end, end);
      else this.ranges.push({ start, end });
    }
  }

  firstTouching({ start, end }: TextRange): TextRange | undefined {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ranges[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.ranges[low];
    return found && found.start < end ? found : undefined;
  }
}
