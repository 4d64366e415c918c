// Zooming by button, and the hint for who tried to scroll the map.

import { Icon, type IconName } from '../../panels/Icon.tsx';
import { useSession } from '../../store/SessionContext.ts';
import { commandById } from '../commands/commands.ts';
import { DetailSwitch } from '../DetailSwitch.tsx';
import type { EmbedOptions } from './embedOptions.ts';
import { hintWords, useGestures } from './useGestures.ts';

const buttons: readonly { id: string; icon: IconName }[] = [
  { id: 'zoom-out', icon: 'minus' },
  { id: 'zoom-in', icon: 'plus' },
  { id: 'fit', icon: 'fit' },
];

interface Props {
  stage: HTMLElement | null;
  gestures: EmbedOptions['gestures'];
}

export function GestureLayer({ stage, gestures }: Props) {
  const session = useSession();
  const hint = useGestures(stage, gestures);
  return (
    <>
      {gestures !== 'none' && (
        <div className="zoom embed-zoom" data-covers role="toolbar" aria-label="Zoom">
          <DetailSwitch />
          {buttons.map(({ id, icon }) => {
            const { label, run } = commandById(id);
            return (
              <button
                key={id}
                type="button"
                className={`zoom-button ${id}`}
                aria-label={label}
                title={label}
                onClick={() => run(session)}
              >
                <Icon name={icon} />
              </button>
            );
          })}
        </div>
      )}
      <p className="embed-hint" role="status" data-shown={hint !== null || undefined}>
        {hint && hintWords(hint)}
      </p>
    </>
  );
}
