// All citations of one text at once: the text is folded and divided only once.

import { atOnce, type Sliced } from './effort.ts';
import { type CitationFound, locating, preparingText, type QuoteSelectors } from './locate.ts';
import type { Paragraph } from './paragraphs.ts';

export interface CheckAnswer {
  paragraphs: Paragraph[];
  /** Findings by the keys of the citations. */
  located: [string, CitationFound][];
}

/** @param digest Whether the text is a summary, which locates words and verifies none. */
export function checkText(text: string, cited: readonly QuoteSelectors[], digest: boolean): CheckAnswer {
  return atOnce(checkingText(text, cited, digest));
}

/** The same, which yields every few milliseconds. */
export function* checkingText(
  text: string,
  cited: readonly QuoteSelectors[],
  digest: boolean,
): Sliced<CheckAnswer> {
  const prepared = yield* preparingText(text);
  const located: CheckAnswer['located'] = [];
  for (const each of cited) {
    if (prepared.effort.isDue()) yield;
    located.push([each.key, yield* locating(prepared, each, digest)]);
  }
  return { paragraphs: prepared.paragraphs, located };
}

/** The same, which rests after each slice of its work. @param rest Lets others work. */
export async function checkInSlices(
  text: string,
  cited: readonly QuoteSelectors[],
  digest: boolean,
  rest: () => Promise<void>,
): Promise<CheckAnswer> {
  const work = checkingText(text, cited, digest);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await rest();
  }
}
