// The claim that a command is about.

import type { Session } from '../../store/session.ts';

/** The one in focus; else the one that the keyboard is on, or the first. */
export function chosenIn(
  session: Session,
  target: Element | null = document.activeElement,
): string | undefined {
  const { focus, argument } = session.store.getState();
  const on = target?.closest<HTMLElement>('[data-claim], [data-row]')?.dataset;
  return focus ?? on?.claim ?? on?.row ?? argument?.theses[0];
}
