// What stands beside the map: details, sources, a tour that is recorded, or the source's text. In a narrow window a sheet from below.

import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { Details } from '../../panels/details/Details.tsx';
import { DoubtsPart } from '../../panels/whatIf/doubtsPart.tsx';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { hasFirstSight } from './first/leaveFirstSight.ts';
import { PanelComing } from './PanelComing.tsx';
import { useSheet } from './useSheet.ts';

// Loaded when they are first opened: the map is there sooner.
const Sources = lateComponent(() =>
  import('../../panels/sources/Sources.tsx').then(({ Sources }) => Sources),
);
const TourPanel = lateComponent(() =>
  import('../../panels/tour/TourPanel.tsx').then(({ TourPanel }) => TourPanel),
);
const SourceText = lateComponent(() =>
  import('../../panels/reader/SourceText.tsx').then(({ SourceText }) => SourceText),
);
const Brought = lateComponent(() => import('./brought/Brought.tsx').then(({ Brought }) => Brought));
const BroughtLine = lateComponent(() =>
  import('./brought/BroughtNotes.tsx').then(({ BroughtLine }) => BroughtLine),
);
const WritePanel = lateComponent(() =>
  import('../write/forms/WritePanel.tsx').then(({ WritePanel }) => WritePanel),
);

export function SidePanel() {
  const open = useSessionState((state) => state.panel !== null || state.view === 'text');
  const loaded = useSessionState((state) => state.argument !== null);
  return open && loaded ? <OpenPanel /> : <PanelComing />;
}

function OpenPanel() {
  const session = useSession();
  const panel = useSessionState((state) => state.panel);
  const focus = useSessionState((state) => state.focus);
  const text = useSessionState((state) => state.view === 'text');
  const writes = useSessionState((state) => state.mode === 'write');
  const { brought } = useSessionState((state) => state.origin);
  const body = useRef<HTMLElement>(null);
  const within = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is read from its top.
  useEffect(() => {
    if (panel !== 'tour') body.current?.scrollTo({ top: 0 });
    // What was pressed in the panel may be gone with what it showed, or hidden until another part has come: the keyboard
    // stays in the panel.
    const held = document.activeElement;
    if (within.current && (held === document.body || held?.checkVisibility() === false))
      body.current?.focus();
    within.current = false;
  }, [focus, panel]);
  // It stands already where the page has shown it.
  useLayoutEffect(() => {
    if (hasFirstSight() && body.current) body.current.dataset.stands = '';
  }, []);
  const close = () => {
    session.openPanel(null);
    if (text) session.setView('map');
  };
  // Half a phone has no room for a text under what is said of it.
  const sheet = useSheet(body, close, text ? 'full' : 'half');
  useFocusBack(body);
  const read =
    panel === 'sources' ? <Sources /> : panel === 'matters' ? <DoubtsPart kind="matters" /> : <Details />;
  return (
    <aside
      ref={body}
      className="panel"
      aria-label={panel === 'tour' && !text ? 'Tour' : 'Details'}
      data-size={sheet.size}
      tabIndex={-1}
      onClickCapture={() => {
        within.current = true;
      }}
    >
      <div className="panel-head" {...sheet.head}>
        <BackButton />
        <button
          type="button"
          className="sheet-handle"
          aria-label={sheet.size === 'half' ? 'Make the panel larger' : 'Make the panel smaller'}
          onClick={sheet.toggle}
        />
        <button type="button" className="button quiet icon" aria-label="Close the panel" onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <ErrorBoundary
        name="The panel"
        of={text ? 'text' : `${panel} ${focus}`}
        way={{ words: 'Close the panel', go: close }}
      >
        <Suspense fallback={<p className={`passage-state ${text ? 'text-coming' : ''}`}>Loading …</p>}>
          {brought && panel === 'details' && focus === null && !text && (
            <Suspense fallback={null}>
              <BroughtLine brought={brought} />
            </Suspense>
          )}
          {text ? (
            <SourceText />
          ) : panel === 'tour' ? (
            <TourPanel />
          ) : panel === 'brought' ? (
            <Brought />
          ) : writes ? (
            <WritePanel>{read}</WritePanel>
          ) : (
            read
          )}
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
}

/** One step out of what the panel shows. */
function BackButton() {
  const session = useSession();
  const panel = useSessionState((state) => state.panel);
  const view = useSessionState((state) => state.view);
  const focused = useSessionState((state) => state.focus !== null);
  const [word, back] =
    view === 'text'
      ? [panel === null || panel === 'details' ? 'Details' : 'Back', () => session.setView('map')]
      : panel !== null && panel !== 'details'
        ? ['Back', () => session.openPanel('details')]
        : ['About this map', () => session.focus(null)];
  if (view !== 'text' && panel === 'details' && !focused) return <span />;
  return (
    <button type="button" className="button quiet panel-back" onClick={back}>
      <span aria-hidden="true">‹ </span>
      {word}
    </button>
  );
}

/** When the panel closes with the keyboard in it, the claim in focus gets it, or what opened the panel. */
function useFocusBack(panel: React.RefObject<HTMLElement | null>): void {
  const session = useSession();
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const closing = panel.current;
    return () => {
      const { mode, focus } = session.store.getState();
      // The stage shows no ring where nobody went.
      if (!closing?.contains(document.activeElement) || mode === 'present') return;
      const hasOpener = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
      if (focus === null && hasOpener) opener.focus({ preventScroll: true });
      else session.requestFocus();
    };
  }, [panel, session]);
}
