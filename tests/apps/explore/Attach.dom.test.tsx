import { waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Attach } from '../../../src/apps/explore/Attach.tsx';
import { sound } from '../../argument/maps.ts';
import { type Mounted, mounted, says } from '../../mounted.tsx';
import { asPage, bareMap, essay } from '../../texts/essayApart.ts';

const user = userEvent.setup({ delay: null });
const slips = essay.replaceAll('Soho', 'Sohho');
const map = sound(bareMap);

const close = vi.fn();
/** The dialog after such files were dropped on the page. */
function dropped(...files: (readonly [name: string, text: string])[]): Mounted {
  const toAttach = files.map(([name, text]) => new File([text], name));
  return mounted(<Attach close={close} />, { map, state: { dialog: 'attach', toAttach } });
}
const press = (dialog: Mounted, name: string | RegExp) =>
  user.click(dialog.getByText(name, { selector: 'button' }));
const copies = ({ container }: Mounted) => [...container.querySelectorAll('.attach-copies li')];
/** What is found of the citations in the copy. */
const matches = ({ session }: Mounted) => {
  const { located = new Map() } = session.store.getState().checked.get('essay') ?? {};
  return [...new Set([...located.values()].map(({ finding }) => finding))].sort();
};
const words = ({ container }: Mounted) => container.textContent ?? '';

for (const [name, text] of [
  ['essay.txt', essay],
  ['essay.html', asPage(essay)],
] as const) {
  test(`${name} finds its source, and every citation is found in it`, async () => {
    const dialog = dropped([name, text]);
    await says(dialog, /24 quotations:/);
    expect(dialog.getByLabelText<HTMLSelectElement>('It is a copy of').value).toBe('essay');
    expect(words(dialog)).toContain('23 word for word');
    expect(words(dialog)).not.toContain('Is this the right text?');
    await press(dialog, 'Attach');
    await says(dialog, /Attached to “The Pump in Broad Street”/);
    expect(dialog.getByText('Done')).toBe(document.activeElement);
    await waitFor(() => expect(matches(dialog)).toEqual(['elided', 'paraphrase', 'verbatim']));
    expect(document.title).not.toBe('ran');
  });
}

test('a claim whose words are not found is a button that goes there', async () => {
  const dialog = dropped(['essay.txt', slips]);
  await says(dialog, 'Look at these claims:');
  const [first] = dialog.container.querySelectorAll('.attach-missing button');
  if (!first) throw new Error('No claim is named.');
  await user.click(first);
  expect(close).toHaveBeenCalled();
  const { focus, argument } = dialog.session.store.getState();
  expect(
    argument?.claims
      .get(focus ?? '')
      ?.citations.map(({ quote }) => quote)
      .join(' '),
  ).toContain('Soho');
});

test('a text of something else is asked about, and what is none is refused in words', async () => {
  const dialog = dropped(
    ['other.txt', 'A text about the weather.\n\nIt rained.'],
    ['picture.txt', 'GIF89a\0\0\0'],
  );
  await says(dialog, 'Is this the right text?');
  expect(words(dialog)).toContain('Of the 41 places that the map cites, none can be found in it.');
  await press(dialog, 'Not this one');
  await says(dialog, /This is a picture, and no text\./);
  await press(dialog, 'Close');
  expect(copies(dialog)).toEqual([]);
});

test('two texts dropped at once are both asked about, and each goes to its source', async () => {
  const dialog = dropped(['essay.md', essay], ['weather.txt', 'It rained.']);
  await says(dialog, /23 word for word/);
  expect(words(dialog)).toMatch(/essay\.md\s+1 of 2/);
  // Two quick clicks are one, also where both come before anything is drawn anew: the next text is not skipped.
  const attach = dialog.getByText('Attach', { selector: 'button' });
  attach.click();
  attach.click();
  await says(dialog, 'Is this the right text?');
  expect(words(dialog)).toMatch(/weather\.txt\s+2 of 2/);
  await user.selectOptions(dialog.getByLabelText('It is a copy of'), 'snow-1855');
  await says(dialog, 'Is this the right text?');
  await press(dialog, 'Attach');
  await waitFor(() => expect(copies(dialog)).toHaveLength(2));
  await user.click(dialog.getByLabelText(/^Forget the copy of On the Mode/));
  await waitFor(() => expect(copies(dialog)).toHaveLength(1));
});

test('where the browser keeps nothing, the box says so and the copy is attached all the same', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const dialog = dropped(['mine.txt', essay]);
  await says(dialog, /This browser does not let the page keep anything\./);
  expect(dialog.getByRole<HTMLInputElement>('checkbox', { hidden: true }).disabled).toBe(true);
  await says(dialog, /23 word for word/);
  await press(dialog, 'Attach');
  await says(dialog, /until you close the page/);
});
