// A citation in one line, for the outline and for print: who says it, through whom, where, in which words,
// and what was found of them.

import type { Argument, Claim, Source } from '../argument/argument.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import { chainOf } from '../argument/walk.ts';
import {
  analysedNoun,
  analysedSource,
  locatorWords,
  sourceShortName,
  sourceTitle,
  speakersOf,
} from '../argument/wording.ts';
import type { Finding } from '../quotes/findingWords.ts';
import { passageOf, type TextsAtHand } from './passage.ts';

export interface CitationLine {
  /** Who speaks, or the title; with ", through …" where it is known through another source. */
  who: string;
  /** "¶ 2"; empty where no place is given. */
  place: string;
  /** The words quoted, with " … " where some are left out; empty for none. */
  words: string;
  /** Null as long as the text is not at hand. */
  finding: Finding | null;
  /** The source cited, then those through which it is known. */
  chain: readonly Source[];
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
  const chain = chainOf(argument, citation.source).flatMap((id) => argument.sources.get(id) ?? []);
  const [source, ...reporters] = chain;
  if (!source) return null;
  const analysed = analysedSource(argument);
  const through = reporters.map((each) =>
    each === analysed ? analysedNoun(argument) : sourceShortName(each),
  );
  const speaks = source === analysed ? sourceTitle(source) : speakersOf(source) || sourceTitle(source);
  const { finding, state } = passageOf(argument, claim.id, index, at);
  return {
    who: through.length === 0 ? speaks : `${speaks}, through ${through.join(' and ')}`,
    place: locatorWords(citation),
    words: quotedParts(citation).join(' … '),
    finding: state === 'shown' || state === 'none' ? finding : null,
    chain,
  };
}

/** The beginning of a text, cut between two words; at most about `most` characters. */
export function beginning(text: string, most: number): string {
  const points = [...text.slice(0, 2 * most + 2)];
  if (points.length <= most) return text;
  const cut = points.slice(0, most).join('');
  return `${cut.replace(/\s+\S*$/u, '')} …`;
}
