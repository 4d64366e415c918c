// The claims that were found, each in its surroundings, the words that were looked for picked out.

import { memo, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { displayRoleOf } from '../../argument/walk.ts';
import { languageOf } from '../../labels/readingDirection.ts';
import { roleOf, standingSigns } from '../../labels/wording.ts';
import type { Query } from '../../search/query.ts';
import { asksForSomething, countFilters, type Hit, wordsOf } from '../../search/search.ts';
import { type ContextRun, contextOf } from '../../search/searchContext.ts';
import type { Where } from '../../search/searchIndex.ts';
import { useSessionState } from '../../store/SessionContext.ts';

const whereWords: Record<Where, string> = {
  name: 'Name',
  text: 'Text',
  quotation: 'Quotation',
  tag: 'Tag',
  source: 'Source',
  warrant: 'Warrant',
  note: 'Note',
};

/** Hits that are listed at first, and that each press adds. */
const some = 50;

interface Props {
  argument: Argument;
  query: Query;
  hits: readonly Hit[];
  onGo: (id: string) => void;
}

export function SearchHits({ argument, query, hits, onGo }: Props) {
  const [more, setMore] = useState<{ query: Query; most: number } | null>(null);
  const most = more?.query === query ? more.most : some;
  return (
    <div className="search-hits">
      {hits.length > 0 && (
        <ul>
          {hits.slice(0, most).map(({ id }) => (
            <SearchHit key={id} argument={argument} id={id} words={query.words} onGo={onGo} />
          ))}
        </ul>
      )}
      {hits.length > most && (
        <button
          type="button"
          className="link search-more"
          onClick={() => setMore({ query, most: most + some })}
        >
          {`The first ${most.toLocaleString('en')} are listed. Show more`}
        </button>
      )}
    </div>
  );
}

/** How many were found, or what could be. */
export function countWords(query: Query, count: number): string {
  if (!asksForSomething(query)) return 'Searches claims with their names, tags, quotations and sources.';
  if (count === 1) return '1 claim';
  if (count > 1) return `${count.toLocaleString('en')} claims`;
  if (countFilters(query) === 0) return 'No claim holds these words.';
  return wordsOf(query.words).length === 0
    ? 'No claim meets these filters.'
    : 'No claim holds these words and meets the filters.';
}

interface HitProps {
  argument: Argument;
  id: string;
  words: string;
  onGo: (id: string) => void;
}

const SearchHit = memo(
  function SearchHit({ argument, id, words, onGo }: HitProps) {
    const focused = useSessionState((state) => state.focus === id);
    const claim = argument.claims.get(id);
    if (!claim) return null;
    const standing = displayRoleOf(argument, claim);
    const lang = languageOf(argument, claim);
    const { name, text, elsewhere } = contextOf(argument, id, wordsOf(words));
    return (
      <li>
        <button
          type="button"
          className="search-hit"
          aria-current={focused || undefined}
          onClick={() => onGo(id)}
        >
          <span className="search-hit-head">
            <span className="search-role" data-standing={standing}>
              <span aria-hidden="true">{standingSigns[standing]}</span> {roleOf(argument, claim)}
            </span>
            {name.length > 0 && (
              <bdi className="search-name" lang={lang}>
                <Runs runs={name} />
              </bdi>
            )}
          </span>
          <span className="search-text" dir="auto" lang={lang}>
            <Runs runs={text} />
          </span>
          {elsewhere.map(({ where, runs }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two quotations may be the same.
            <span key={index} className="search-elsewhere">
              {whereWords[where]}:{' '}
              <bdi>
                <Runs runs={runs} />
              </bdi>
            </span>
          ))}
        </button>
      </li>
    );
  },
  // Going to a hit never changes, though its function is made anew at each letter.
  (before, after) =>
    before.argument === after.argument && before.id === after.id && before.words === after.words,
);

function Runs({ runs }: { runs: readonly ContextRun[] }) {
  return runs.map(({ text, found }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no names.
    found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
