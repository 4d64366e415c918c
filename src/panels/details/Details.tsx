// The claim in focus: what it says, where it stands, and what it rests on.

import { useEffect } from 'react';
import type { Argument, Citation, Claim } from '../../argument/argument.ts';
import { sourceWithText } from '../../argument/quoteSelectors.ts';
import { displayRoleOf, nameOf, resolveReuse, sentenceOf } from '../../argument/walk.ts';
import { languageOf } from '../../labels/readingDirection.ts';
import {
  bearingOf,
  namesSource,
  otherOccurrences,
  roleOf,
  standingSigns,
  unsourcedCount,
  unsourcedSentence,
} from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { copiesIn } from '../../store/sourceText.ts';
import { needText } from '../../texts/needText.ts';
import { ClaimLink } from '../ClaimLink.tsx';
import { Attribution } from './Attribution.tsx';
import { CitationCard } from './CitationCard.tsx';
import { Overview } from './Overview.tsx';

export function Details() {
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const claim = focus === null ? undefined : argument?.claims.get(focus);
  if (!argument) return null;
  return claim ? (
    <ClaimDetails key={claim.id} argument={argument} claim={claim} />
  ) : (
    <Overview argument={argument} />
  );
}

function ClaimDetails({ argument, claim }: { argument: Argument; claim: Claim }) {
  const session = useSession();
  const standing = displayRoleOf(argument, claim);
  const parent = claim.parent === null ? undefined : argument.claims.get(claim.parent);
  const written = resolveReuse(argument, claim);
  const citing = claim.citations.length > 0 ? claim : written;
  const citations = citing?.citations ?? [];
  const unsourced = citing !== undefined && citing !== null && !namesSource(argument, citing);
  const { unsourced: without, of, most } = unsourcedCount(argument);
  const note = claim.note ?? written?.note;

  useEffect(() => {
    for (const { source } of citations) {
      const bearer = sourceWithText(argument, source, copiesIn(session.store.getState().texts));
      if (bearer) void needText(session, bearer);
    }
  }, [argument, citations, session]);

  return (
    <div className="details" data-standing={standing}>
      <p className={`chip ${claim.role === 'objection' ? 'opposes' : 'supports'} chip-${standing}`}>
        <span aria-hidden="true">{standingSigns[standing]}</span> {roleOf(argument, claim)}
      </p>
      <h2 className="details-claim" dir="auto" lang={languageOf(argument, claim)}>
        {written?.kind === 'linked' ? nameOf(argument, claim) : sentenceOf(argument, claim)}
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
      {claim.warrant && (
        <section className="details-part">
          <h3>
            {claim.against === 'inference' || claim.role === 'objection'
              ? 'Why this counts against it'
              : 'Why this counts for it'}
          </h3>
          <p dir="auto">
            {claim.warrant} <small className="term">(warrant)</small>
          </p>
        </section>
      )}
      {!(most && unsourced && citations.length === 0) && (
        <section className="details-part">
          <h3>Who is behind it?</h3>
          {unsourced && !most && <p className="unsourced">{unsourcedSentence(argument)}</p>}
          {citing && !unsourced && most && (
            <p className="sourced">{`Names its source, as ${of - without} of ${of} claims do.`}</p>
          )}
          {citing &&
            bySource(citations).map((citation) => (
              <Attribution key={citation.source} argument={argument} citation={citation} />
            ))}
        </section>
      )}
      <section className="details-part">
        <h3>What is the evidence?</h3>
        {citations.length === 0 && <p>This map cites no passage for it.</p>}
        {citing &&
          citations.map((citation, index) => (
            <CitationCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a citation is named by its place.
              key={index}
              argument={argument}
              claim={citing}
              citation={citation}
              index={index}
            />
          ))}
      </section>
      {note && (
        <section className="details-part details-note">
          <h3>Note</h3>
          <p dir="auto">{note}</p>
        </section>
      )}
      <Below argument={argument} claim={claim} />
      {claim.tags.length > 0 && <p className="tags">{claim.tags.join(' · ')}</p>}
    </div>
  );
}

/** The first citation of each source, in order. */
function bySource(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    ({ source }, index) => citations.findIndex((other) => other.source === source) === index,
  );
}

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
