// Who says a thing, and through whom it is known here.

import type { Argument, Source } from '../argument/argument.ts';
import { viaChain } from '../argument/walk.ts';
import { joinParts } from './punctuation.ts';
import { analysedNoun, analysedSource, sourceShortName, voiceOf } from './wording.ts';

export interface SaidBy {
  /** Who speaks, or the title; with ", through …" where it is known through another source. */
  who: string;
  /** The source cited, then those through which it is known. */
  chain: readonly Source[];
}

/** A chain may be hundreds long: so many of those that report it are named. */
const mostNamed = 5;

/**
 * @param id Of the source cited.
 * @returns Null where the source is not in the map.
 */
export function saidBy(argument: Argument, id: string): SaidBy | null {
  const chain = viaChain(argument, id).flatMap((each) => argument.sources.get(each) ?? []);
  const [source, ...reporters] = chain;
  if (!source) return null;
  const analysed = analysedSource(argument);
  const through = reporters
    .slice(0, mostNamed)
    .map((each) => (each === analysed ? analysedNoun(argument) : sourceShortName(each)));
  if (reporters.length > mostNamed) through.push(`${reporters.length - mostNamed} more`);
  const who = joinParts([
    voiceOf(argument, source),
    through.length > 0 ? `through ${through.join(' and ')}` : '',
  ]);
  return { who, chain };
}
