// A source as a document tells it: who, what, when and where, what rests on it, and plainly what the map does not know.

import { addressesOf } from '../argument/addressOf.ts';
import type { Argument, Claim, Source } from '../argument/argument.ts';
import { citationKey } from '../argument/quoteSelectors.ts';
import { claimsResting, dependentsOf, reusesOf } from '../argument/walk.ts';
import { separatorAfter, stopAfter } from '../labels/punctuation.ts';
import { reportersWords } from '../labels/saidBy.ts';
import { factsOf, missingWords } from '../labels/sourceWords.ts';
import { sourceTitle, speakersBeside, titleOf } from '../labels/wording.ts';
import type { DocumentContents } from './documentContents.ts';
import { mentions, type Phrase } from './mentions.ts';

export type SourceEntry = ReturnType<typeof sourceEntry>;

/** @param numbers Of the sources that the document lists, by id. */
export function sourceEntry(argument: Argument, source: Source, numbers?: ReadonlyMap<string, number>) {
  const said = [sourceTitle(source), ...factsOf(source)];
  const through = reportersWords(argument, source.id, numbers);
  return {
    title: sourceTitle(source),
    /** Whether that is a title of its own. */
    titled: titleOf(source) !== undefined,
    /** Who speaks, where it is not called by that. */
    speakers: speakersBeside(source),
    /** What it is, where and when it appeared, each with what stands before it. */
    facts: said.slice(1).map((words, index) => ({ before: separatorAfter(said[index] ?? ''), words })),
    /** What ends the line. */
    stop: stopAfter(said.at(-1) ?? ''),
    note: source.note,
    addresses: addressesOf(source),
    // Sentences, empty where there is nothing to say.
    licence: source.license === undefined ? '' : `Licence: ${source.license}.`,
    missing: missingWords(source),
    known: through && `Known here through ${through}. Primary source not consulted.`,
  };
}

/** Where a document tells a claim: at its own place or, where that is not in it, where the claim is used again. */
const placesOf = ({ argument, numbers }: DocumentContents, { id }: Claim): string[] =>
  numbers.has(id) ? [id] : reusesOf(argument, id).filter((each) => numbers.has(each));

/** Which claims of a document rest on a source, in sentences. */
export function citedIn(contents: DocumentContents, source: string): Phrase[] {
  const { direct, through } = dependentsOf(contents.argument, source);
  const naming = (before: string, claims: readonly Claim[]) =>
    mentions(
      before,
      claims.flatMap((claim) => placesOf(contents, claim)),
      contents.numbers,
    );
  const sentences = [
    naming('Cited in', direct),
    naming('Sources that it reports are cited in', through),
  ].filter((sentence) => sentence.length > 0);
  return sentences.length > 0 ? sentences : [['No claim here cites it.']];
}

/** The citations of a source that a document tells, by their claims and their places among those. */
export const citationsOf = (contents: DocumentContents, source: string) =>
  claimsResting(contents.argument, source)
    .filter((claim) => placesOf(contents, claim).length > 0)
    .flatMap((claim) =>
      claim.citations.flatMap((citation, index) =>
        citation.source === source ? { claim, index, key: citationKey(claim.id, index) } : [],
      ),
    );
