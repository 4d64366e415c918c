// Whether a quotation stands in a text, and where: letter for letter, else in other typography, else with the
// omissions that it marks, else with differences, which are shown. A likeness is never called a match.

import { bareText } from './bareText.ts';
import { partsBetweenDots } from './bareWords.ts';
import { fittingPlaces, mostSides, sidesGiven } from './context.ts';
import { findAltered, toFinding } from './findAltered.ts';
import { findAlteredParts } from './findAlteredParts.ts';
import { findParts } from './findParts.ts';
import { type FoundWords, waysToFind } from './findWords.ts';
import { type Folded, toFolded } from './fold.ts';
import { withoutPoints } from './letters.ts';
import type { Context, Quotation, QuotationFinding } from './quotation.ts';
import { wordDifference } from './wordDifference.ts';

export { findPassage } from './findPassage.ts';
export type { Quotation, QuotationFinding, QuotationMatch, Stretch, Warning, WordRun } from './quotation.ts';

/** A million characters of text take 1 to 5 ms, and some 100 ms more the first time. */
export function findQuotation(text: Folded, quotation: Quotation): QuotationFinding {
  const [words, ...more] = quotation.parts;
  if (words === undefined) return { match: 'not-found', stretches: [] };
  if (more.length > 0) return findParts(text, quotation) ?? findAlteredParts(text, quotation) ?? notFound();
  const found = findWords(text, words, quotation);
  if (found) {
    const stretches = fittingPlaces(text, found.places, quotation).map(({ start, end }) => ({ start, end }));
    return { match: stretches.length === 1 ? found.match : 'ambiguous', stretches };
  }
  const parts = partsBetweenDots(words);
  const inParts = parts.length > 1 ? { ...quotation, parts } : null;
  return (
    (inParts && findParts(text, inParts)) ??
    findAltered(text, words, quotation) ??
    (inParts && findAlteredParts(text, inParts, words)) ??
    findInBareText(text, words, quotation) ??
    notFound()
  );
}

/** With much between the words or on the letters of one side, it is near only without that; judged with it. */
function findInBareText(text: Folded, words: string, context: Context): QuotationFinding | null {
  const [bare, plain] = [bareText(text), withoutPoints(words)];
  if (bare === text && plain === words) return null;
  const [stretch] = findAltered(bare, plain, context)?.stretches ?? [];
  if (!stretch) return null;
  const found = wordDifference(text, words, toFolded(text, stretch.start), toFolded(text, stretch.end));
  return found && toFinding(found);
}

/**
 * The words as the strictest reading finds them; a looser one, where more of what should stand before and after them
 * does so.
 */
function findWords(text: Folded, words: string, context: Context): FoundWords | null {
  let best: { found: FoundWords; sides: number } | null = null;
  for (const found of waysToFind(text, words)) {
    const sides = mostSides(text, found.places, context);
    if (!best || sides > best.sides) best = { found, sides };
    if (best.sides === sidesGiven(context)) break;
  }
  return best?.found ?? null;
}

function notFound(): QuotationFinding {
  return { match: 'not-found', stretches: [] };
}
