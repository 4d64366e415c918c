// Which of the two windows of a talk this one is. A window's name stays with it when it is loaded again, and needs no
// storage, which a frame may be refused.

const form = /^therefore-(audience|presenter)-([\w-]{8,64})$/u;

export interface PresentationWindow {
  role: 'audience' | 'presenter';
  /** The talk that both windows belong to. */
  talk: string;
}

/** The name given before; or else this is a new audience, which gets one. */
export function talkWindow(target: Pick<Window, 'name'> = window): PresentationWindow {
  const [, role, talk] = form.exec(target.name) ?? [];
  if ((role === 'audience' || role === 'presenter') && talk) return { role, talk };
  const fresh: PresentationWindow = { role: 'audience', talk: newId() };
  target.name = nameFor(fresh);
  return fresh;
}

export const isPresenter = (target: Pick<Window, 'name'> = window) =>
  form.exec(target.name)?.[1] === 'presenter';

export const nameFor = ({ role, talk }: PresentationWindow) => `therefore-${role}-${talk}`;

/** `crypto.randomUUID` is refused to pages that came over plain http or from a disk. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
