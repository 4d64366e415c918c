// For a quotation that stands in several places: what to write beside it so that one of them is meant.

import type { Prepared, QuoteSelectors } from '../quotes/locate.ts';
import { findQuotation } from '../quotes/match/findQuotation.ts';
import type { TextRange } from '../quotes/quotation.ts';
import { shortestContext } from '../quotes/shortestContext.ts';

/** What makes a quotation stand in this paragraph (from 1) and nowhere else. */
export interface Suggestion {
  paragraph: number;
  prefix?: string;
  suffix?: string;
}

/** Few are enough to see what to do. */
const most = 5;
/** Characters: a longer context is no help to write or to read. */
const longest = 200;

/** For the first places; none for a quotation in parts, which has no context of its own. */
export function suggestContext(
  { folded, paragraphs }: Prepared,
  { parts }: QuoteSelectors,
  places: readonly TextRange[],
): Suggestion[] {
  if (parts.length !== 1) return [];
  return places.slice(0, most).flatMap((place) => {
    const context = shortestContext(folded, place);
    const length = (context?.prefix ?? '').length + (context?.suffix ?? '').length;
    if (!context || length === 0 || length > longest) return [];
    const { match, ranges } = findQuotation(folded, { parts, ...context });
    const helps = match !== 'ambiguous' && ranges.length === 1 && ranges[0]?.start === place.start;
    const paragraph = paragraphs.find(({ start, end }) => start <= place.start && place.start < end);
    return helps && paragraph ? [{ paragraph: paragraph.number, ...context }] : [];
  });
}
