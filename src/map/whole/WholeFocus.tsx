// A canvas has no elements: the keyboard and screen readers stand on the claim in focus, a frame over its rectangle.

import { useRef } from 'react';
import { accessibleName } from '../../labels/wording.ts';
import type { Box } from '../../layout/layoutResult.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { useFocusRequest } from '../useFocusRequest.ts';

const minSize = 24;

interface Props {
  id: string;
  box: Box;
  /** Told whether the keyboard is on it, and seen to be. */
  onKeyed: (keyed: boolean) => void;
}

export function WholeFocus({ id, box, onKeyed }: Props) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const focused = useSessionState((state) => state.focus === id);
  const frame = useRef<HTMLButtonElement>(null);
  useFocusRequest(frame, id);
  const claim = argument?.claims.get(id);
  if (!argument || !claim) return null;
  const width = Math.max(minSize, box.width);
  const height = Math.max(minSize, box.height);
  return (
    <button
      ref={frame}
      type="button"
      className="focus-proxy"
      tabIndex={0}
      data-claim={id}
      data-role={claim.role}
      data-focused={focused || undefined}
      aria-current={focused || undefined}
      aria-label={accessibleName(argument, claim)}
      style={{ width, height, transform: `translate(${box.x}px, ${box.y}px)` }}
      onFocus={({ currentTarget }) => onKeyed(currentTarget.matches(':focus-visible'))}
      onBlur={() => onKeyed(false)}
      onClick={() => session.focus(id)}
    />
  );
}
