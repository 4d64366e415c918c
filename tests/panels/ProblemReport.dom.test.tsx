import { fireEvent, waitFor } from '@testing-library/dom';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { ProblemReport } from '../../src/panels/ProblemReport.tsx';
import { initialView, showRead } from '../../src/store/openMap.ts';
import type { Mode } from '../../src/store/state.ts';
import { malformedDocuments } from '../argument/malformedDocuments.ts';
import { mounted } from '../mounted.tsx';

const origin = { name: null, file: 0, base: null, host: null };

const labels = (buttons: HTMLElement[]) => buttons.map(({ textContent }) => textContent);

/** What can be pressed where no map could be shown. */
async function waysIn(mode: Mode, onOpenFile?: () => void) {
  const { container, session, findByRole } = mounted(<ProblemReport {...(onOpenFile && { onOpenFile })} />, {
    state: { argument: null, mode },
  });
  showRead(session, { parsed: parseArgument('{'), text: '{' }, 'broken.json', origin, initialView);
  await findByRole('alert');
  return [...container.querySelectorAll('button')];
}

test('a report has no button for what cannot be done where it stands', async () => {
  expect(labels(await waysIn('explore', () => {}))).toEqual(['Open another file', 'Open the first map']);
  expect(labels(await waysIn('embed'))).toEqual([]);
  const onStage = await waysIn('present');
  expect(labels(onStage)).toEqual(['Open the first map']);
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}));
  onStage[0]?.click();
  expect(fetch).toHaveBeenCalled();
});

test('a page that holds its map opens no other in its place', async () => {
  const held = document.createElement('script');
  Object.assign(held, { type: 'application/json', textContent: '{' }).dataset.argumentMap = '';
  document.body.append(held);
  onTestFinished(() => held.remove());
  expect(labels(await waysIn('present'))).toEqual([]);
});

test('every malformed document shows its problem with place and way out, and leaves the open map', async () => {
  const { container, session, getByText } = mounted(<ProblemReport />);
  for (const { name, text, code, line, column, pointer } of malformedDocuments) {
    showRead(session, { parsed: parseArgument(text), text: text }, `${name}.json`, origin, initialView);
    await waitFor(() => expect(container.textContent).toContain(`${name}.json could not be shown`));
    const first = container.querySelector('.report-list li');
    const codes = [...(first?.querySelectorAll('code') ?? [])].map(({ textContent }) => textContent);
    expect(first?.textContent, name).toContain(`Line ${line}, column ${column}`);
    expect(codes, name).toEqual(pointer ? [pointer, code] : [code]);
    expect(first?.querySelector('.report-message')?.textContent, name).toMatch(/.{15,}/);
    expect(session.store.getState().argument?.title).toBe('Why the Kremlin avoids a summit with Zelensky');
  }
  fireEvent.click(getByText('Close'));
  await waitFor(() => expect(container.textContent).toBe(''));
});

test('the keyboard goes back from a report to where it was, and stays where it has gone since', async () => {
  const { session, findByRole } = mounted(<ProblemReport />);
  const [field, other] = [document.createElement('input'), document.createElement('input')];
  document.body.append(field, other);
  onTestFinished(() => {
    field.remove();
    other.remove();
  });
  const tell = async () => {
    session.refuse({ file: 'bread.json', problems: [] });
    const report = await findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(report));
    return async () => {
      session.dismissReport();
      await waitFor(() => expect(report.isConnected).toBe(false));
    };
  };
  field.focus();
  await (await tell())();
  await waitFor(() => expect(document.activeElement).toBe(field));
  const dismiss = await tell();
  other.focus();
  await dismiss();
  // By the next one what goes with the first is done.
  await (await tell())();
  await waitFor(() => expect(document.activeElement).toBe(other));
});
