// Where a reader has moved away from everything, the way back.

import { useStore } from '@xyflow/react';
import { cardsIn, linksIn, trunksIn } from '../layout/inWindow.ts';
import { useSession } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';

export function OffscreenNotice({ layout: { places } }: { layout: Layout }) {
  const session = useSession();
  const lost = useStore(({ transform: [x, y], width, height }) => {
    if (width === 0) return false;
    const view = { x: -x, y: -y, width, height };
    return [cardsIn, linksIn, trunksIn].every((among) => among(places, view).length === 0);
  });
  if (!lost) return null;
  const back = () => {
    const { focus } = session.store.getState();
    session.requestCamera(focus === null ? { kind: 'open' } : { kind: 'show', ids: [focus] });
  };
  return (
    <p className="offscreen-notice">
      The map is out of sight.{' '}
      <button type="button" className="button" tabIndex={-1} onClick={back}>
        Back to the map
      </button>
    </p>
  );
}
