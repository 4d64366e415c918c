// In the corner of the map: the overview, and zooming by hand beside wheel and pinch.

import { Minimap } from '../../map/Minimap.tsx';
import { useZoom } from '../../map/useZoom.ts';
import { Icon, type IconName } from '../../panels/Icon.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { commandById } from '../commands/commands.ts';
import { DetailSwitch } from '../DetailSwitch.tsx';
import { keyTitle } from './keyTitle.ts';

const buttons: readonly { id: string; icon: IconName | null }[] = [
  { id: 'overview', icon: 'overview' },
  { id: 'zoom-out', icon: 'minus' },
  { id: 'full-size', icon: null },
  { id: 'zoom-in', icon: 'plus' },
  { id: 'fit', icon: 'fit' },
];

export function MapControls() {
  const overview = useSessionState((state) => state.overview);
  return (
    <div className="map-controls">
      {overview && <Minimap />}
      <ZoomButtons />
    </div>
  );
}

export function ZoomButtons() {
  const session = useSession();
  const zoom = useZoom();
  const overview = useSessionState((state) => state.overview);
  return (
    <div className="zoom" data-covers role="toolbar" aria-label="Zoom">
      <DetailSwitch />
      {buttons.map(({ id, icon }) => {
        const { label, keys, run } = commandById(id);
        return (
          <button
            key={id}
            type="button"
            className={`zoom-button ${id}`}
            aria-label={icon ? label : undefined}
            aria-pressed={id === 'overview' ? overview : undefined}
            title={keyTitle(label, keys)}
            onClick={() => run(session)}
          >
            {icon ? (
              <Icon name={icon} />
            ) : (
              <>
                <span translate="no">{`${Math.round(zoom * 100)}%`}</span>
                <span className="visually-hidden">{` ${label}`}</span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}
