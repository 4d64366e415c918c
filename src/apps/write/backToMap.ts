// The keyboard goes where writing goes on when the button that it was on is no more.

import type { Session } from '../../store/session.ts';

export function backToMap(session: Session): void {
  const { focus, argument } = session.store.getState();
  if (focus !== null) session.requestFocus();
  else session.focus(argument?.theses[0] ?? null, { requestFocus: true, move: false });
}
