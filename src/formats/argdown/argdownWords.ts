// The words of a claim in Argdown, without the marks in them: links become citations, mentions the names that they name.

import { type IStatement, RangeType } from '@argdown/core';
import type { DocumentCitation } from '../../argument/document.ts';
import type { Position } from '../../argument/position.ts';
import type { LinkedSources } from '../linkedSources.ts';
import type { LossCollector } from '../losses.ts';

export interface ArgdownWords {
  text: string;
  citations: DocumentCitation[];
}

export function argdownWords(
  statement: Pick<IStatement, 'text' | 'ranges'> | undefined,
  place: Position | undefined,
  sources: LinkedSources,
  losses: LossCollector,
): ArgdownWords {
  let text = statement?.text ?? '';
  const cited = new Map<string, DocumentCitation>();
  const ranges = statement?.ranges ?? [];
  // The last first, so that places before it stay.
  for (const { type, start, stop, url, title } of ranges.toSorted((a, b) => b.start - a.start)) {
    // Where a range ends belongs to it.
    const words = text.slice(start, stop + 1);
    if (type === RangeType.LINK) {
      const citation = sources.cite(url ?? '', words);
      if (citation) cited.set(citation.source, citation);
      // A parenthesis that holds a link alone is no part of the sentence.
      const [before = ''] = /\s*\($/.exec(text.slice(0, start)) ?? [];
      const [after = ''] = /^\s*\)/.exec(text.slice(stop + 1)) ?? [];
      if (citation && before !== '' && after !== '') {
        text = text.slice(0, start - before.length) + text.slice(stop + 1 + after.length);
        continue;
      }
      losses.add(
        citation
          ? 'Where in a claim a link stands is not kept: the claim cites it.'
          : 'A link that leads to no address of the web is left out.',
        place,
      );
    } else if (type === RangeType.STATEMENT_MENTION || type === RangeType.ARGUMENT_MENTION) {
      text = text.slice(0, start) + (title ?? '') + (/\s$/.exec(words)?.[0] ?? '') + text.slice(stop + 1);
      losses.add('That a claim mentions another is kept as its name, without a link.', place);
    } else if (type === RangeType.BOLD || type === RangeType.ITALIC) {
      losses.add('Bold and italic words are plain.', place);
    }
  }
  return { text: text.replace(/\s+/gu, ' ').trim(), citations: [...cited.values()].reverse() };
}
