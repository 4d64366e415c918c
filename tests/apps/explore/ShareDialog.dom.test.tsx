import { readFileSync } from 'node:fs';
import { fireEvent, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ShareDialog } from '../../../src/apps/explore/ShareDialog.tsx';
import { type Mounted, mounted } from '../../mounted.tsx';

const user = userEvent.setup({ delay: null });
const open = (opened: Parameters<typeof mounted>[1] = {}) =>
  mounted(<ShareDialog close={() => undefined} />, opened);
const kind = (dialog: Mounted, name: string) => user.click(dialog.getByRole('tab', { name, hidden: true }));
const code = (dialog: Mounted) => dialog.getByLabelText<HTMLTextAreaElement>('Code for your page').value;
const choose = (dialog: Mounted, label: string, option: string) =>
  user.selectOptions(dialog.getByLabelText(label), option);

test('where a page may not copy, the text is selected and the reader is told', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const dialog = open();
  const field = await dialog.findByLabelText<HTMLTextAreaElement>('Link to this sight');
  await user.click(dialog.getByLabelText('Copy link to sight'));
  await dialog.findByText(/copy it by hand/);
  await waitFor(() => expect(field).toBe(document.activeElement));
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test('choices stay when one comes back from another kind', async () => {
  const dialog = open();
  dialog.getByRole('tab', { name: 'Link', hidden: true }).focus();
  await user.keyboard('{ArrowRight}');
  await choose(dialog, 'Bar', 'None');
  await kind(dialog, 'Link');
  await kind(dialog, 'Embed');
  expect(code(dialog)).toContain('ui=none');
});

test('the whole map can be embedded in place of the sight', async () => {
  const dialog = open({ map: 'broad-street-pump', node: 'workhouse', expand: 'all' });
  await kind(dialog, 'Embed');
  expect(code(dialog)).toContain('node=workhouse');
  await choose(dialog, 'Starts at', 'The map as it opens');
  expect(code(dialog)).toContain('/?mode=embed&amp;map=broad-street-pump"');
});

test('what is no size is not taken over, and a small one becomes the least', async () => {
  const dialog = open();
  await kind(dialog, 'Embed');
  const height = dialog.getByLabelText<HTMLInputElement>('Height');
  height.focus();
  fireEvent.input(height, { target: { value: '' } });
  expect(code(dialog)).toContain('height="480"');
  fireEvent.input(height, { target: { value: '3' } });
  await Promise.resolve();
  expect(code(dialog)).toContain('height="480"');
  height.blur();
  await waitFor(() => expect(height.value).toBe('200'));
  expect(code(dialog)).toContain('height="200"');
});

test('the map is saved as its file, letter for letter, and the command names that file', async () => {
  const document = readFileSync('data/broad-street-pump.json', 'utf8');
  const dialog = open({ map: 'broad-street-pump', document });
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:');
  const named = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await kind(dialog, 'File');
  await user.click(dialog.getByText('Save map as JSON', { selector: 'button' }));
  expect(await (saved.mock.lastCall?.[0] as Blob | undefined)?.text()).toBe(document);
  expect((named.mock.contexts[0] as HTMLAnchorElement).download).toBe('broad-street-pump.json');
  expect(dialog.getByLabelText<HTMLTextAreaElement>('Command for a single file').value).toBe(
    'npx --no therefore build broad-street-pump.json --single --out broad-street-pump.html',
  );
});
