// What a component writes into the page of a map, without a browser.

import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Argument } from '../../src/argument/argument.ts';
import { SessionContext } from '../../src/store/SessionContext.ts';
import { createSession } from '../../src/store/session.ts';
import type { SessionState } from '../../src/store/state.ts';

export function rendered(
  argument: Argument,
  element: ReactElement,
  state: Partial<SessionState> = {},
): string {
  const session = createSession();
  session.store.setState({ argument, ...state });
  // On a server React asks for the state in which a store began.
  session.store.getInitialState = session.store.getState;
  return renderToStaticMarkup(createElement(SessionContext, { value: session }, element));
}
