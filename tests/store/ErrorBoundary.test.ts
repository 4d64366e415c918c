import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/store/ErrorBoundary.tsx';

afterEach(() => vi.unstubAllGlobals());

function failed(state: unknown): string {
  vi.stubGlobal('history', { state });
  const boundary = new ErrorBoundary({ name: 'The panel', children: null });
  boundary.state = ErrorBoundary.getDerivedStateFromError(new Error('no'));
  return renderToStaticMarkup(boundary.render());
}

test('who opened a file is told that loading the page again closes it', () => {
  expect(failed({ file: 0, query: '' })).toContain('open it again too');
  expect(failed(null)).toContain('Load the page again');
  expect(failed(null)).not.toContain('open it again too');
});
