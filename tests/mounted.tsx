// A component in a document that no browser draws: what it says, and what comes of its controls. Where things lie and
// how they look is for tests/browser.

import { type BoundFunctions, type queries, waitFor, within } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { lazy, type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { expect } from 'vitest';
import type { Argument } from '../src/argument/argument.ts';
import { ErrorBoundary } from '../src/store/ErrorBoundary.tsx';
import { initialView } from '../src/store/openMap.ts';
import { runLayout } from '../src/store/runLayout.ts';
import { SessionContext } from '../src/store/SessionContext.ts';
import { createSession, type Session } from '../src/store/session.ts';
import type { SessionState, ViewState } from '../src/store/state.ts';
import { runChecking } from '../src/texts/checking.ts';
import { shipped } from './argument/maps.ts';

const open = new Set<() => void>();

export function unmountAll(): void {
  for (const close of open) close();
  open.clear();
}

interface Opened extends Partial<ViewState> {
  /** The name of a shipped map, or one that is made here. */
  map?: string | Argument;
  /** As its file has it. */
  document?: string;
  state?: Partial<SessionState>;
}

export type Mounted = BoundFunctions<typeof queries> & { session: Session; container: HTMLElement };

/** Shows a component with a session of its own, whose texts are checked and whose map is laid out. */
export function mounted(component: ReactNode, opened: Opened = {}): Mounted {
  const { map = 'putin-zelensky-summit', document: text = '', state, ...view } = opened;
  const session = createSession();
  const name = typeof map === 'string' ? map : null;
  session.show(
    typeof map === 'string' ? shipped(map) : map,
    { name, file: null, base: 'http://localhost/data/map.json', host: null },
    { ...initialView, ...view },
    () => text,
  );
  session.setViewportSize({ width: 1060, height: 840 });
  if (state) session.store.setState(state);
  const stops = [runLayout(session), runChecking(session)];
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  // What runs after the next picture has run then.
  act(() =>
    root.render(
      <SessionContext value={session}>
        <ErrorBoundary name="The component">{component}</ErrorBoundary>
      </SessionContext>,
    ),
  );
  open.add(() => {
    act(() => root.unmount());
    container.remove();
    for (const stop of stops) stop();
  });
  return { ...within(container), session, container };
}

/** Waits until a component says something. */
export const says = ({ container }: Mounted, words: string | RegExp) =>
  waitFor(() => expect(container.textContent).toMatch(words));

/**
 * What can be done with a component that comes late, in the moment in which it is seen: who sees it uses it.
 *
 * @param selector Of what is seen. @returns What `look` found then.
 */
export function whenSeen<Found>(
  component: ReactNode,
  selector: string,
  look: (element: HTMLElement, shown: Mounted) => Found,
  opened: Opened = {},
): Promise<Found> {
  let come = () => {};
  const Late = lazy(
    () =>
      new Promise<{ default: () => ReactNode }>((resolve) => {
        come = () => resolve({ default: () => component });
      }),
  );
  const shown = mounted(
    <Suspense>
      <Late />
    </Suspense>,
    opened,
  );
  return new Promise((found, fail) => {
    const observer = new MutationObserver(() => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) return;
      observer.disconnect();
      try {
        found(look(element, shown));
      } catch (error) {
        fail(error);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    come();
  });
}
