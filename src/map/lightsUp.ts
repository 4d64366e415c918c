// A claim that the pointer or the keyboard is on lights its passages beside the map.

import type { Session } from '../store/session.ts';

export function lightsUp(session: Session, id: string) {
  return {
    onPointerEnter: () => session.highlight([id]),
    onPointerLeave: () => session.highlight([]),
    onFocus: () => session.highlight([id]),
    onBlur: () => session.highlight([]),
  };
}
