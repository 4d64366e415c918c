// When a command can be done: what most of them need.

import type { Session } from '../../store/session.ts';

export const stateOf = (session: Session) => session.store.getState();
export const hasFocus = (session: Session) => stateOf(session).focus !== null;
export const hasMap = (session: Session) => stateOf(session).argument !== null;
