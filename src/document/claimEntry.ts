// A claim as a document tells it: what it is called there and says, where else it stands, what it rests on.

import type { Argument, Claim } from '../argument/argument.ts';
import { displayRoleOf, nameOf, resolveReuse, reusesOf, sentenceOf } from '../argument/walk.ts';
import { languageOf } from '../labels/readingDirection.ts';
import { isUnsourced, roleOf, standingSigns, unsourcedCount, unsourcedSentence } from '../labels/wording.ts';
import { citationEntries } from './citationEntry.ts';
import { mentions } from './mentions.ts';

export function claimHead(argument: Argument, claim: Claim) {
  const standing = displayRoleOf(argument, claim);
  return {
    standing,
    sign: standingSigns[standing],
    role: roleOf(argument, claim),
    opposes: claim.role === 'objection',
    /** Of linked premises, which are told by themselves, the name. */
    sentence: claim.kind === 'linked' ? nameOf(argument, claim) : sentenceOf(argument, claim),
    /** BCP 47, of its sentence, warrant and notes; "und" where the document does not say. */
    lang: languageOf(argument, claim),
  };
}

export type ClaimEntry = ReturnType<typeof claimEntry>;

/**
 * @param numbers Of the claims that the document tells, by id; none for a claim by itself. What a claim used again
 *   rests on is told where it is written out, and here where that is not in the document.
 */
export function claimEntry(
  argument: Argument,
  claim: Claim,
  numbers: ReadonlyMap<string, string> = new Map(),
) {
  const target = claim.kind === 'reuse' ? claim.target : claim.id;
  const places = [target, ...reusesOf(argument, target)].filter((id) => id !== claim.id);
  const written = numbers.has(target) ? undefined : resolveReuse(argument, claim);
  const citing = claim.citations.length > 0 ? claim : (written ?? claim);
  const unsourced = isUnsourced(argument, citing);
  const head = claimHead(argument, claim);
  const heading = head.opposes ? 'Why this counts against it' : 'Why this counts for it';
  return {
    ...head,
    /** Where the same claim stands in this document. */
    sameAs: mentions('The same claim as', places, numbers),
    /** Why it bears on what is above it. */
    warrant: claim.warrant === undefined ? undefined : { heading, words: claim.warrant },
    citations: citationEntries(argument, citing),
    unsourced,
    /** Where it is to be said of this claim that it names no source. */
    unsourcedRemark: unsourced && !unsourcedCount(argument).most ? unsourcedSentence(argument) : undefined,
    note: claim.note ?? written?.note,
    tags: claim.tags.length > 0 ? claim.tags : (written?.tags ?? []),
  };
}
