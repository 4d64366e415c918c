import { waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Details } from '../../../src/panels/details/Details.tsx';
import { sound } from '../../argument/maps.ts';
import { type Mounted, mounted, says } from '../../mounted.tsx';
import { book, parishWell, quotes } from '../../texts/parishWell.ts';

const user = userEvent.setup({ delay: null });
const map = sound(JSON.stringify(parishWell));
const inFull = `“${quotes.verbatim}” — Ann Clerk, The Parish Book, 1854, https://example.org/book`;

/** The details of a claim, once its quotation was looked for. */
async function detailsOf(node: keyof typeof quotes): Promise<Mounted> {
  const details = mounted(<Details />, { map, node });
  await says(details, /Word for word|Wording differs/);
  return details;
}
const wordsOf = ({ container }: Mounted, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent).join('|');

for (const [id, words] of [
  ['verbatim', 'Word for word'],
  ['normalized', 'Same words, typography differs'],
  ['negated', 'Wording differs'],
  ['number', 'Wording differs'],
  ['named', 'Wording differs'],
  ['absent', 'Not found in this copy'],
] as const) {
  test(`what was found is said in words below the quotation: ${id}`, async () => {
    const details = mounted(<Details />, { map, node: id });
    await waitFor(() => expect(wordsOf(details, '.finding')).toContain(words));
  });
}

test('a wording that differs is shown word by word, with a warning where a denial, a number or a name is touched', async () => {
  const negated = await detailsOf('negated');
  expect(wordsOf(negated, '.difference ins')).toContain('not');
  expect(wordsOf(negated, '.difference')).toContain('A word of denial');
  const number = await detailsOf('number');
  expect(wordsOf(number, '.difference-words del')).toContain('four');
  expect(wordsOf(number, '.difference-words ins')).toContain('three');
  expect(wordsOf(number, '.difference')).toContain('A number differs');
  expect(wordsOf(await detailsOf('named'), '.difference')).toContain('A name differs');
});

test('three questions are asked of a claim', () => {
  const details = mounted(<Details />, { node: 'politico' });
  const headings = wordsOf(details, 'h3, h4');
  for (const question of ['Who is behind it?', 'What is the evidence?', 'What do other sources say?']) {
    expect(headings).toContain(question);
  }
  expect(details.container.textContent).toContain('The article, reporting Politico');
});

test('a quotation is taken along with its source, a source as CSL-JSON', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const details = await detailsOf('verbatim');
  await user.click(details.getByText('Quotation with source', { selector: 'button' }));
  await says(details, /Copied\./);
  expect(copied).toHaveBeenLastCalledWith(inFull);
  await user.click(details.getByText('CSL-JSON', { selector: 'button' }));
  expect(JSON.parse(String(copied.mock.lastCall?.[0]))).toEqual([book]);
});

test('where a page may not copy, as on plain http, the citation is given to be copied by hand', async () => {
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }));
  const details = await detailsOf('verbatim');
  for (let again = 0; again < 2; again++) {
    await user.click(details.getByText('Quotation with source', { selector: 'button' }));
    const field = await details.findByLabelText<HTMLTextAreaElement>('Quotation with source');
    await waitFor(() => expect(field).toBe(document.activeElement));
    expect(field.value).toBe(inFull);
    expect(field.selectionEnd - field.selectionStart).toBe(inFull.length);
    await says(details, /copy it by hand/);
  }
});

test('a citation leads to its very words in the page of its source', async () => {
  const details = await detailsOf('verbatim');
  await user.click(details.getByText('Copy or look up'));
  const link = await details.findByText(/These words at/, { selector: 'a, a *' });
  expect(link.closest('a')?.href).toMatch(/^https:\/\/example\.org\/book#:~:text=the%20clerk%20wrote/);
});
