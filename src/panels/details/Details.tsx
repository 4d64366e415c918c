// The claim in focus: what it says, where it stands, and what it rests on.

import { useEffect, useMemo } from 'react';
import type { Argument, Claim } from '../../argument/argument.ts';
import { sourceWithText } from '../../argument/quoteSelectors.ts';
import { nameOf, resolveReuse } from '../../argument/walk.ts';
import type { CitationEntry } from '../../document/citationEntry.ts';
import { claimEntry } from '../../document/claimEntry.ts';
import { bearingOf, otherOccurrences, unsourcedCount } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { copiesIn } from '../../store/sourceText.ts';
import { useAfterPaint } from '../../store/useAfterPaint.ts';
import { needText } from '../../texts/needText.ts';
import { ClaimLink } from '../ClaimLink.tsx';
import { DoubtsPart } from '../whatIf/doubtsPart.tsx';
import { Attribution } from './Attribution.tsx';
import { CitationCard } from './CitationCard.tsx';
import { Overview } from './Overview.tsx';

export function Details() {
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const claim = focus === null ? undefined : argument?.claims.get(focus);
  // All claims are counted for it: after the part of the map that is on screen.
  const counted = useAfterPaint(argument);
  if (!argument) return null;
  return claim ? (
    <ClaimDetails key={claim.id} argument={argument} claim={claim} />
  ) : (
    <Overview argument={counted ?? argument} />
  );
}

function ClaimDetails({ argument, claim }: { argument: Argument; claim: Claim }) {
  const session = useSession();
  const entry = useMemo(() => claimEntry(argument, claim), [argument, claim]);
  const { standing, lang, citations, warrant, unsourced, note } = entry;
  const parent = claim.parent === null ? undefined : argument.claims.get(claim.parent);
  const written = resolveReuse(argument, claim);
  const { unsourced: without, of, most } = unsourcedCount(argument);

  useEffect(() => {
    for (const { source } of citations) {
      const bearer = sourceWithText(argument, source.id, copiesIn(session.store.getState().texts));
      if (bearer) void needText(session, bearer);
    }
  }, [argument, citations, session]);

  return (
    <div className="details" data-standing={standing}>
      <p className={`chip ${entry.opposes ? 'opposes' : 'supports'} chip-${standing}`}>
        <span aria-hidden="true">{entry.sign}</span> {entry.role}
      </p>
      <h2 className="details-claim" dir="auto" lang={lang}>
        {written?.kind === 'linked' ? nameOf(argument, claim) : entry.sentence}
      </h2>
      {written?.kind === 'linked' && (
        <ol className="details-premises">
          {written.premises.map((id) => (
            <li key={id}>
              <ClaimLink id={id} whole />
            </li>
          ))}
        </ol>
      )}
      {parent && (
        <p className="details-bearing">
          {bearingOf(argument, claim)}: <ClaimLink id={parent.id} />
        </p>
      )}
      {otherOccurrences(argument, claim).map(({ id, under, remark }) => (
        <p key={id} className="details-bearing">
          Also under{' '}
          <button type="button" className="link" onClick={() => session.focus(id)}>
            <bdi>{under}</bdi>
          </button>
          {remark}
        </p>
      ))}
      <DoubtsPart kind="claim" id={claim.id} />
      {warrant && (
        <section className="details-part">
          <h3>{warrant.heading}</h3>
          <p dir="auto" lang={lang}>
            {warrant.words} <small className="term">(warrant)</small>
          </p>
        </section>
      )}
      {!(most && unsourced && citations.length === 0) && (
        <section className="details-part">
          <h3>Who is behind it?</h3>
          {entry.unsourcedRemark !== undefined && <p className="unsourced">{entry.unsourcedRemark}</p>}
          {!unsourced && most && (
            <p className="sourced">{`Names its source, as ${of - without} of ${of} claims do.`}</p>
          )}
          {bySource(citations).map((citation) => (
            <Attribution key={citation.key} argument={argument} cited={citation} />
          ))}
        </section>
      )}
      <section className="details-part">
        <h3>What is the evidence?</h3>
        {citations.length === 0 && <p>This map cites no passage for it.</p>}
        {citations.map((citation) => (
          <CitationCard key={citation.key} argument={argument} entry={citation} />
        ))}
      </section>
      {note !== undefined && (
        <section className="details-part details-note">
          <h3>Note</h3>
          <p dir="auto" lang={lang}>
            {note}
          </p>
        </section>
      )}
      <Below argument={argument} claim={claim} />
      {entry.tags.length > 0 && <p className="tags">{entry.tags.join(' · ')}</p>}
    </div>
  );
}

/** The first citation of each source, in order. */
const bySource = (citations: readonly CitationEntry[]): CitationEntry[] =>
  citations.filter(({ source }, index) => citations.findIndex((other) => other.source === source) === index);

/** What is said for a claim, and what against it, with who says so. */
function Below({ argument, claim }: { argument: Argument; claim: Claim }) {
  const children = claim.children.flatMap((id) => argument.claims.get(id) ?? []);
  const groups = [
    { title: 'For it', members: children.filter((child) => child.role !== 'objection') },
    { title: 'Against it', members: children.filter((child) => child.role === 'objection') },
  ];
  return (
    <section className="details-part">
      <h3>What do other sources say?</h3>
      {children.length === 0 && <p>Nothing in this map speaks for or against it.</p>}
      {groups.map(({ title, members }) =>
        members.length === 0 ? null : (
          <div key={title}>
            <h4>{title}</h4>
            <ul className="details-list">
              {members.map((member) => (
                <li key={member.id}>
                  <ClaimLink id={member.id} whole />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}
