// Who says a thing, and through whom it is known here.

import type { Argument, Claim, Source } from '../argument/argument.ts';
import { viaChain } from '../argument/walk.ts';
import type { Found } from './findingWords.ts';
import { joinParts } from './punctuation.ts';
import {
  analysedNoun,
  analysedSource,
  locatorWords,
  nounFor,
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

/** "the article and J. Snow"; empty for none. */
function namedReporters(argument: Argument, reporters: readonly Source[]): string {
  const analysed = analysedSource(argument);
  const named = reporters
    .slice(0, mostNamed)
    .map((each) => (each === analysed ? analysedNoun(argument) : sourceShortName(each)));
  if (reporters.length > mostNamed) named.push(`${reporters.length - mostNamed} more`);
  return named.join(' and ');
}

/** "through the article"; empty where it is known by itself. */
function throughWords(argument: Argument, id: string): string {
  const named = namedReporters(argument, reportersOf(argument, id));
  return named && `through ${named}`;
}

/** Where words were looked for: in the text of which source, and whether that has them in quotation marks. */
export type Whereabouts = Pick<Found, 'bearer' | 'inQuotationMarks'>;

/**
 * Over the words of a citation: who speaks, or the title. Where they are known through another text, that text speaks,
 * "The essay, reporting John Snow", unless it has them in quotation marks: "John Snow, quoted in the essay".
 */
export function saidBy(argument: Argument, source: Source, found: Whereabouts | null = null): string {
  const speaker = voiceOf(argument, source);
  const reporters = reportersOf(argument, source.id);
  // Where no text is at hand, −1: the last, from which the others are known.
  const at = reporters.findIndex(({ id }) => id === found?.bearer);
  const reporter = reporters.at(at);
  if (!reporter || found?.bearer === source.id) return speaker;
  const between = namedReporters(argument, reporters.slice(0, at));
  const reported = between ? `${speaker} through ${between}` : speaker;
  if (found?.inQuotationMarks) {
    return joinParts([reported, `quoted in ${namedReporters(argument, [reporter])}`]);
  }
  const isAnalysed = reporter === analysedSource(argument);
  const reporting = isAnalysed ? `The ${nounFor(reporter)}` : voiceOf(argument, reporter);
  return joinParts([reporting, `reporting ${reported}`]);
}

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
