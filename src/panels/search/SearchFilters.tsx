// What claims are filtered by: role, tag, source, and whether they name one. In a narrow window behind a
// button, so that the hits have the room.

import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Argument } from '../../argument/argument.ts';
import type { DisplayRole } from '../../argument/walk.ts';
import { sourceTitle, standingSigns, standingWords } from '../../labels/wording.ts';
import { countFilters, emptyQuery } from '../../search/search.ts';
import { searchChoices } from '../../search/searchChoices.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';

export interface FilterProps {
  argument: Argument;
  /** Whether they are shown in a narrow window too. */
  shown: boolean;
}

export function SearchFilters({ argument, shown }: FilterProps) {
  const session = useSession();
  const filters = useRef<HTMLFieldSetElement>(null);
  // Who was faster than they came waits for them in the sheet.
  useLayoutEffect(() => {
    const waits = filters.current?.closest('.search-sheet') === document.activeElement;
    if (waits) filters.current?.querySelector('button')?.focus();
  }, []);
  const query = useSessionState((state) => state.query);
  const { standings, tags, sources } = useMemo(() => searchChoices(argument), [argument]);
  const toggle = (standing: DisplayRole) => {
    const { standings: set } = query;
    const without = set.filter((each) => each !== standing);
    session.setQuery({ standings: without.length < set.length ? without : [...set, standing] });
  };
  return (
    <fieldset ref={filters} className="search-filters" data-shown={shown || undefined}>
      <legend className="visually-hidden">Filters</legend>
      <div className="search-filter-row">
        {standings.map((standing) => (
          <button
            key={standing}
            type="button"
            className="search-toggle"
            data-standing={standing}
            aria-pressed={query.standings.includes(standing)}
            onClick={() => toggle(standing)}
          >
            <span aria-hidden="true">{standingSigns[standing]}</span> {standingWords[standing]}
          </button>
        ))}
      </div>
      <div className="search-filter-row">
        <Choice
          label="Tag"
          any="Any tag"
          options={tags.map((tag) => ({ value: tag, words: tag }))}
          chosen={query.tags}
          onChoose={(tags) => session.setQuery({ tags })}
        />
        <Choice
          label="Source"
          any="Any source"
          options={sources.map((source) => ({ value: source.id, words: sourceTitle(source) }))}
          chosen={query.sources}
          onChoose={(sources) => session.setQuery({ sources })}
        />
        <button
          type="button"
          className="search-toggle"
          aria-pressed={query.unsourced}
          onClick={() => session.setQuery({ unsourced: !query.unsourced })}
        >
          Without a source
        </button>
        {countFilters(query) > 0 && (
          <button
            type="button"
            className="link search-unfilter"
            onClick={(event) => {
              // The button goes with the filters, the keyboard stays here.
              event.currentTarget.closest<HTMLElement>('.search-sheet')?.focus();
              session.setQuery({ ...emptyQuery, words: query.words });
            }}
          >
            Clear filters
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  options: readonly { value: string; words: string }[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

/** One of many; the places in the list are its values, so that a tag may be any text. */
function Choice({ label, any, options, chosen, onChoose }: ChoiceProps) {
  if (options.length === 0) return null;
  const at = options.findIndex(({ value }) => value === chosen[0]);
  const value = chosen.length > 1 ? 'several' : at < 0 ? 'any' : String(at);
  return (
    <select
      className="search-choice"
      aria-label={label}
      data-set={chosen.length > 0 || undefined}
      value={value}
      onChange={(event) => {
        const option = options[Number(event.target.value)];
        onChoose(option ? [option.value] : []);
      }}
    >
      <option value="any">{any}</option>
      {chosen.length > 1 && <option value="several">{`${chosen.length} chosen`}</option>}
      {options.map(({ value, words }, index) => (
        <option key={value} value={index} dir="auto">
          {words}
        </option>
      ))}
    </select>
  );
}
