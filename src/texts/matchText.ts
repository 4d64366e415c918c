// Which source of a map a text is of: the one whose identity it has, or whose citations it holds.

import type { Argument, Source } from '../argument/argument.ts';
import { citationKey, toCitedWords } from '../argument/quoteSelectors.ts';
import { viaChain } from '../argument/walk.ts';
import type { FoundInCopy } from '../labels/fitWords.ts';
import type { CheckAnswer } from '../quotes/checkText.ts';
import type { Finding } from '../quotes/finding.ts';
import type { QuoteSelectors } from '../quotes/locate.ts';
import { copyOf } from '../store/sourceText.ts';
import type { SessionState } from '../store/state.ts';

type Texts = SessionState['texts'];

/** What of one source's citations stands in the text. */
export interface Fit extends FoundInCopy {
  source: string;
  /** Whether the map names exactly this text. */
  identical: boolean;
}

export interface TextMatch {
  /** Fits of every source that could bear citations, the best first. */
  fits: Fit[];
  /** Whether there is no need to ask: identical, or most citations stand in it and no other source is as near. */
  sure: boolean;
}

interface Cited {
  claim: string;
  /** The sources whose copy would show it: the one cited, and those that report it. */
  bearers: string[];
  words: QuoteSelectors;
}

const found: ReadonlySet<Finding> = new Set(['verbatim', 'normalized', 'elided', 'ambiguous', 'approximate']);

export function foundIn({ quotations, passages }: Fit): { found: number; of: number } {
  const hits = quotations.filter(({ finding }) => found.has(finding)).length;
  return {
    found: hits + passages.filter((passage) => passage.found).length,
    of: quotations.length + passages.length,
  };
}

/**
 * @param digest Of the text.
 * @param check Looks for the words in the text. Called once, however many sources there are.
 */
export async function matchText(
  argument: Argument,
  texts: Texts,
  digest: string,
  check: (cited: readonly QuoteSelectors[]) => Promise<CheckAnswer>,
): Promise<TextMatch> {
  const all = citedAnywhere(argument, texts);
  const { located } = await check(all.map(({ words }) => words));
  const at = new Map(located);
  const fits = new Map(
    [...argument.sources.values()].map((source): [string, Fit] => [
      source.id,
      { source: source.id, identical: isNamed(source, digest), quotations: [], passages: [] },
    ]),
  );
  for (const { claim, bearers, words } of all) {
    const answer = at.get(words.key);
    if (!answer) continue;
    for (const bearer of bearers) {
      const fit = fits.get(bearer);
      if (words.parts.length > 0) fit?.quotations.push({ claim, finding: answer.finding });
      else fit?.passages.push({ claim, found: answer.meant.length > 0 });
    }
  }
  const ranked = [...fits.values()]
    .map((fit) => ({ fit, score: scoreOf(fit) }))
    // Of those that fit alike, the one that most is cited of.
    .toSorted((a, b) => compare(b.score, a.score) || foundIn(b.fit).of - foundIn(a.fit).of)
    .map(({ fit }) => fit);
  return { fits: ranked, sure: isSure(ranked) };
}

const isNamed = ({ text }: Source, digest: string) =>
  text !== undefined && (text.copy?.digest === digest || text.digest === digest);

/** What is not found counts as much as what is: a book that quotes another holds a part of its citations too. */
function scoreOf(fit: Fit): number {
  if (fit.identical) return Number.POSITIVE_INFINITY;
  const counts = foundIn(fit);
  return counts.found === 0 ? Number.NEGATIVE_INFINITY : 2 * counts.found - counts.of;
}

/** A difference of infinities is no number. */
const compare = (a: number, b: number) => (a === b ? 0 : a - b);

function isSure([best, next]: readonly Fit[]): boolean {
  if (!best) return false;
  if (best.identical) return next?.identical !== true;
  const counts = foundIn(best);
  const few = counts.of === 0 || 2 * counts.found < counts.of || counts.found < Math.min(2, counts.of);
  return !few && (next === undefined || scoreOf(next) < scoreOf(best));
}

/** Everything that a text could be held against: words that are claimed to be the text's own, and passages. */
function citedAnywhere(argument: Argument, texts: Texts): Cited[] {
  return [...argument.claims.values()].flatMap((claim) =>
    claim.citations.flatMap((citation, index): Cited[] => {
      const words = toCitedWords(citation, citationKey(claim.id, index));
      const bearers = bearersOf(argument, citation.source, texts);
      if (words.parts.length > 0) {
        return words.verbatim ? [{ claim: claim.id, bearers, words }] : [];
      }
      if (!words.passage) return [];
      // Without the paragraph that it names, which would stand in for a passage that is not there.
      const { paragraph: _, ...passage } = words;
      return [{ claim: claim.id, bearers, words: passage }];
    }),
  );
}

/** From the source cited to the first that has a text already: a copy of one behind it would not be asked. */
function bearersOf(argument: Argument, source: string, texts: Texts): string[] {
  const chain = viaChain(argument, source).flatMap((id) => argument.sources.get(id) ?? []);
  const first = chain.findIndex((each) => copyOf(each, texts) || each.text?.paragraphs || each.text?.href);
  return (first === -1 ? chain : chain.slice(0, first + 1)).map(({ id }) => id);
}
