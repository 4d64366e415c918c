import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { FormField } from '../../../../src/apps/write/forms/FormField.tsx';
import type { Writer } from '../../../../src/apps/write/writer.ts';
import { refuse } from '../../../../src/draft/outcome.ts';
import { mounted, unmountAll } from '../../../mounted.tsx';

vi.mock(import('../../../../src/apps/write/draftDesk.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  draftIdFor: () => 'one',
}));

const run = vi.fn(() => false);
const writer = { run, onSettle() {}, session: {} } as unknown as Writer;
const apply = (typed: string) =>
  typed === 'bad' ? refuse('That is no language.') : { operations: [], words: 'Done.', focus: null };

function show(of: string, value = '') {
  const field = mounted(<FormField {...{ writer, of, value, apply }} label="Language" />);
  return field.getByLabelText('Language') as HTMLInputElement;
}

beforeEach(() => {
  unmountAll();
  localStorage.clear();
  run.mockClear();
});

function type(field: HTMLInputElement, words: string): void {
  field.value = words;
  fireEvent.focusOut(field);
}

test('what was refused is there again when the page is, with why, and nothing is said of it', async () => {
  type(show('a'), 'bad');
  unmountAll();
  run.mockClear();
  const again = show('a');
  await vi.waitFor(() => expect(again.value).toBe('bad'));
  await vi.waitFor(() => expect(again.getAttribute('aria-invalid')).toBe('true'));
  expect(document.body.textContent).toContain('That is no language.');
  expect(run).not.toHaveBeenCalled();
});

test('it is that of one field of one claim, and goes where the map says something else by now, or it is mended', async () => {
  type(show('a'), 'bad');
  unmountAll();
  const other = show('b');
  const changed = show('a', 'de');
  await vi.waitFor(() => expect(changed.value).toBe('de'));
  expect(other.value).toBe('');
  unmountAll();
  const again = show('a');
  await vi.waitFor(() => expect(again.value).toBe('bad'));
  type(again, 'en');
  unmountAll();
  const last = show('a');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(last.value).toBe('');
});
