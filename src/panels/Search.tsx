// The search box: hits appear while typing; Enter goes to the first.

import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { standingOf } from '../argument/walk.ts';
import { roleOf, standingSigns } from '../argument/wording.ts';
import { useSession, useSessionState } from '../session/SessionContext.ts';
import { type Hit, search } from '../session/search.ts';

const whereWords: Record<Hit['where'], string> = {
  name: '',
  text: '',
  quotation: 'in a quotation',
  source: 'in a source',
  tag: 'in a tag',
  note: 'in a note',
};

export function Search() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const asked = useDeferredValue(query);
  const box = useRef<HTMLElement>(null);
  const hits = useMemo(() => (argument ? search(argument, asked) : []), [argument, asked]);
  if (!argument) return null;

  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    setOpen(false);
    session.focus(hit.id, { grab: true });
  };
  const step = (by: 1 | -1) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, .search-hit') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus();
  };
  return (
    <search
      ref={box}
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          event.stopPropagation();
          step(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
          setQuery('');
          box.current?.querySelector('input')?.blur();
        }
      }}
    >
      <input
        type="search"
        className="search-box"
        aria-label="Search claims"
        placeholder="Search (/)"
        value={query}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(search(argument, query)[0]);
        }}
      />
      {open && query.trim() !== '' && (
        <div className="search-hits">
          <p className="search-count" role="status">
            {hits.length === 0
              ? 'No claim holds these words.'
              : hits.length === 1
                ? '1 claim'
                : `${hits.length} claims`}
          </p>
          <ul>
            {hits.map((hit) => {
              const claim = argument.claims.get(hit.id);
              if (!claim) return null;
              return (
                <li key={hit.id}>
                  <button type="button" className="search-hit" onClick={() => go(hit)}>
                    <span className="search-role">
                      <span aria-hidden="true">{standingSigns[standingOf(argument, claim)]} </span>
                      {roleOf(argument, claim)} {whereWords[hit.where]}
                    </span>
                    <bdi lang={claim.lang ?? argument.language}>{hit.context}</bdi>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </search>
  );
}
