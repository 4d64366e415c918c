// Whether a quotation stands in a text, and where: letter for letter, else in other typography, else with the
// omissions that it marks, else with differences, which are shown. A likeness is never called a match.

import { atOnce, Effort, EffortSpent, type Sliced } from '../effort.ts';
import { bareText } from '../normalize/bareText.ts';
import { partsBetweenDots } from '../normalize/bareWords.ts';
import { type Folded, toFolded } from '../normalize/fold.ts';
import { withoutPoints } from '../normalize/letters.ts';
import type { Context, Quotation, QuotationFinding } from '../quotation.ts';
import { allPlaces, ambiguous, mostPlaces } from './ambiguous.ts';
import { fittingPlaces, mostSides, sidesGiven, tellsApart } from './context.ts';
import { findAltered, toFinding } from './findAltered.ts';
import { findAlteredParts } from './findAlteredParts.ts';
import { findParts, rangeOf } from './findParts.ts';
import { type FoundWords, waysToFind } from './findWords.ts';
import { wordDifference } from './wordDifference.ts';

export type {
  Quotation,
  QuotationFinding,
  QuotationMatch,
  TextRange,
  Warning,
  WordRun,
} from '../quotation.ts';
export { findPassage } from './findPassage.ts';

/** A million characters of text take 1 to 5 ms, and some 100 ms more the first time. */
export function findQuotation(text: Folded, quotation: Quotation, effort = new Effort()): QuotationFinding {
  return atOnce(findingQuotation(text, quotation, effort));
}

/** The same with rests. */
export function* findingQuotation(
  text: Folded,
  quotation: Quotation,
  effort: Effort,
): Sliced<QuotationFinding> {
  effort.begin();
  try {
    return yield* find(text, quotation, effort);
  } catch (error) {
    if (!(error instanceof EffortSpent)) throw error;
    return { match: 'not-found', ranges: [], stopped: true };
  }
}

function* find(text: Folded, quotation: Quotation, effort: Effort): Sliced<QuotationFinding> {
  const [words, ...more] = quotation.parts;
  if (words === undefined) return notFound();
  if (more.length > 0) {
    const found = yield* findParts(text, quotation, effort);
    return found ?? (yield* findAlteredParts(text, quotation, effort)) ?? notFound();
  }
  const found = yield* findWords(text, words, quotation, effort);
  if (found) {
    const isOne = found.places.length === 1 && !found.more;
    return isOne
      ? { match: found.match, ranges: found.places.map(rangeOf) }
      : ambiguous(found.places, found.more);
  }
  if (effort.isDue()) yield;
  const parts = partsBetweenDots(words);
  const inParts = parts.length > 1 ? { ...quotation, parts } : null;
  return (
    (inParts && (yield* findParts(text, inParts, effort))) ??
    (yield* findAltered(text, words, quotation, effort)) ??
    (inParts && (yield* findAlteredParts(text, inParts, effort, words))) ??
    (yield* findInBareText(text, words, quotation, effort)) ??
    notFound()
  );
}

/** With much between the words or on the letters of one side, it is near only without that; judged with it. */
function* findInBareText(
  text: Folded,
  words: string,
  context: Context,
  effort: Effort,
): Sliced<QuotationFinding | null> {
  effort.check();
  const [bare, plain] = [yield* bareText.prepare(text, effort), withoutPoints(words)];
  if (bare === text && plain === words) return null;
  const near = yield* findAltered(bare, plain, context, effort);
  const [range] = near?.ranges ?? [];
  if (!range) return null;
  const [from, to] = [toFolded(text, range.start), toFolded(text, range.end)];
  const found = yield* wordDifference(text, words, { from, to }, effort);
  return found && toFinding(found);
}

/**
 * The words as the strictest reading finds them; a looser one, where more of what should stand before and after them
 * does so; of their places, those that fit best. Where that is not looked at to the end, all of them.
 * @throws {EffortSpent} Where none was found before.
 */
function* findWords(
  text: Folded,
  words: string,
  context: Context,
  effort: Effort,
): Sliced<FoundWords | null> {
  const most = tellsApart(context) ? allPlaces : mostPlaces;
  let best: { found: FoundWords; sides: number } | null = null;
  let last: FoundWords | null = null;
  try {
    for (const found of waysToFind(text, words, { most, effort })) {
      if (!found) {
        yield;
        continue;
      }
      last = found;
      const sides = yield* mostSides(text, found.places, context, effort);
      if (!best || sides > best.sides) best = { found, sides };
      if (best.sides === sidesGiven(context)) break;
    }
    if (!best) return null;
    return { ...best.found, places: yield* fittingPlaces(text, best.found.places, context, effort) };
  } catch (error) {
    const found = best?.found ?? last;
    if (!(error instanceof EffortSpent) || !found) throw error;
    return { ...found, more: found.more || found.places.length > 1 };
  }
}

function notFound(): QuotationFinding {
  return { match: 'not-found', ranges: [] };
}
