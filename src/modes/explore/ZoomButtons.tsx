// Zoom by hand, beside wheel and pinch.

import { useSession } from '../../session/SessionContext.ts';
import { commandById } from '../commands.ts';

const buttons = [
  { id: 'zoom-in', sign: '+' },
  { id: 'zoom-out', sign: '−' },
  { id: 'full-size', sign: '1:1' },
  { id: 'fit', sign: '⛶' },
] as const;

export function ZoomButtons() {
  const session = useSession();
  return (
    <div className="zoom" role="toolbar" aria-label="Zoom">
      {buttons.map(({ id, sign }) => {
        const { label, keys, run } = commandById(id);
        return (
          <button
            key={id}
            type="button"
            className={`button icon ${id}`}
            aria-label={label}
            title={keys[0] ? `${label} (${keys[0]})` : label}
            onClick={() => run(session)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        );
      })}
    </div>
  );
}
