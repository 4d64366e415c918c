import { fireEvent } from '@testing-library/dom';
import { useEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/store/ErrorBoundary.tsx';
import { PartProblem } from '../../src/store/loadPart.ts';
import { type Mounted, mounted, says } from '../mounted.tsx';

type Breaks = 'drawn' | 'afterwards' | 'pressed' | 'late';

function Part({ breaks }: { breaks: Breaks }) {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (breaks === 'afterwards') throw new Error(breaks);
  }, [breaks]);
  if (breaks === 'late') throw new PartProblem();
  if (breaks === 'drawn' || pressed) throw new Error(breaks);
  return (
    <button type="button" onClick={() => setPressed(true)}>
      Break
    </button>
  );
}

/** A part that breaks beside one that does not, and what was reported of it. */
function broken(breaks: Breaks): [Mounted, string[]] {
  const reported: string[] = [];
  vi.stubGlobal('reportError', (error: Error) => reported.push(error.message));
  const page = mounted(
    <>
      <p>Beside it</p>
      <ErrorBoundary name="The panel">
        <Part breaks={breaks} />
      </ErrorBoundary>
    </>,
  );
  return [page, reported];
}

for (const breaks of ['drawn', 'afterwards', 'pressed'] as const) {
  test(`what breaks a part as it is ${breaks} is told in its place and reported once; the rest stays`, async () => {
    const [page, reported] = broken(breaks);
    if (breaks === 'pressed') fireEvent.click(page.getByText('Break'));
    await says(page, 'The panel could not be shown');
    expect(page.getByText('Beside it')).toBeDefined();
    expect(reported).toEqual([breaks]);
  });
}

test('a part that did not come is told of, and there is nothing to report', async () => {
  const [page, reported] = broken('late');
  await says(page, 'This part of the page could not be loaded.');
  expect(page.queryByText('Try again')).toBeNull();
  expect(reported).toEqual([]);
});

test('who opened a file is told that loading the page again closes it', () => {
  for (const [state, told] of [
    [{ file: 0, query: '' }, true],
    [null, false],
  ] as const) {
    vi.stubGlobal('history', { state });
    const [{ container }] = broken('drawn');
    expect(container.textContent).toContain('Load the page again');
    expect(container.textContent.includes('open it again too')).toBe(told);
  }
});
