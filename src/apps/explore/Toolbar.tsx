// The bar on top: which map this is, finding things in it, how it is looked at, and what can be done with it
// as a whole.

import { Icon, type IconName } from '../../panels/Icon.tsx';
import { Search } from '../../panels/search/Search.tsx';
import type { ThemeChoice, View } from '../../protocol/view.ts';
import { holdsMap } from '../../store/inlineDocument.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { shownPanel } from '../../store/shownPanel.ts';
import { commandById } from '../commands/commands.ts';
import { keyTitle } from './keyTitle.ts';

export function Toolbar() {
  const title = useSessionState((state) => state.argument?.title);
  const sources = useSessionState((state) => shownPanel(state) === 'sources');
  const doubts = useSessionState((state) => state.doubts !== null);
  const writes = useSessionState((state) => state.mode === 'write');
  return (
    <div className="toolbar">
      <p className="brand">
        <span aria-hidden="true">∴</span>
        <span className="visually-hidden">Therefore</span>
      </p>
      <h1>
        <bdi>{title ?? 'Therefore'}</bdi>
      </h1>
      {title !== undefined && <Search />}
      {title !== undefined && <Views />}
      <div className="toolbar-tools">
        {title !== undefined && <Tool command="sources" icon="sources" label="Sources" on={sources} />}
        {title !== undefined && <Tool command="what-if" icon="whatIf" label="What if" on={doubts} />}
        {title !== undefined && !holdsMap() && (
          <Tool command="write" icon="write" label="Write" on={writes} />
        )}
        {title !== undefined && <Tool command="present" icon="present" label="Present" />}
        {title !== undefined && <Tool command="share" icon="share" label="Share" />}
        {!holdsMap() && <Tool command="maps" icon="maps" label="Maps" />}
        <Tool command="open-file" icon="open" label="Open file…" />
        <ThemeButton />
        <Tool command="palette" icon="more" label="All actions" short />
      </div>
    </div>
  );
}

interface ToolProps {
  command: string;
  icon: IconName;
  label: string;
  /** Whether what it opens and closes is open. */
  on?: boolean;
  /** Whether only the sign is shown; the name is spoken and shown on hover. */
  short?: boolean;
}

function Tool({ command, icon, label, on, short = false }: ToolProps) {
  const session = useSession();
  const { run, keys } = commandById(command);
  return (
    <button
      type="button"
      className={`button quiet tool tool-${command}`}
      aria-pressed={on}
      title={keyTitle(label, keys)}
      onClick={() => run(session)}
    >
      <Icon name={icon} />
      <span className={short ? 'visually-hidden' : 'tool-label'}>{label}</span>
    </button>
  );
}

const views: readonly { view: View; label: string; icon: IconName; command: string }[] = [
  { view: 'map', label: 'Map', icon: 'map', command: 'map' },
  { view: 'outline', label: 'Outline', icon: 'outline', command: 'outline' },
  { view: 'text', label: 'Text', icon: 'text', command: 'source-text' },
];

/** Three ways of looking at the same argument, one of which is on. */
function Views() {
  const session = useSession();
  const now = useSessionState((state) => state.view);
  return (
    <fieldset className="views">
      <legend className="visually-hidden">View</legend>
      {views.map(({ view, label, icon, command }) => (
        <button
          key={view}
          type="button"
          className="view"
          aria-pressed={now === view}
          title={keyTitle(label, commandById(command).keys)}
          onClick={() => (now === view ? undefined : commandById(command).run(session))}
        >
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </fieldset>
  );
}

const themes: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const themeWords: Record<ThemeChoice, string> = { auto: 'Automatic', light: 'Light', dark: 'Dark' };

function ThemeButton() {
  const session = useSession();
  const theme = useSessionState((state) => state.theme);
  return (
    <label className="choice theme-choice" title={`Colours: ${themeWords[theme]}`}>
      <Icon name={theme} />
      <span className="visually-hidden">Theme</span>
      <select value={theme} onChange={(event) => session.setTheme(event.target.value as ThemeChoice)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {themeWords[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
