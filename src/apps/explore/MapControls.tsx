// Under the map: its level of detail, and zooming by hand beside wheel and pinch.

import { Minimap } from '../../map/Minimap.tsx';
import { Icon, type IconName } from '../../panels/Icon.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { commandById } from '../commands/commands.ts';
import { DetailSwitch } from '../DetailSwitch.tsx';
import { keyTitle } from './keyTitle.ts';

const buttons: readonly { id: string; icon: IconName }[] = [
  { id: 'zoom-out', icon: 'minus' },
  { id: 'zoom-in', icon: 'plus' },
  { id: 'fit', icon: 'fit' },
];

export function MapControls() {
  const overview = useSessionState((state) => state.overview);
  return (
    <div className="map-controls">
      {overview && <Minimap />}
      <DetailSwitch />
      <ZoomButtons />
    </div>
  );
}

export function ZoomButtons() {
  const session = useSession();
  return (
    <div className="zoom" role="toolbar" aria-label="Zoom">
      {buttons.map(({ id, icon }) => {
        const { label, keys, run } = commandById(id);
        return (
          <button
            key={id}
            type="button"
            className={`zoom-button ${id}`}
            aria-label={label}
            title={keyTitle(label, keys)}
            onClick={() => run(session)}
          >
            <Icon name={icon} />
          </button>
        );
      })}
    </div>
  );
}
