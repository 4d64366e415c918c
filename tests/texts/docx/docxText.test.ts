import { expect, test } from 'vitest';
import { findQuotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';
import { paragraphsOf } from '../../../src/quotes/paragraphs.ts';
import { docxText } from '../../../src/texts/docx/docxText.ts';
import { essay } from '../essayApart.ts';
import { writeDocx, writeZip } from '../writeDocx.ts';

const paragraphs = paragraphsOf(essay).map(({ start, end }) => essay.slice(start, end));

test('a Word file is read paragraph by paragraph, marks of notes left out, notes at the end', async () => {
  const [title = '', ...rest] = paragraphs;
  const file = writeDocx([
    { text: title, style: 'Heading1' },
    ...rest.map((text, at) => (at === 1 ? { text, note: 'From the register of deaths.' } : text)),
  ]);
  const converted = await docxText(file);
  expect(converted).toEqual({ text: `${paragraphs.join('\n\n')}\n\nFrom the register of deaths.` });
  const folded = fold('text' in converted ? converted.text : '');
  expect(findQuotation(folded, { parts: ['always sent to the pump in Broad Street'] }).match).toBe(
    'verbatim',
  );
});

test('what it would unpack to is measured, whatever it states', async () => {
  const huge = Buffer.from(`<a>${'0'.repeat(3_000_000)}</a>`);
  const entries = { 'word/document.xml': huge };
  const large = { problem: expect.stringMatching(/^Unpacked, this Word file is larger than 1 MB/) };
  expect(writeZip(entries).length).toBeLessThan(10_000);
  expect(await docxText(writeZip(entries), 1024 * 1024)).toEqual(large);
  expect(await docxText(writeZip(entries, 10), 1024 * 1024)).toEqual(large);
  // A part may have any ending.
  const other = { 'word/document.xml': '<a/>', 'word/main.txt': huge };
  expect(await docxText(writeZip(other), 1024 * 1024)).toEqual(large);
});

test('what is no Word file, has no words or is broken is told apart, with a way out', async () => {
  const sentence = (words: string) => ({ problem: expect.stringContaining(words) });
  expect(await docxText(writeDocx(['']))).toEqual(sentence('no text in this Word file'));
  expect(await docxText(writeZip({ 'content.xml': '<a/>' }))).toEqual(sentence('OpenDocument'));
  expect(await docxText(writeZip({ 'a.txt': 'a' }))).toEqual(sentence('no Word file'));
  const file = writeDocx(paragraphs);
  expect(await docxText(file.slice(0, 900))).toEqual(sentence('broken'));
  const torn = file.slice();
  torn.fill(7, 400, 2000);
  expect(await docxText(torn)).toEqual(sentence('broken'));
  expect(await docxText(writeZip({ 'word/document.xml': '<w:document' }))).toEqual(sentence('broken'));
});
