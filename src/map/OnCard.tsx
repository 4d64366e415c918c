// Lies over the card of a claim, moves with it, and stays in the frame.

import { useStore, ViewportPortal } from '@xyflow/react';
import { useSessionState } from '../store/SessionContext.ts';

/** Pixels between it and the edges of the frame, and how much of it is in sight at least. */
const room = { edge: 8, height: 96 };

/** @param least How wide it is at least, in pixels. */
export function OnCard({ id, least, children }: React.PropsWithChildren<{ id: string; least: number }>) {
  const box = useSessionState((state) => state.layout?.places.boxes.get(id));
  const mirrored = useSessionState((state) => state.layout?.places.mirrored ?? false);
  const frame = useStore(({ transform: [x, y], width, height }) =>
    [-x, -y, -x + width, -y + height].map(Math.round).join(' '),
  );
  if (!box) return null;
  const [start = 0, top = 0, end = 0, bottom = 0] = frame.split(' ').map(Number);
  const width = Math.min(Math.max(least, box.width), end - start - 2 * room.edge);
  const wanted = mirrored ? box.x + box.width - width : box.x;
  const left = Math.max(start + room.edge, Math.min(wanted, end - width - room.edge));
  const y = Math.max(top + room.edge, Math.min(box.y, bottom - room.height));
  return (
    <ViewportPortal>
      <div className="on-card nopan nodrag nowheel" style={{ left, top: y, width, minHeight: box.height }}>
        {children}
      </div>
    </ViewportPortal>
  );
}
