// The argument as a tree of text (the WAI-ARIA tree pattern), in step with the map: what is open and what is
// in focus is the same in both. Letters are the commands' keys, so there is no typing ahead: `/` searches.

import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Argument } from '../../argument/argument.ts';
import { outlineRows, type OutlineRow as Row, rowBy, siblingsOf, towards } from '../../document/outline.ts';
import { isRightToLeft } from '../../labels/readingDirection.ts';
import { issueHeading } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { UiText } from '../UiText.tsx';
import { OutlineItem } from './OutlineItem.tsx';
import { useHeldRow } from './useHeldRow.ts';
import { useOutlineScroll } from './useOutlineScroll.ts';
import { useOutlineWindow } from './useOutlineWindow.ts';

export function Outline() {
  const argument = useSessionState((state) => state.argument);
  return argument ? <Tree argument={argument} /> : null;
}

function Tree({ argument }: { argument: Argument }) {
  const session = useSession();
  const expanded = useSessionState((state) => state.expanded);
  const branch = useSessionState((state) => state.isolatedRoot);
  const focus = useSessionState((state) => state.focus);
  const rows = useMemo(() => outlineRows(argument, expanded, branch), [argument, expanded, branch]);
  const indexes = useMemo(() => new Map(rows.map(({ id }, index) => [id, index] as const)), [rows]);
  const rightToLeft = isRightToLeft(argument);

  // Where the keyboard stands, from the last claim in focus on.
  const [moved, setMoved] = useState<{ from: string | null; to: string }>({ from: null, to: '' });
  const wanted = moved.from === focus && indexes.has(moved.to) ? moved.to : (focus ?? '');
  const at = indexes.get(wanted) ?? 0;
  const current = rows[at];

  const scroller = useRef<HTMLDivElement>(null);
  const { items, height, show, measure } = useOutlineWindow(argument, rows, at, scroller);
  const focusIndex = focus === null ? undefined : indexes.get(focus);
  useOutlineScroll(scroller, focusIndex, show);
  useHeldRow(scroller, rows);

  const go = (row: Row | null) => {
    const to = row ? indexes.get(row.id) : undefined;
    if (!row || to === undefined) return;
    // The row may not have been drawn yet; as the current one it is.
    flushSync(() => setMoved({ from: focus, to: row.id }));
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    show(to);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const { id } = current;
    const key = towards(event.key, rightToLeft);
    const opens = current.expanded !== undefined;
    if (key === 'Enter' || (key === ' ' && !opens)) {
      session.focus(id);
      // As on a card: Enter leads into the details, Escape back.
      const page = event.currentTarget.closest('.explore');
      if (key === 'Enter')
        queueMicrotask(() => page?.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true }));
    } else if (opens && (key === ' ' || key === 'e')) session.toggle(id);
    else if (key === 'in' && current.expanded === false) session.reveal([id]);
    else if (key === 'out' && current.expanded === true) session.toggle(id);
    else if (key === '*') session.reveal(siblingsOf(rows, id).map((row) => row.id));
    else if (/^(ArrowUp|ArrowDown|in|out|Home|End)$/.test(key)) go(rowBy(rows, id, event.key, rightToLeft));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={scroller}
      className="outline"
      dir={rightToLeft ? 'rtl' : 'ltr'}
      data-windowed={height !== null || undefined}
    >
      {argument.issue !== undefined && branch === null && (
        <p className="outline-issue" dir="auto" lang={argument.language}>
          <UiText className="outline-role">{issueHeading}</UiText>
          {argument.issue}
        </p>
      )}
      <div
        className="outline-tree"
        role="tree"
        aria-label="Outline"
        style={height === null ? undefined : { height }}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          // A click on its toggle, or a screen reader, may bring the keyboard to any row.
          const to = target.dataset.row;
          if (to !== undefined && to !== current?.id) setMoved({ from: focus, to });
        }}
      >
        {items.map(({ index, start }) => {
          const row = rows[index];
          return row ? (
            <OutlineItem
              key={row.id}
              argument={argument}
              row={row}
              index={index}
              start={start}
              focused={row.id === focus}
              tabStop={index === at}
              measure={measure}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}
