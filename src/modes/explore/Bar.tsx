// The bar on top: which map this is, and what can be done with it as a whole.

import { useState } from 'react';
import { Search } from '../../panels/Search.tsx';
import { useSession, useSessionState } from '../../session/SessionContext.ts';
import type { SessionState, ThemeChoice } from '../../session/state.ts';
import { commandById } from '../commands.ts';
import { ShareDialog } from './ShareDialog.tsx';

const themes: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const themeWords: Record<ThemeChoice, string> = {
  auto: '◐ Automatic',
  light: '☀ Light',
  dark: '☾ Dark',
};
const directionWords: Record<SessionState['direction'], string> = {
  down: '↓ Top down',
  right: '→ Left to right',
  list: '≡ List',
};

export function Bar({ onOpenFile }: { onOpenFile: () => void }) {
  const session = useSession();
  const title = useSessionState((state) => state.argument?.title);
  const panel = useSessionState((state) => state.panel);
  const view = useSessionState((state) => state.view);
  const theme = useSessionState((state) => state.theme);
  const direction = useSessionState((state) => state.direction);
  const [sharing, setSharing] = useState(false);
  const run = (id: string) => () => commandById(id).run(session);
  return (
    <header className="bar">
      <p className="brand">
        <span aria-hidden="true">∴</span>
        <span className="unseen">Therefore</span>
      </p>
      <h1 dir="auto">{title ?? 'Therefore'}</h1>
      <div className="bar-tools">
        {title !== undefined && (
          <>
            <Search />
            <button
              type="button"
              className="button quiet"
              aria-pressed={view === 'outline'}
              onClick={run('outline')}
            >
              Outline
            </button>
            <button
              type="button"
              className="button quiet"
              aria-pressed={view === 'text'}
              onClick={run('source-text')}
            >
              Text
            </button>
            <label className="choice">
              <span className="unseen">Layout</span>
              <select
                value={direction}
                onChange={(event) => session.setDirection(event.target.value as SessionState['direction'])}
              >
                {Object.entries(directionWords).map(([value, word]) => (
                  <option key={value} value={value}>
                    {word}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" className="button quiet" onClick={run('expand-all')}>
              Open all
            </button>
            <button type="button" className="button quiet" onClick={run('expand-readable')}>
              Reset
            </button>
            <button
              type="button"
              className="button quiet"
              aria-pressed={panel === 'sources'}
              onClick={() => session.openPanel(panel === 'sources' ? 'details' : 'sources')}
            >
              Sources
            </button>
            <button
              type="button"
              className="button quiet"
              aria-pressed={panel === 'details'}
              onClick={() => session.openPanel(panel === 'details' ? null : 'details')}
            >
              Details
            </button>
          </>
        )}
        <label className="choice">
          <span className="unseen">Theme</span>
          <select value={theme} onChange={(event) => session.setTheme(event.target.value as ThemeChoice)}>
            {themes.map((each) => (
              <option key={each} value={each}>
                {themeWords[each]}
              </option>
            ))}
          </select>
        </label>
        {title !== undefined && (
          <button type="button" className="button quiet" onClick={() => setSharing(true)}>
            Share
          </button>
        )}
        <button type="button" className="button" onClick={onOpenFile}>
          Open file…
        </button>
      </div>
      {sharing && <ShareDialog onClose={() => setSharing(false)} />}
    </header>
  );
}
