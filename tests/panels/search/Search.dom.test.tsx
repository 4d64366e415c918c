import { fireEvent, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Search } from '../../../src/panels/search/Search.tsx';
import { type Mounted, mounted } from '../../mounted.tsx';

const user = userEvent.setup({ delay: null });
const open = () =>
  mounted(
    <>
      <h1>Elsewhere</h1>
      <Search />
    </>,
  );
const box = (page: Mounted) => page.getByLabelText<HTMLInputElement>('Search claims');
const hits = ({ container }: Mounted) => [...container.querySelectorAll<HTMLElement>('.search-hit')];
const count = (page: Mounted) => page.container.querySelector('.search-count')?.textContent;
const place = (page: Mounted) => page.container.querySelector('.search-place')?.textContent;
const focus = ({ session }: Mounted) => session.store.getState().focus;
/** Instead of letter by letter. */
const fill = (page: Mounted, words: string) => {
  box(page).focus();
  fireEvent.input(box(page), { target: { value: words } });
  box(page).setSelectionRange(words.length, words.length);
};
const press = (keys: string) => user.keyboard(keys);
const click = async (page: Mounted, name: string) =>
  user.click(await page.findByRole('button', { name, hidden: true }));
const become = async (read: () => unknown, expected: unknown) =>
  waitFor(() => expect(read()).toEqual(expected));

test('hits can be walked through and left with Escape, which first closes the list and then ends the search', async () => {
  const page = open();
  fill(page, 'putin');
  await waitFor(() => expect(hits(page).length).toBeGreaterThan(2));
  await press('{ArrowDown}{ArrowDown}');
  expect(hits(page)[1]).toBe(document.activeElement);
  await press('{ArrowUp}{ArrowUp}');
  expect(box(page)).toBe(document.activeElement);
  await press('{ArrowDown}{Escape}');
  expect(hits(page)).toEqual([]);
  expect(box(page)).toBe(document.activeElement);
  expect(box(page).value).toBe('putin');
  await press('{Escape}');
  expect(box(page).value).toBe('');
  expect(box(page)).not.toBe(document.activeElement);
  // An empty box keeps nobody.
  box(page).focus();
  await press('{Escape}');
  expect(box(page)).not.toBe(document.activeElement);
  fill(page, 'no such words');
  await become(() => count(page), 'No claim holds these words.');
});

test('a hit shows what was found in its surroundings, and where', async () => {
  const page = open();
  fill(page, 'OWN political survival');
  const hit = () => hits(page).find(({ textContent }) => textContent?.includes('Putin avoids the summit'));
  await waitFor(() => expect(hit()).toBeDefined());
  expect(hit()?.textContent).toContain('Thesis');
  expect(hit()?.textContent).toContain('Putin has no interest in meeting');
  expect(hit()?.querySelector('.search-elsewhere')?.textContent).toBe(
    'Quotation: guarantee of his own political survival',
  );
  const marked = [...(hit()?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
  expect(marked).toEqual(['own', 'political', 'survival']);
});

test('who types on a hit goes on with the words', async () => {
  const page = open();
  fill(page, 'puti');
  await waitFor(() => expect(hits(page).length).toBeGreaterThan(1));
  await press('{ArrowDown}n');
  expect(box(page)).toBe(document.activeElement);
  expect(box(page).value).toBe('putin');
});

test('Enter that ends a composition goes nowhere', async () => {
  const page = open();
  fill(page, 'putin');
  fireEvent.keyDown(box(page), { key: 'Enter', isComposing: true });
  await waitFor(() => expect(hits(page)).not.toEqual([]));
  expect(focus(page)).toBeNull();
});

test('leaving the search closes the list and keeps the words', async () => {
  const page = open();
  fill(page, 'lavrov');
  await waitFor(() => expect(hits(page)).not.toEqual([]));
  await user.click(page.getByText('Elsewhere'));
  await become(() => hits(page), []);
  expect(box(page).value).toBe('lavrov');
});

test('after going to one hit, the others are a step away', async () => {
  const page = open();
  fill(page, 'putin');
  await waitFor(() => expect(hits(page).length).toBeGreaterThan(3));
  const { length } = hits(page);
  await press('{Enter}');
  await become(() => place(page), `1 of ${length}`);
  const first = focus(page);
  expect(first).not.toBeNull();
  await user.click(page.getByLabelText('Next hit'));
  await become(() => place(page), `2 of ${length}`);
  expect(page.getByLabelText('Next hit')).toBe(document.activeElement);
  box(page).focus();
  await press('{Enter}');
  await become(() => place(page), `3 of ${length}`);
  expect(box(page)).toBe(document.activeElement);
  await press('{Shift>}{Enter}{/Shift}');
  await become(() => place(page), `2 of ${length}`);
  await user.click(page.getByLabelText('Previous hit'));
  expect(focus(page)).toBe(first);
  await user.click(page.getByLabelText('Previous hit'));
  await become(() => place(page), `${length} of ${length}`);
  await user.click(page.getByLabelText('Clear search'));
  expect(box(page).value).toBe('');
  expect(place(page)).toBeUndefined();
});

test('filters need no words, hold with them, and are seen when the list is closed', async () => {
  const page = open();
  await user.click(box(page));
  await click(page, 'Evidence');
  await become(() => count(page), '3 claims');
  await user.selectOptions(page.getByLabelText('Source'), 'Sergei Lavrov, statement');
  await become(() => count(page), '1 claim');
  fill(page, 'trump');
  await become(() => count(page), 'No claim holds these words and meets the filters.');
  fill(page, 'deals');
  await become(() => hits(page).length, 1);
  await press('{Enter}');
  expect(focus(page)).toBe('lavrov');
  await click(page, '2 filters');
  expect(page.getByRole('button', { name: 'Evidence', hidden: true, pressed: true })).toBeTruthy();
  await click(page, 'Clear filters');
  expect(page.queryByRole('button', { name: '2 filters', hidden: true })).toBeNull();
  await waitFor(() => expect(hits(page)).not.toEqual([]));
  expect(box(page).value).toBe('deals');
});

test('claims without a source, and those with a tag, can be listed', async () => {
  const page = open();
  await user.click(box(page));
  await click(page, 'Without a source');
  await become(() => hits(page).length, 23);
  await user.selectOptions(page.getByLabelText('Tag'), 'diplomacy');
  await waitFor(() => expect(hits(page).length).toBeLessThan(23));
  expect(hits(page)[0]?.textContent).toContain('Putin avoids the summit');
});
