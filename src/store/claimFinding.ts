// What a check of a claim's quotations gave, in one finding: the one that a reader should know first.

import type { Argument, Claim } from '../argument/argument.ts';
import { citationKey, uncheckedFinding } from '../argument/citedWords.ts';
import { type Finding, findingSigns, findingWords, graveFindings } from '../labels/findingWords.ts';
import { textKey } from '../texts/checking.ts';
import { isDigest, textBearer } from './sourceText.ts';
import type { SessionState } from './state.ts';

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

/** How a finding is shown: a sign, words, and whether a reader should know it before relying on them. */
export function lookOf(finding: Finding): { sign: string; words: string; grave: boolean } {
  return { sign: findingSigns[finding], words: findingWords[finding], grave: graveFindings.has(finding) };
}

/** Null where the claim cites nothing, or its text is not checked yet. */
export function claimFinding(
  argument: Argument,
  claim: Claim,
  { texts, checked }: Pick<SessionState, 'texts' | 'checked'>,
): Finding | null {
  const found = claim.citations.map((citation, index) => {
    const bearer = textBearer(argument, citation.source, texts);
    if (!bearer || isDigest(bearer, texts)) return uncheckedFinding(citation);
    const answer = checked.get(bearer.id);
    if (!answer || answer.key !== textKey(bearer, texts)) return null;
    return answer.located.get(citationKey(claim.id, index))?.finding ?? null;
  });
  return order.find((finding) => found.includes(finding)) ?? null;
}
