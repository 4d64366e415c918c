import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Sources } from '../../../src/panels/sources/Sources.tsx';
import { initialView } from '../../../src/store/openMap.ts';
import { SessionContext } from '../../../src/store/SessionContext.ts';
import { createSession } from '../../../src/store/session.ts';
import { mapOf } from '../../argument/maps.ts';

/** The panel of a map with as many sources as it says, each cited by one claim. */
function panelOf(count: number): string {
  const ids = Array.from({ length: count }, (_, at) => `s${at}`);
  const children = ids.map((id) => ({ role: 'evidence', text: 'E.', citations: [{ source: id }] }));
  const sources = ids.map((id) => ({ id, type: 'book', title: `Book ${id}` }));
  const session = createSession();
  const origin = { name: null, file: null, base: null, host: null };
  session.show(mapOf({ text: 'T.', children }, { sources }), origin, initialView);
  // A rendering to text shows what a store began with.
  Object.assign(session.store, { getInitialState: session.store.getState });
  return renderToStaticMarkup(createElement(SessionContext, { value: session }, createElement(Sources)));
}

const entries = (panel: string) => panel.match(/<article/g)?.length;

test('of a thousand sources the first thirty are on the page, and all are counted', () => {
  const panel = panelOf(1000);
  expect(entries(panel)).toBe(30);
  expect(panel).toContain('The first 30 of 1,000 sources are listed. Show more');
  expect(panel).toContain('1000 sources are used only once');
});

test('a few sources are all listed', () => {
  const panel = panelOf(30);
  expect(entries(panel)).toBe(30);
  expect(panel).not.toContain('Show more');
});
