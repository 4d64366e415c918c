// Everything that the argument rests on: each source with all the claims that cite it.

import { chainOf, claimsResting } from '../argument/walk.ts';
import { nounFor, sourceInSentence, sourceTitle, speakersOf } from '../argument/wording.ts';
import { useSessionState } from '../session/SessionContext.ts';
import { SourceFacts } from './CitationCard.tsx';
import { ClaimLink } from './ClaimLink.tsx';

export function Sources() {
  const argument = useSessionState((state) => state.argument);
  if (!argument) return null;
  const sources = [...argument.sources.values()];
  return (
    <div className="sources">
      <h2>Sources</h2>
      {sources.length === 0 && <p>This map names no sources.</p>}
      {sources.map((source) => {
        const claims = claimsResting(argument, source.id);
        const through = chainOf(argument, source.id)
          .slice(1)
          .flatMap((id) => argument.sources.get(id) ?? []);
        const speakers = speakersOf(source);
        return (
          <article key={source.id} className="source">
            <h3 dir="auto" lang={source.language}>
              {sourceTitle(source)}
            </h3>
            <p className="source-kind" dir="auto">
              {[source.title === undefined ? '' : speakers, nounFor(source), source.note]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {through.length > 0 && (
              <p className="chain-warning">
                Known here through {through.map((each) => sourceInSentence(each)).join(', ')}. Primary source
                not consulted.
              </p>
            )}
            <SourceFacts source={source} />
            <details>
              <summary>
                {claims.length === 0
                  ? 'No claim cites it'
                  : `${claims.length} ${claims.length === 1 ? 'claim rests' : 'claims rest'} on it`}
              </summary>
              <ul className="details-list">
                {claims.map((claim) => (
                  <li key={claim.id}>
                    <ClaimLink id={claim.id} whole />
                  </li>
                ))}
              </ul>
            </details>
          </article>
        );
      })}
    </div>
  );
}
