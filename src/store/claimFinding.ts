// What a check of a claim's quotations gave, in one finding: the one that a reader should know first.

import type { Argument, Claim } from '../argument/argument.ts';
import { citationKey, sourceWithText, uncheckedFinding } from '../argument/quoteSelectors.ts';
import type { Finding } from '../quotes/finding.ts';
import { copiesIn, isDigest } from './sourceText.ts';
import type { SessionState } from './state.ts';
import { textKey } from './textKey.ts';

/** The gravest first. */
const order: readonly Finding[] = [
  'not-found',
  'altered',
  'approximate',
  'ambiguous',
  'no-text',
  'elided',
  'normalized',
  'verbatim',
  'paraphrase',
];

/** Null where the claim cites nothing, or its text is not checked yet. */
export function claimFinding(
  argument: Argument,
  claim: Claim,
  { texts, checked }: Pick<SessionState, 'texts' | 'checked'>,
): Finding | null {
  const found = claim.citations.map((citation, index) => {
    const bearer = sourceWithText(argument, citation.source, copiesIn(texts));
    if (!bearer || isDigest(bearer, texts)) return uncheckedFinding(citation);
    const answer = checked.get(bearer.id);
    if (!answer || answer.key !== textKey(bearer, texts)) return null;
    return answer.located.get(citationKey(claim.id, index))?.finding ?? null;
  });
  return order.find((finding) => found.includes(finding)) ?? null;
}
