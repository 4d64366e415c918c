// What stands beside the map: details, sources or the source's text. In a narrow window a sheet from below.

import { useEffect, useRef } from 'react';
import { Details } from '../../panels/Details.tsx';
import { Sources } from '../../panels/Sources.tsx';
import { SourceText } from '../../panels/SourceText.tsx';
import { useSession, useSessionState } from '../../session/SessionContext.ts';

export function SidePanel() {
  const session = useSession();
  const panel = useSessionState((state) => state.panel);
  const focus = useSessionState((state) => state.focus);
  const argument = useSessionState((state) => state.argument);
  const body = useRef<HTMLElement>(null);
  const within = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is read from its top.
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    // What was pressed in the panel may be gone with what it showed: the keyboard stays in the panel.
    if (within.current && document.activeElement === document.body) body.current?.focus();
    within.current = false;
  }, [focus, panel]);
  const view = useSessionState((state) => state.view);
  const text = view === 'text';
  if (panel === null && !text) return null;
  // On a wide page the room is kept while the map loads, so that nothing moves when it comes.
  if (!argument) return <aside className="panel panel-waiting" aria-label="Details" />;
  return (
    <aside
      ref={body}
      className="panel"
      aria-label="Details"
      tabIndex={-1}
      onClickCapture={() => {
        within.current = true;
      }}
    >
      <div className="panel-head">
        {text ? (
          <button type="button" className="button quiet" onClick={() => session.setView('map')}>
            <span aria-hidden="true">‹ </span>
            Details
          </button>
        ) : panel === 'sources' || focus !== null ? (
          <button
            type="button"
            className="button quiet"
            onClick={() => (panel === 'sources' ? session.openPanel('details') : session.focus(null))}
          >
            <span aria-hidden="true">‹ </span>
            {panel === 'sources' ? 'Back' : 'About this map'}
          </button>
        ) : (
          <span />
        )}
        <button
          type="button"
          className="button quiet icon"
          aria-label="Close the panel"
          onClick={() => {
            session.openPanel(null);
            if (text) session.setView('map');
            session.grab();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {text ? <SourceText /> : panel === 'sources' ? <Sources /> : <Details />}
    </aside>
  );
}
