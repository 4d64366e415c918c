// Under the map: its level of detail, and zooming by hand beside wheel and pinch.

import { Icon, type IconName } from '../panels/Icon.tsx';
import { useSession } from '../store/SessionContext.ts';
import { commandIn } from './commands/command.ts';
import { viewCommands } from './commands/viewCommands.ts';
import { DetailSwitch } from './DetailSwitch.tsx';
import { keyTitle } from './explore/keyTitle.ts';

const buttons: readonly { id: string; icon: IconName }[] = [
  { id: 'zoom-out', icon: 'minus' },
  { id: 'zoom-in', icon: 'plus' },
];

/** @param children What stands at the other end: the overview, where there is room for one. */
export function MapControls({ children }: React.PropsWithChildren) {
  const session = useSession();
  return (
    <div className="map-controls" role="toolbar" aria-label="Detail and zoom">
      {children}
      <DetailSwitch />
      <div className="zoom">
        {buttons.map(({ id, icon }) => {
          const { label, keys, run } = commandIn(viewCommands, id);
          return (
            <button
              key={id}
              type="button"
              className="zoom-button"
              aria-label={label}
              title={keyTitle(label, keys)}
              onClick={() => run(session)}
            >
              <Icon name={icon} />
            </button>
          );
        })}
      </div>
    </div>
  );
}
