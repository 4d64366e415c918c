import { waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { PrintOutline } from '../../../src/panels/print/PrintOutline.tsx';
import { type Mounted, mounted, says } from '../../mounted.tsx';

/** Paper, as the browser takes it. */
function printed(opened: Parameters<typeof mounted>[1] = {}): Mounted {
  const page = mounted(<PrintOutline />, opened);
  expect(page.container.textContent).toBe('');
  dispatchEvent(new Event('beforeprint'));
  return page;
}
const texts = ({ container }: Mounted, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const claim = (paper: Mounted, words: string) =>
  texts(paper, '.print-claim').find((each) => each.includes(words));

test('while something is printed, and no longer, there is the whole argument, open or not', async () => {
  const paper = printed({ expand: 'none' });
  await waitFor(() => expect(texts(paper, 'h1')).toEqual(['Why the Kremlin avoids a summit with Zelensky']));
  expect(paper.container.textContent).toContain('would Putin not want to meet Zelensky');
  expect(texts(paper, '.print-claim')).toHaveLength(30);
  expect(texts(paper, '.print-claim')[0]).toContain('1 ∴ Thesis');
  const lavrov = claim(paper, 'Foreign Minister Lavrov has said');
  for (const words of [
    '1.1b.1.1 ❞ Evidence',
    'Why this counts for it: A foreign minister speaks for his government.',
    '[2] The article, reporting Sergei Lavrov ¶ 2: “will not make deals with Zelensky” ○ Not checked: no full text here.',
  ]) {
    expect(lavrov).toContain(words);
  }
  expect(claim(paper, '1.2.1 + Reason')).toContain('Note: An unstated step');
  expect(claim(paper, '1.2.1.1.3 − Objection')).toBeDefined();
  dispatchEvent(new Event('afterprint'));
  expect(paper.container.textContent).toBe('');
});

test('the sources are listed by number, with what is not known of them', () => {
  const sources = texts(printed(), '.print-source');
  expect(sources).toHaveLength(4);
  expect(sources[0]).toContain('This map has no title, author, date, link or licence for it.');
  for (const words of [
    '[2]Sergei Lavrov, statement.',
    'The text that reports it gives no title, date or link for it.',
    'Known here through the article [1]. Primary source not consulted.',
    'Cited in 1.1b.1.1.',
  ]) {
    expect(sources[1]).toContain(words);
  }
});

test('links are written out, dates and publishers named, findings given once the text came', async () => {
  const paper = printed({ map: 'broad-street-pump' });
  const snow = texts(paper, '.print-source').find((each) => each.includes('On the Mode of Communication'));
  expect(snow).toContain('John Snow: On the Mode of Communication of Cholera');
  expect(snow).toContain('1855');
  expect(texts(paper, '.print-source a')).toContain('https://www.gutenberg.org/ebooks/72894');
  await says(paper, /✓ Word for word\./);
  expect(paper.container.textContent).toContain('Licence: MIT.');
  expect(paper.container.textContent).toMatch(/The same claim as 1\.\d/);
});

test('of an isolated branch the branch is printed, with the sources that it names', () => {
  const paper = printed({ isolatedRoot: 'washington' });
  expect(texts(paper, '.print-claim')).toHaveLength(7);
  expect(texts(paper, '.print-claim')[0]).toContain('1.2 + Reason');
  expect(paper.container.textContent).toContain('Only the branch 1.2, “Strategy towards Trump”.');
  expect(texts(paper, '.print-source')).toHaveLength(2);
});

test('at its end is the address of the page, but not that of a file on a disk', async ({
  onTestFinished,
}) => {
  const here = location.href;
  onTestFinished(() => location.replace(here));
  const end = () => texts(printed(), '.print-colophon p').slice(1);
  for (const [address, shown] of [
    ['http://localhost/map/', ['http://localhost/map/']],
    ['file:///home/me/map.html', []],
  ] as const) {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
    expect(end()).toEqual(shown);
  }
});
