// In the far view there are no cards, but the keyboard needs a place to stand: the claim in focus, as a
// frame round its block.

import { useStore } from '@xyflow/react';
import { useRef } from 'react';
import { accessibleName } from '../labels/wording.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';
import { useFocusRequest } from './useFocusRequest.ts';

const minSize = 24;

export function FocusProxy({ id, layout }: { id: string; layout: Layout }) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const [x, y, zoom] = useStore((state) => state.transform);
  const frame = useRef<HTMLButtonElement>(null);
  useFocusRequest(frame, id);
  const claim = argument?.claims.get(id);
  const box = layout.places.boxes.get(id);
  if (!argument || !claim || !box) return null;
  const width = Math.max(minSize, box.width * zoom);
  const height = Math.max(minSize, box.height * zoom);
  const middle = { x: (box.x + box.width / 2) * zoom + x, y: (box.y + box.height / 2) * zoom + y };
  return (
    <button
      ref={frame}
      type="button"
      className="focus-proxy"
      tabIndex={0}
      data-focus-proxy={id}
      aria-label={accessibleName(argument, claim)}
      style={{ width, height, transform: `translate(${middle.x - width / 2}px, ${middle.y - height / 2}px)` }}
      onClick={() => session.focus(id)}
    />
  );
}
