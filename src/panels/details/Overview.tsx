// What one sees before a claim is chosen: what the map is about, and how to read it.

import type { Argument } from '../../argument/argument.ts';
import {
  analysedNoun,
  analysedSource,
  namesSource,
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
  const claims = [...argument.claims.values()].filter((claim) => claim.kind !== 'reuse');
  const named = claims.filter((claim) => namesSource(argument, claim)).length;
  const source = analysedSource(argument);
  const first = argument.theses[0];
  return (
    <div className="overview">
      <h2 dir="auto">{argument.title}</h2>
      {argument.summary && (
        <p className="overview-summary" dir="auto">
          {argument.summary}
        </p>
      )}
      <p>
        {claims.length} claims and {argument.sources.size}{' '}
        {argument.sources.size === 1 ? 'source' : 'sources'}.{' '}
        {unsourcedCount(argument).most
          ? unsourcedWords(argument)
          : `${named} ${named === 1 ? 'claim names' : 'claims name'} a source`}
        {source ? <> other than {analysedNoun(argument)}</> : null}.{' '}
        {searchable && unsourcedCount(argument).unsourced > 0 && (
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
            </button>{' '}
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
          <Sign standing="thesis">what the argument is for</Sign>
          <Sign standing="reason">“because”: supports the claim that it points to</Sign>
          <Sign standing="evidence">supports a claim with a named source</Sign>
          <Sign standing="objection">“but”: opposes the claim, or the step, that it points to</Sign>
          <Sign standing="rebuttal">answers an objection</Sign>
          <Sign standing="premise">premises in one bracket are a reason only together</Sign>
        </ul>
        <p>Choose a card to see who says it and where. “+” on a card opens what hangs on it.</p>
      </section>
    </div>
  );
}

function Sign({ standing, children }: { standing: keyof typeof standingSigns; children: React.ReactNode }) {
  return (
    <li>
      <span className={`legend-sign legend-${standing}`} aria-hidden="true">
        {standingSigns[standing]}
      </span>
      <span>
        <b>{standingWords[standing]}</b> {children}
      </span>
    </li>
  );
}
