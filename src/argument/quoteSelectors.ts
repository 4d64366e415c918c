// What a map cites of a text, in the plain words of the engine that looks for them and knows no arguments
// (quotes/locate.ts), and which text that is.

import type { Argument, Citation, Source } from './argument.ts';
import { quotedParts } from './quotedParts.ts';

/** The name of a citation in the page: as in `mark[data-citation]`. */
export const citationKey = (claim: string, index: number) => `${claim}:${index}`;

/** Whether a reader brought a copy of this source's text, which then goes before the map's. */
export type HasCopy = (source: Source) => boolean;

/**
 * The source whose text shows a citation of `source`: itself, or the first that reports it.
 * @param known What was answered before: of a long chain each source is asked once.
 */
export function sourceWithText(
  argument: Argument,
  source: string,
  hasCopy: HasCopy,
  known = new Map<string, Source | undefined>(),
): Source | undefined {
  const passed = new Set<string>();
  let bearer: Source | undefined;
  for (let id: string | undefined = source; id !== undefined && !passed.has(id) && !bearer; ) {
    if (known.has(id)) {
      bearer = known.get(id);
      break;
    }
    passed.add(id);
    const each = argument.sources.get(id);
    const hasText = each?.text?.paragraphs !== undefined || each?.text?.href !== undefined;
    if (each && (hasText || hasCopy(each))) bearer = each;
    id = each?.via;
  }
  for (const id of passed) known.set(id, bearer);
  return bearer;
}

export type Cited = ReturnType<typeof toCitedWords>;

/** Everything that the text of `bearer` is to be searched for, in document order. */
export function quoteSelectors(argument: Argument, bearer: Source, hasCopy: HasCopy): Cited[] {
  return citedByBearer(argument, hasCopy).get(bearer.id) ?? [];
}

/** The same for all texts in one pass, by their sources. */
export function citedByBearer(argument: Argument, hasCopy: HasCopy): Map<string, Cited[]> {
  const cited = new Map<string, Cited[]>();
  const bearers = new Map<string, Source | undefined>();
  for (const claim of argument.claims.values()) {
    for (const [index, citation] of claim.citations.entries()) {
      const bearer = sourceWithText(argument, citation.source, hasCopy, bearers)?.id;
      if (bearer === undefined) continue;
      const words = cited.get(bearer) ?? [];
      words.push(toCitedWords(citation, citationKey(claim.id, index)));
      cited.set(bearer, words);
    }
  }
  return cited;
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
