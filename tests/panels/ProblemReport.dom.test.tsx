import { fireEvent, waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { ProblemReport } from '../../src/panels/ProblemReport.tsx';
import { initialView, showDocument } from '../../src/store/openMap.ts';
import { malformedDocuments } from '../argument/malformedDocuments.ts';
import { mounted } from '../mounted.tsx';

const origin = { name: null, file: 0, base: null, host: null };

test('every malformed document shows its problem with place and way out, and leaves the open map', async () => {
  const { container, session, getByText } = mounted(<ProblemReport />);
  for (const { name, text, code, line, column, pointer } of malformedDocuments) {
    showDocument(session, text, `${name}.json`, origin, initialView);
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
