import { initialView } from '../../../src/store/openMap.ts';
// The windows of a talk, joined by a line in which nothing is slow but what a test holds back.

import { afterEach } from 'vitest';
import { type LinkOptions, linkWindows } from '../../../src/apps/present/linkWindows.ts';
import type { OpenTransport, WindowLink } from '../../../src/apps/present/openLine.ts';
import { createSession, type Session } from '../../../src/store/session.ts';
import { sound } from '../../argument/maps.ts';

export const documentOf = (title: string) =>
  JSON.stringify({
    version: 1,
    title,
    thesis: {
      id: 't',
      text: 'T.',
      children: [
        { id: 'r', role: 'reason', text: 'R.', children: [{ id: 'e', role: 'evidence', text: 'E.' }] },
        { id: 's', role: 'reason', text: 'S.' },
      ],
    },
    tours: [{ id: 'x', title: 'X', steps: ['t', 'r', 's'].map((id) => ({ focus: [id] })) }],
  });

/** A line to which any number of windows belong; what one sends, all others get at once. */
export function fakeLine() {
  const ends = new Set<(message: unknown) => void>();
  const said: { kind?: string; of?: string }[] = [];
  let held: (() => void)[] | null = null;
  const open: OpenTransport = (_talk, onMessage) => {
    ends.add(onMessage);
    return {
      send(message) {
        const copy = structuredClone(message) as { kind?: string; of?: string };
        said.push(copy);
        const deliver = () => {
          for (const end of ends) if (end !== onMessage) end(copy);
        };
        if (held) held.push(deliver);
        else deliver();
      },
      setPeer: () => undefined,
      close: () => ends.delete(onMessage),
    };
  };
  return {
    said,
    open,
    /** What is sent meanwhile arrives afterwards, in its order. */
    async late(during: () => void | Promise<void>) {
      held = [];
      await during();
      await told();
      // What the answers say comes behind all that was held.
      for (let next = held.shift(); next; next = held.shift()) next();
      held = null;
    },
    say(message: unknown) {
      for (const end of ends) end(message);
    },
  };
}

/** What one press changes is told when all of it has changed. */
export const told = () => Promise.resolve();

const links: WindowLink[] = [];
afterEach(() => {
  for (const link of links.splice(0)) link.close();
});

interface WindowOptions extends LinkOptions {
  step?: number;
  title?: string;
}

export function windowOf(
  role: 'audience' | 'presenter',
  open: OpenTransport,
  { step = 0, title = 'A map', ...options }: WindowOptions = {},
) {
  const session = createSession();
  const show = (document: string, name: string | null) =>
    session.show(
      sound(document),
      { name, file: name === null ? 0 : null, base: null, host: null },
      initialView,
      () => document,
    );
  show(documentOf(title), 'x');
  session.setViewportSize({ width: 1200, height: 800 });
  session.startPresentation({ step: step });
  const link = linkWindows(
    session,
    { role, talk: 'abcdefgh' },
    ({ document, name }) => show(document, name),
    {
      open,
      ...options,
    },
  );
  links.push(link);
  return { session, link, show };
}

export const titleOf = (session: Session) => session.store.getState().argument?.title;
export const stepShownIn = (session: Session) => session.store.getState().presentation?.step;
