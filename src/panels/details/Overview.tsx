// What one sees before a claim is chosen: what the map is about, and how to read it.

import type { Argument } from '../../argument/argument.ts';
import type { DisplayRole } from '../../argument/walk.ts';
import { documentHead } from '../../document/documentHead.ts';
import {
  analysedNoun,
  mapSizeWords,
  standingMeanings,
  standingSigns,
  standingWords,
  unsourcedCount,
  unsourcedWords,
} from '../../labels/wording.ts';
import { emptyQuery } from '../../search/search.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';

export function Overview({ argument }: { argument: Argument }) {
  const session = useSession();
  const searchable = useSessionState((state) => state.mode !== 'embed');
  const { title, summary, issue, text } = documentHead(argument);
  const { unsourced, of, most } = unsourcedCount(argument);
  const named = of - unsourced;
  const first = argument.theses[0];
  return (
    <div className="overview">
      <h2 dir="auto" lang={argument.language}>
        {title}
      </h2>
      {summary !== undefined && (
        <p className="overview-summary" dir="auto" lang={argument.language}>
          {summary}
        </p>
      )}
      {issue !== undefined && (
        <p>
          <b>Question:</b> <bdi lang={argument.language}>{issue}</bdi>
        </p>
      )}
      {text && (
        <p>
          <b>Text:</b> <bdi>{text.reference}</bdi>
        </p>
      )}
      <p>
        {mapSizeWords(argument)}.{' '}
        {most ? unsourcedWords(argument) : `${named} ${named === 1 ? 'claim names' : 'claims name'} a source`}
        {text ? <> other than {analysedNoun(argument)}</> : null}.{' '}
        {searchable && unsourced > 0 && (
          <>
            <button
              type="button"
              className="link"
              onClick={() => {
                session.setQuery({ ...emptyQuery, unsourced: true });
                document.querySelector<HTMLElement>('.search-box')?.focus({ preventScroll: true });
              }}
            >
              List those without
            </button>
            {'\u{2003}'}
          </>
        )}
        <button type="button" className="link" onClick={() => session.openPanel('sources')}>
          See the sources
        </button>
      </p>
      {first !== undefined && (
        <p>
          <button type="button" className="button main" onClick={() => session.focus(first)}>
            {argument.theses.length === 1 ? 'Start with the thesis' : 'Start with the first thesis'}
          </button>
        </p>
      )}
      <section className="legend">
        <h3>How to read the map</h3>
        <ul>
          {(Object.keys(standingMeanings) as DisplayRole[]).map((standing) => (
            <li key={standing}>
              <span className={`legend-sign legend-${standing}`} aria-hidden="true">
                {standingSigns[standing]}
              </span>
              <span>
                <b>{standingWords[standing]}</b> {standingMeanings[standing]}
              </span>
            </li>
          ))}
        </ul>
        <p>Choose a card to see who says it and where. “3 reasons ›” on a card opens what hangs on it.</p>
      </section>
    </div>
  );
}
