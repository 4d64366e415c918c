// Exploring: the map with its panel beside it, in a page of its own.

import { useEffect, useRef, useState } from 'react';
import { ArgumentMap } from '../../map/ArgumentMap.tsx';
import { Details } from '../../panels/Details.tsx';
import { Outline } from '../../panels/Outline.tsx';
import { ProblemReport } from '../../panels/ProblemReport.tsx';
import { Sources } from '../../panels/Sources.tsx';
import { SourceText } from '../../panels/SourceText.tsx';
import { useSession, useSessionState } from '../../session/SessionContext.ts';
import type { Session } from '../../session/session.ts';
import { commandFor } from '../commands.ts';
import { Bar } from './Bar.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

interface Props {
  /** A file that was chosen or dropped. */
  onFile: (file: File) => void;
  onOpenFlagship: () => void;
}

const capabilities = { wheel: true };

export function Explore({ onFile, onOpenFlagship }: Props) {
  const session = useSession();
  const chooser = useRef<HTMLInputElement>(null);
  const host = useSessionState((state) => state.origin.host);
  const argument = useSessionState((state) => state.argument);
  const report = useSessionState((state) => state.report);
  const view = useSessionState((state) => state.view);
  useKeys(session);
  const dropping = useDrop(onFile);
  const openFile = () => chooser.current?.click();
  return (
    <div className="explore" data-dropping={dropping || undefined}>
      <Bar onOpenFile={openFile} />
      {host !== null && (
        <p className="host-bar">
          Loaded from <b>{host}</b>. Its makers answer for what it says.
        </p>
      )}
      <div className="explore-body">
        <main className="stage">
          {report && <ProblemReport onOpenFile={openFile} onOpenFlagship={onOpenFlagship} />}
          <div className={view === 'outline' ? 'map-hidden' : undefined} inert={view === 'outline'}>
            <ArgumentMap capabilities={capabilities} />
            {argument && <ZoomButtons />}
          </div>
          {view === 'outline' && <Outline />}
        </main>
        <SidePanel />
      </div>
      <input
        ref={chooser}
        className="unseen"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label="Open a map file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      {dropping && <p className="drop-hint">Drop the file to open it</p>}
    </div>
  );
}

function SidePanel() {
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

function useKeys(session: Session): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandFor(event, session);
      if (!command) return;
      event.preventDefault();
      command.run(session);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [session]);
}

/** Files can be dropped anywhere on the page. */
function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [onFile]);
  return over;
}
