// The search box: claims by words and filters. Hits appear while typing; Enter goes to the best, and what was
// searched for stays until it is cleared, so that the hits can be walked through.

import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Query } from '../../search/query.ts';
import { asksForSomething, findClaims } from '../../search/search.ts';
import { latePart } from '../../store/latePart.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { useAfterPaint } from '../../store/useAfterPaint.ts';
import { Icon } from '../Icon.tsx';
import { onSearchKey } from './onSearchKey.ts';
import { placeBelow } from './placeBelow.ts';
import { prepareSearch } from './prepareSearch.ts';
import { SearchBox } from './SearchBox.tsx';
import type { FilterProps } from './SearchFilters.tsx';
import { countWords, SearchHits } from './SearchHits.tsx';
import type { StepsProps } from './SearchSteps.tsx';

// They come with the first search: the map is there sooner.
const SearchFilters = latePart<FilterProps>('The filters', () =>
  import('./SearchFilters.tsx').then(({ SearchFilters }) => SearchFilters),
);

const SearchSteps = latePart<StepsProps>('The hits', () =>
  import('./SearchSteps.tsx').then(({ SearchSteps }) => SearchSteps),
);

export function Search() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const query = useSessionState((state) => state.query);
  const typed = useAfterPaint(query);
  /** The query whose list cannot wait. */
  const [hurried, setHurried] = useState<Query | null>(null);
  const asked = hurried === query ? query : typed;
  const hits = useMemo(() => (argument ? findClaims(argument, asked) : []), [argument, asked]);
  const [open, setOpen] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  /** The query of which a hit was gone to already. */
  const walked = useRef<Query>(null);

  useLayoutEffect(() => {
    if (open && box.current && sheet.current) return placeBelow(sheet.current, box.current);
  }, [open]);
  if (!argument) return null;

  const close = () => {
    setOpen(false);
    setFiltering(false);
  };
  /** The query is asked of the session: a list that is drawn a moment later knows the one of then. */
  const walk = () => {
    walked.current = session.store.getState().query;
    close();
  };
  const goTo = (id: string) => {
    walk();
    // Where no card takes the keyboard, it goes back to the page: a phone's keys leave the screen.
    input.current?.blur();
    session.focus(id, { requestFocus: true });
  };
  const enter = (by: 1 | -1) => {
    // What was typed last may not be listed yet.
    const now = findClaims(argument, session.store.getState().query);
    const first = now.at(by === 1 ? 0 : -1);
    if (walked.current === query) {
      close();
      session.stepHit(by);
    } else if (first) goTo(first.id);
  };
  const leave = () => {
    session.clearQuery();
    close();
    input.current?.blur();
    session.requestFocus();
  };
  const onEscape = () => {
    if (!open || !asksForSomething(query)) leave();
    else {
      input.current?.focus();
      close();
    }
  };
  const list = () =>
    flushSync(() => {
      setOpen(true);
      setHurried(query);
    });

  return (
    <search
      ref={box}
      className="search"
      data-wide={open || asksForSomething(query) || undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => onSearchKey(event, { input: input.current, list, onEscape })}
    >
      <div className="search-field">
        <Icon name="search" />
        <SearchBox
          field={input}
          words={query.words}
          open={open}
          onOpen={() => {
            prepareSearch(argument);
            setOpen(true);
          }}
          onWords={(words) => {
            session.setQuery({ words });
            setOpen(true);
          }}
          onEnter={enter}
        />
        <Steps
          hits={hits}
          open={open}
          onStep={(by) => {
            walk();
            session.stepHit(by);
          }}
          onFilters={() => {
            setOpen(!open);
            setFiltering(!open);
          }}
          onClear={leave}
        />
      </div>
      {open && (
        <div ref={sheet} className="search-sheet" tabIndex={-1}>
          <SearchHead
            count={countWords(asked, hits.length)}
            filtering={filtering}
            onFilters={() => setFiltering(!filtering)}
          />
          <SearchFilters argument={argument} shown={filtering} />
          <SearchHits argument={argument} query={asked} hits={hits} onGo={goTo} />
        </div>
      )}
    </search>
  );
}

/** Nothing to step through, and nothing to load, until something is searched for. */
function Steps(props: StepsProps) {
  const query = useSessionState((state) => state.query);
  return (asksForSomething(query) || query.words !== '') && <SearchSteps {...props} />;
}

interface HeadProps {
  count: string;
  filtering: boolean;
  onFilters: () => void;
}

function SearchHead({ count, filtering, onFilters }: HeadProps) {
  return (
    <div className="search-head">
      <p className="search-count" role="status">
        {count}
      </p>
      <button type="button" className="search-more-filters" aria-expanded={filtering} onClick={onFilters}>
        Filters
      </button>
    </div>
  );
}
