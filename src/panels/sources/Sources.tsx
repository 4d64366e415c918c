// Everything that the argument rests on, and what rests on nothing: each source with its claims, sources used
// once, claims without a source.

import { useMemo, useState } from 'react';
import type { Argument, Claim, Source } from '../../argument/argument.ts';
import { dependentsOf, usedOnce } from '../../argument/walk.ts';
import { sourceEntry } from '../../document/sourceEntry.ts';
import { cslJson } from '../../labels/reference.ts';
import { sourceTitle, unsourcedCount, unsourcedWords } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { ClaimLink } from '../ClaimLink.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { DoubtsPart } from '../whatIf/doubtsPart.tsx';
import { SourceFacts } from './SourceFacts.tsx';

/** So many are listed at first; each time that more are wanted, as many again as there are. */
const some = 30;

/** What rests on nothing, or on little: once for a map, however often more is listed. */
function findThin(argument: Argument) {
  return {
    unsourced: [...unsourcedCount(argument).claims],
    once: usedOnce(argument),
  };
}

export function Sources() {
  const argument = useSessionState((state) => state.argument);
  const [most, setMost] = useState(some);
  const thin = useMemo(() => argument && findThin(argument), [argument]);
  if (!argument || !thin) return null;
  const { unsourced, once } = thin;
  const sources = [...argument.sources.values()];
  return (
    <div className="sources">
      <h2>Sources</h2>
      {sources.length === 0 && <p>This map names no sources.</p>}
      {sources.length > 0 && (
        <p className="sources-tools">
          <CopyButton label="Copy all as CSL-JSON" text={() => cslJson(sources)} />
        </p>
      )}
      {sources.slice(0, most).map((source) => (
        <SourceEntry key={source.id} argument={argument} source={source} />
      ))}
      {sources.length > most && (
        <button type="button" className="link" onClick={() => setMost(2 * most)}>
          {`The first ${most.toLocaleString('en-GB')} of ${sources.length.toLocaleString('en-GB')} sources are listed. Show more`}
        </button>
      )}
      <section className="source">
        <h3>Where the map is thin</h3>
        <Claims
          summary={
            unsourced.length === 0 ? 'Every claim names a source' : `${unsourcedWords(argument)} of their own`
          }
          claims={unsourced}
        />
        {once.length > 0 && (
          <details>
            <summary>
              {once.length} {once.length === 1 ? 'source is' : 'sources are'} used only once
            </summary>
            <ul className="details-list">
              {once.slice(0, most).map((source) => (
                <li key={source.id}>{sourceTitle(source)}</li>
              ))}
            </ul>
            {once.length > most && <p>and {(once.length - most).toLocaleString('en-GB')} more</p>}
          </details>
        )}
      </section>
    </div>
  );
}

function SourceEntry({ argument, source }: { argument: Argument; source: Source }) {
  const session = useSession();
  const { direct, through, above } = dependentsOf(argument, source.id);
  const entry = sourceEntry(argument, source);
  return (
    <article className="source">
      <h3 dir="auto" lang={source.language}>
        {entry.title}
      </h3>
      <p className="source-kind" dir="auto">
        {[entry.speakers, entry.note].filter(Boolean).join(' · ')}
      </p>
      <DoubtsPart kind="source" id={source.id} />
      {entry.known && <p className="chain-warning">{entry.known}</p>}
      <SourceFacts entry={entry} />
      <Claims
        summary={
          direct.length === 0
            ? 'No claim cites it'
            : `${direct.length} ${direct.length === 1 ? 'claim rests' : 'claims rest'} on it`
        }
        claims={direct}
      />
      {through.length > 0 && (
        <Claims summary={`${through.length} more through sources that it reports`} claims={through} />
      )}
      {above.length > 0 && (
        <Claims summary={`${above.length} further up that these hold up`} claims={above} />
      )}
      <p className="sources-tools">
        <button type="button" className="link quiet" onClick={() => session.attachTo(source.id)}>
          Attach your copy
        </button>
        <CopyButton label="Copy as CSL-JSON" text={() => cslJson([source])} />
      </p>
    </article>
  );
}

function Claims({ summary, claims }: { summary: string; claims: readonly Claim[] }) {
  const [open, setOpen] = useState(false);
  if (claims.length === 0) return <p className="source-none">{summary}</p>;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <ul className="details-list">
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimLink id={claim.id} whole />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
