// One claim of the outline: its number, its role and sentence, where else it stands, and what it rests on.

import { memo } from 'react';
import type { Argument, Claim } from '../../argument/argument.ts';
import { claimHead } from '../../document/claimEntry.ts';
import type { OutlineRow as Row } from '../../document/outline.ts';
import { childrenWords, otherOccurrences } from '../../labels/wording.ts';
import { MeterPart } from '../../meter/meterPart.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { isHit } from '../../store/standOut.ts';
import { UiText } from '../UiText.tsx';
import { OutlineCitations } from './OutlineCitations.tsx';

interface Props {
  argument: Argument;
  row: Row;
  index: number;
  /** Where it begins in the tree, in CSS pixels; null where the rows simply follow each other. */
  start: number | null;
  focused: boolean;
  tabStop: boolean;
  measure: ((element: HTMLElement | null) => void) | undefined;
}

/** Longer numbers do not fit into the margin. */
const marginal = 16;

export const OutlineItem = memo(function OutlineItem(props: Props) {
  const { argument, row, index, start, focused, tabStop, measure } = props;
  const session = useSession();
  const hit = useSessionState((state) => isHit(state, row.id));
  const weighed = useSessionState(({ doubts }) => doubts !== null);
  const claim = argument.claims.get(row.id);
  if (!claim) return null;
  const head = claimHead(argument, claim);
  const below = row.expanded === true || claim.kind === 'linked';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree holds the keys of its rows.
    <div
      ref={measure}
      role="treeitem"
      className={`outline-row ${head.opposes ? 'opposes' : 'supports'}`}
      data-row={row.id}
      data-index={index}
      data-standing={head.standing}
      data-below={below || undefined}
      data-hit={hit || undefined}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded}
      aria-selected={focused}
      tabIndex={tabStop ? 0 : -1}
      style={
        {
          '--level': row.level - 1,
          ...(start === null ? {} : { position: 'absolute', transform: `translateY(${start}px)` }),
        } as React.CSSProperties
      }
      onClick={() => session.focus(row.id)}
    >
      <Toggle row={row} />
      <div className="outline-text">
        <p className="outline-head">
          <span className={row.number.length > marginal ? 'outline-number' : 'outline-number marginal'}>
            {row.number}
          </span>{' '}
          <UiText className="outline-role">
            <span aria-hidden="true">{head.sign} </span>
            {head.role}
          </UiText>
        </p>
        <p className="outline-sentence" dir="auto" lang={head.lang}>
          {head.sentence}
        </p>
        {weighed && <MeterPart id={row.id} height={38} space={4} size={14} />}
        <OutlineCitations argument={argument} claim={claim} />
        <More argument={argument} claim={claim} closed={row.expanded === false} />
      </div>
    </div>
  );
});

/** For the pointer; the keys are the tree's. */
function Toggle({ row }: { row: Row }) {
  const session = useSession();
  if (row.expanded === undefined) return <span className="outline-toggle" aria-hidden="true" />;
  return (
    <span
      className="outline-toggle opens"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        session.toggle(row.id);
      }}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </span>
  );
}

/** What a closed claim hides, and where else it stands. */
function More({ argument, claim, closed }: { argument: Argument; claim: Claim; closed: boolean }) {
  const places = otherOccurrences(argument, claim);
  if (!closed && places.length === 0) return null;
  const named = places.slice(0, 3).map(({ id: place, under, remark }, index) => (
    <span key={place}>
      {index > 0 && ', '}
      <bdi>{under}</bdi>
      {remark}
    </span>
  ));
  return (
    <div className="outline-more">
      {places.length > 0 && (
        <p>
          <UiText>
            <span aria-hidden="true">⤷ </span>also under {named}
            {places.length > named.length && ` and ${places.length - named.length} more`}
          </UiText>
        </p>
      )}
      {closed && (
        <p className="outline-hidden">
          <bdi dir="ltr">{childrenWords(argument, claim)}</bdi>
        </p>
      )}
    </div>
  );
}
