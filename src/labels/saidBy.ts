// Who says a thing, and through whom it is known here.

import type { Argument, Claim, Source } from '../argument/argument.ts';
import { viaChain } from '../argument/walk.ts';
import { joinParts } from './punctuation.ts';
import {
  analysedNoun,
  analysedSource,
  locatorWords,
  sourceInSentence,
  sourceShortName,
  voiceOf,
} from './wording.ts';

/** A chain may be hundreds long: so many of those that report a source are named. */
const mostNamed = 5;

/** The sources through which this one is known, from the one that reports it on. */
export const reportersOf = (argument: Argument, id: string): Source[] =>
  viaChain(argument, id)
    .slice(1)
    .flatMap((each) => argument.sources.get(each) ?? []);

/** "through the article"; empty where it is known by itself. */
function throughWords(argument: Argument, id: string): string {
  const reporters = reportersOf(argument, id);
  const analysed = analysedSource(argument);
  const through = reporters
    .slice(0, mostNamed)
    .map((each) => (each === analysed ? analysedNoun(argument) : sourceShortName(each)));
  if (reporters.length > mostNamed) through.push(`${reporters.length - mostNamed} more`);
  return through.length > 0 ? `through ${through.join(' and ')}` : '';
}

/** Who speaks in a source, or its title; with ", through …" where it is known through another. */
export const saidBy = (argument: Argument, source: Source): string =>
  joinParts([voiceOf(argument, source), throughWords(argument, source.id)]);

/** For a card: "Sergei Lavrov, through the article ¶ 2"; empty for claims that name no source. */
export function attributionOf(argument: Argument, claim: Claim): string {
  const analysed = analysedSource(argument)?.id;
  const named = claim.citations.filter((citation) => citation.source !== analysed);
  const [first] = named;
  const source = first && argument.sources.get(first.source);
  if (!source) return '';
  const others = new Set(named.map((citation) => citation.source)).size - 1;
  const speaks = `${sourceShortName(source)}${others > 0 ? ` and ${others} more` : ''}`;
  const place = locatorWords(first);
  return `${joinParts([speaks, throughWords(argument, source.id)])}${place ? ` ${place}` : ''}`;
}

/**
 * "the article [1]": the sources through which one is known; empty for none.
 * @param numbers Of the sources in a list of them.
 */
export function reportersWords(
  argument: Argument,
  id: string,
  numbers: ReadonlyMap<string, number> = new Map(),
): string {
  const reporters = reportersOf(argument, id);
  const named = reporters.slice(0, mostNamed).map((each) => {
    const number = numbers.get(each.id);
    return `${sourceInSentence(each)}${number === undefined ? '' : ` [${number}]`}`;
  });
  const more = reporters.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
