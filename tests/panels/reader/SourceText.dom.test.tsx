import { waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SourceText } from '../../../src/panels/reader/SourceText.tsx';
import { type Mounted, mounted, says } from '../../mounted.tsx';

const user = userEvent.setup({ delay: null });
const count = ({ container }: Mounted, selector: string) => container.querySelectorAll(selector).length;

test('the text of the flagship is named a summary', async () => {
  const text = mounted(<SourceText />);
  await says(text, /A summary in the words of this map/);
  await says(text, /of the summary used/);
  expect(count(text, 'mark[data-match="no-text"]')).toBeGreaterThan(0);
  expect(count(text, 'mark[data-match="verbatim"]')).toBe(0);
  expect(count(text, '.passage-paragraph')).toBe(7);
});

test('a copy that is attached goes before the summary, and can be forgotten again', async () => {
  const text = mounted(<SourceText />);
  const copy = { name: 'Pasted text', kept: false };
  const words = 'Moscow calls him “illegitimate”. It does so often.';
  text.session.setText('article', { status: 'loaded', text: words, copy });
  await says(text, /Your copy:/);
  await says(text, /2 of 2 sentences used/);
  await user.click(text.getByText('Forget'));
  await says(text, /A summary in the words of this map/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Attach your copy'));
});

test('the keyboard stays on its sentence when the copy is kept, and when a copy of another source comes', async () => {
  const text = mounted(<SourceText />, { map: 'broad-street-pump' });
  const [first = '', other = ''] = text.session.store.getState().argument?.sources.keys() ?? [];
  const give = (source: string, words: string, kept: boolean) =>
    text.session.setText(source, { status: 'loaded', text: words, copy: { name: 'mine.txt', kept } });
  const checked = () => text.session.store.getState().checked.get(first)?.key;
  give(first, 'People died in Broad Street. They drank.', false);
  await says(text, /of 2 sentences used/);
  const sentence = text.container.querySelector<HTMLElement>('.sentence');
  sentence?.focus();
  const before = checked();
  give(first, 'People died in Broad Street. They drank.', true);
  expect(document.activeElement).toBe(sentence);
  expect(checked()).toBe(before);
  give(other, 'Something else.', false);
  await waitFor(() => expect(checked()).not.toBe(before));
  expect(document.activeElement).toBe(sentence);
});

test('citations are walked through in the order of the text, and what is left out is told', async () => {
  const text = mounted(<SourceText />, { map: 'broad-street-pump' });
  await says(text, /49 of 63 sentences used/);
  const steps = () => text.container.querySelector('.reader-steps')?.textContent;
  expect(steps()).toBe('41 citations');
  await user.click(text.getByLabelText('Next citation in the text'));
  await waitFor(() => expect(steps()).toBe('1 of 41'));
  await user.click(text.getByLabelText('Previous citation in the text'));
  await waitFor(() => expect(steps()).toBe('41 of 41'));
});
