// The argument as a tree of text (the WAI-ARIA tree pattern), in step with the map: what is open and what is
// in focus is the same in both. Letters are the commands' keys, so there is no typing ahead: `/` searches.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Argument } from '../argument/argument.ts';
import { nameOf, sentenceOf, standingOf } from '../argument/walk.ts';
import { attributionOf, childrenWords, roleOf, standingSigns } from '../argument/wording.ts';
import { type OutlineRow, outlineRows, rowBy } from '../session/outline.ts';
import { useSession, useSessionState } from '../session/SessionContext.ts';

export function Outline() {
  const argument = useSessionState((state) => state.argument);
  return argument ? <Tree argument={argument} /> : null;
}

function Tree({ argument }: { argument: Argument }) {
  const session = useSession();
  const expanded = useSessionState((state) => state.expanded);
  const focus = useSessionState((state) => state.focus);
  const rows = useMemo(() => outlineRows(argument, expanded), [argument, expanded]);
  const [active, setActive] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const wanted = active ?? focus;
  const current = rows.some(({ id }) => id === wanted) ? wanted : (rows[0]?.id ?? null);

  const rowOf = (id: string) =>
    [...(tree.current?.children ?? [])].find((row) => row instanceof HTMLElement && row.dataset.row === id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new focus is shown, wherever it came from.
  useEffect(() => {
    setActive(null);
    if (focus !== null) rowOf(focus)?.scrollIntoView({ block: 'nearest' });
  }, [focus]);

  const go = (row: OutlineRow | null | undefined) => {
    if (!row) return;
    setActive(row.id);
    const element = rowOf(row.id);
    if (element instanceof HTMLElement) element.focus();
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return;
    const row = rows.find(({ id }) => id === current);
    const { key } = event;
    if (key === 'Enter' || key === ' ') session.focus(current);
    else if (key === 'ArrowRight' && row?.expanded === false) session.reveal(current);
    else if (key === 'ArrowLeft' && row?.expanded === true) session.toggle(current);
    else if (/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key)) go(rowBy(rows, current, key));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={tree} className="outline" role="tree" aria-label="Outline" onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <Row
          key={row.id}
          argument={argument}
          row={row}
          focused={row.id === focus}
          tabStop={row.id === current}
        />
      ))}
    </div>
  );
}

interface RowProps {
  argument: Argument;
  row: OutlineRow;
  focused: boolean;
  tabStop: boolean;
}

function Row({ argument, row, focused, tabStop }: RowProps) {
  const session = useSession();
  const claim = argument.claims.get(row.id);
  if (!claim) return null;
  const standing = standingOf(argument, claim);
  const attribution = attributionOf(argument, claim);
  const text = claim.kind === 'linked' ? nameOf(argument, claim) : sentenceOf(argument, claim);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree holds the keys of its rows.
    <div
      role="treeitem"
      className={`outline-row ${claim.role === 'objection' ? 'opposes' : 'supports'}`}
      data-row={row.id}
      data-standing={standing}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded}
      aria-selected={focused}
      tabIndex={tabStop ? 0 : -1}
      style={{ '--level': row.level - 1 } as React.CSSProperties}
      onClick={() => session.focus(row.id)}
    >
      <span
        className="outline-toggle"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (row.expanded !== undefined) session.toggle(row.id);
        }}
      >
        {row.expanded === undefined ? '' : row.expanded ? '−' : '+'}
      </span>
      <span className="outline-text">
        <span className="outline-role">
          <span className="outline-number">{row.number}</span>{' '}
          <span aria-hidden="true">{standingSigns[standing]} </span>
          {roleOf(argument, claim)}
        </span>
        <bdi lang={claim.lang ?? argument.language}>{text}</bdi>
        {attribution && <span className="outline-more">{attribution}</span>}
        {row.expanded === false && <span className="outline-more">{childrenWords(argument, claim)}</span>}
      </span>
    </div>
  );
}
