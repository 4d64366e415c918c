// What a map cites of a text, in the plain words of the engine that looks for them and knows no arguments
// (quotes/locate.ts), and which text that is.

import type { Argument, Citation, Source } from './argument.ts';
import { quotedParts } from './quotedParts.ts';
import { chainOf } from './walk.ts';

/** The name of a citation in the page: as in `mark[data-citation]`. */
export const citationKey = (claim: string, index: number) => `${claim}:${index}`;

/** Whether a reader brought a copy of this source's text, which then goes before the map's. */
export type HasCopy = (source: Source) => boolean;

/** The source whose text shows a citation of `source`: itself, or the first that reports it. */
export function textBearer(argument: Argument, source: string, hasCopy: HasCopy): Source | undefined {
  return chainOf(argument, source)
    .flatMap((id) => argument.sources.get(id) ?? [])
    .find((each) => hasCopy(each) || each.text?.paragraphs !== undefined || each.text?.href !== undefined);
}

/** Everything that the text of `bearer` is to be searched for, in document order. */
export function citedWords(argument: Argument, bearer: Source, hasCopy: HasCopy) {
  return [...argument.claims.values()].flatMap((claim) =>
    claim.citations.flatMap((citation, index) =>
      textBearer(argument, citation.source, hasCopy)?.id === bearer.id
        ? [toCitedWords(citation, citationKey(claim.id, index))]
        : [],
    ),
  );
}

/** A translation or a paraphrase claims no words of the text. */
export function claimsWords(mode: Citation['mode'] = 'verbatim'): boolean {
  return mode === 'verbatim' || mode === 'data';
}

/** What is said of a citation before there is a text to check it against. */
export function uncheckedFinding(citation: Citation): 'no-text' | 'paraphrase' {
  return quotedParts(citation).length > 0 && claimsWords(citation.mode) ? 'no-text' : 'paraphrase';
}

export function toCitedWords(citation: Citation, key: string) {
  const { quote, locator, passage, mode = 'verbatim' } = citation;
  const context = typeof quote === 'object' ? quote : {};
  const paragraph = locator?.label === 'paragraph' ? Number.parseInt(locator.value, 10) : Number.NaN;
  return {
    key,
    parts: quotedParts(citation),
    verbatim: claimsWords(mode),
    ...(context.prefix === undefined ? {} : { prefix: context.prefix }),
    ...(context.suffix === undefined ? {} : { suffix: context.suffix }),
    ...(Number.isNaN(paragraph) ? {} : { paragraph }),
    ...(passage ? { passage: { start: passage.start, end: passage.end } } : {}),
  };
}
