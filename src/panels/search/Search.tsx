// The search box: claims by words and filters. Hits appear while typing; Enter goes to the best, and what was
// searched for stays until it is cleared, so that the hits can be walked through.

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Query } from '../../search/query.ts';
import { asksForSomething, findClaims } from '../../search/search.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { Icon } from '../Icon.tsx';
import { placeBelow } from './placeBelow.ts';
import { prepareSearch } from './prepareSearch.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { countWords, SearchHits } from './SearchHits.tsx';
import { SearchSteps } from './SearchSteps.tsx';

export function Search() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const query = useSessionState((state) => state.query);
  const typed = useDeferredValue(query);
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

  useEffect(() => {
    if (open && box.current && sheet.current) return placeBelow(sheet.current, box.current);
  }, [open]);
  if (!argument) return null;

  const close = () => {
    setOpen(false);
    setFiltering(false);
  };
  /** Asked of the session: a list that is drawn a moment later knows the query of then. */
  const walk = () => {
    walked.current = session.store.getState().query;
    close();
  };
  const goTo = (id: string) => {
    walk();
    // Where no card takes the keyboard, it goes back to the page: a phone's keys leave the screen.
    input.current?.blur();
    session.focus(id, { grab: true });
  };
  const enter = (by: 1 | -1) => {
    // What was typed last may not be listed yet.
    const now = findClaims(argument, session.store.getState().query);
    const first = now.at(by === 1 ? 0 : -1);
    if (walked.current !== query) {
      if (first) goTo(first.id);
      return;
    }
    close();
    session.stepHit(by);
  };
  const leave = () => {
    session.clearQuery();
    close();
    input.current?.blur();
    session.requestFocus();
  };
  const onEscape = () => {
    if (!open) leave();
    else {
      input.current?.focus();
      close();
    }
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    const inList = target?.closest('.search-hits') != null;
    const arrow = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') onEscape();
    else if (arrow !== 0 && (inList || target === input.current)) {
      flushSync(() => {
        setOpen(true);
        setHurried(query);
      });
      const listed = box.current?.querySelectorAll<HTMLElement>('.search-hits button') ?? [];
      const stops: (HTMLElement | null)[] = [input.current, ...listed];
      stops[Math.max(0, stops.indexOf(target) + arrow)]?.focus();
    } else if (inList && event.key.length === 1 && event.key !== ' ') {
      // Who types on a hit goes on with the words.
      input.current?.focus();
      event.stopPropagation();
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search
      ref={box}
      className="search"
      data-wide={open || asksForSomething(query) || undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={onKeyDown}
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
        <SearchSteps
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
          <div className="search-head">
            <p className="search-count" role="status">
              {countWords(asked, hits.length)}
            </p>
            <button
              type="button"
              className="search-more-filters"
              aria-expanded={filtering}
              onClick={() => setFiltering(!filtering)}
            >
              Filters
            </button>
          </div>
          <SearchFilters argument={argument} shown={filtering} />
          <SearchHits argument={argument} query={asked} hits={hits} onGo={goTo} />
        </div>
      )}
    </search>
  );
}
