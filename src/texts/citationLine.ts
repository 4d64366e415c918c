// A citation in one line, for the outline and for print: who says it, through whom, where, in which words,
// and what was found of them.

import type { Argument, Claim } from '../argument/argument.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import { claimsResting } from '../argument/walk.ts';
import { type SaidBy, saidBy } from '../labels/saidBy.ts';
import { locatorWords } from '../labels/wording.ts';
import type { Finding } from '../quotes/finding.ts';
import { isDigest } from '../store/sourceText.ts';
import { passageOf, type TextsAtHand } from './passage.ts';

export interface CitationLine extends SaidBy {
  /** "¶ 2"; empty where no place is given. */
  place: string;
  /** The words quoted, with " … " where some are left out; empty for none. */
  words: string;
  /** Null as long as the text is not at hand. */
  finding: Finding | null;
  /** Whether the search came to its bound. */
  stopped?: true;
}

/** Null where the source is not in the map. */
export function citationLine(
  argument: Argument,
  claim: Claim,
  index: number,
  at: TextsAtHand,
): CitationLine | null {
  const citation = claim.citations[index];
  if (!citation) return null;
  const said = saidBy(argument, citation.source);
  if (!said) return null;
  const { finding, stopped, state, bearer } = passageOf(argument, claim.id, index, at);
  // A summary verifies nothing, whatever is found: no line changes once the check is done.
  const isKnown = state === 'shown' || state === 'none' || (bearer && isDigest(bearer, at.texts));
  return {
    ...said,
    place: locatorWords(citation),
    words: quotedParts(citation).join(' … '),
    finding: isKnown ? finding : null,
    ...(stopped ? { stopped } : {}),
  };
}

/** What was found of each citation of a source; null as long as the text is not at hand. */
export function findingsFrom(argument: Argument, source: string, at: TextsAtHand): (Finding | null)[] {
  return claimsResting(argument, source).flatMap((claim) =>
    claim.citations.flatMap((citation, index) =>
      citation.source === source ? [citationLine(argument, claim, index, at)?.finding ?? null] : [],
    ),
  );
}

/** The beginning of a text, cut between two words; at most about `most` characters. */
export function beginning(text: string, most: number): string {
  const points = [...text.slice(0, 2 * most + 2)];
  if (points.length <= most) return text;
  const cut = points.slice(0, most).join('');
  return `${cut.replace(/\s+\S*$/u, '')} …`;
}
