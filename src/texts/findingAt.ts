// What was found of a citation in the text at hand.

import type { Argument } from '../argument/argument.ts';
import type { Found } from '../labels/findingWords.ts';
import { isDigest } from '../store/sourceText.ts';
import { passageOf, type TextsAtHand } from './passage.ts';

/**
 * Null as long as the text is not at hand.
 * @param index Of the citation among those of the claim.
 */
export function findingAt(argument: Argument, claim: string, index: number, at: TextsAtHand): Found | null {
  const {
    finding,
    stopped = false,
    inQuotationMarks = false,
    state,
    bearer,
  } = passageOf(argument, claim, index, at);
  // A summary verifies nothing, whatever is found: no line changes once the check is done.
  const isKnown = state === 'shown' || state === 'none' || (bearer && isDigest(bearer, at.texts));
  return isKnown ? { finding, stopped, bearer: bearer?.id ?? null, inQuotationMarks } : null;
}
