import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArgument } from '../../../src/argument/parseArgument.ts';
import { findQuotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';
import { paragraphsOf } from '../../../src/quotes/paragraphs.ts';
import { mostPages, pdfText } from '../../../src/texts/pdf/pdfText.ts';
import { bareMap, essay } from '../essayApart.ts';
import { twoColumns } from '../twoColumns.ts';
import { type PrintedLine, writePdf, writeScan } from '../writePdf.ts';

const minutes = readFileSync('data/sources/school-council-minutes.txt', 'utf8');
const paragraphs = [essay, minutes].flatMap((text) =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end)),
);
const note = '1 A note at the foot of the first column, in smaller letters than the text round it.';
const printed = twoColumns('The Pump in Broad Street', paragraphs.slice(1), [note]);

async function textOfPdf(pages: readonly (readonly PrintedLine[])[]): Promise<string> {
  const converted = await pdfText(writePdf(pages));
  if (!('text' in converted)) throw new Error(converted.problem);
  return converted.text;
}

test('two columns are read one after the other, with their paragraphs, over the ends of columns and pages', async () => {
  expect(printed.length).toBeGreaterThan(2);
  const text = await textOfPdf(printed);
  const read = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
  // What stands on one page alone is kept, and interrupts nothing.
  const apart = [note, 'Journal of Wells'];
  expect(read.filter((each) => !apart.includes(each))).toEqual(paragraphs);
  expect(read).toEqual(expect.arrayContaining(apart));
});

test('every quotation of the map stands in it, letter for letter where the map says so', async () => {
  const folded = fold(await textOfPdf(printed));
  const own = fold(essay);
  const { argument } = parseArgument(bareMap);
  const quoted = [...(argument?.claims.values() ?? [])]
    .flatMap(({ citations }) => citations)
    .flatMap(({ quote }) => (typeof quote === 'string' ? [quote] : quote?.exact ? [quote.exact] : []));
  expect(quoted.length).toBeGreaterThan(10);
  for (const words of quoted) {
    const before = findQuotation(own, { parts: [words] });
    expect([words, findQuotation(folded, { parts: [words] }).match]).toEqual([words, before.match]);
  }
});

test('any words of the text are found, wherever lines, columns and pages end', async () => {
  const folded = fold(await textOfPdf(printed));
  const words = paragraphs.flatMap((paragraph) => {
    const all = paragraph.split(' ');
    return all.slice(0, -7).map((_, at) => all.slice(at, at + 8).join(' '));
  });
  const found = ['verbatim', 'ambiguous'];
  const lost = words.filter((each) => !found.includes(findQuotation(folded, { parts: [each] }).match));
  expect(words.length).toBeGreaterThan(800);
  expect(lost).toEqual([]);
});

test('running titles and page numbers are left out', async () => {
  const text = await textOfPdf(twoColumns('Title of it all', [...paragraphs, ...paragraphs, ...paragraphs]));
  expect(text).not.toContain('Journal of Wells');
  expect(text.match(/Title of it all/g)).toHaveLength(1);
  expect(text).not.toMatch(/^\d+$/m);
});

test('a hyphen stays in a word that has it elsewhere, and goes from one that was only divided', async () => {
  const line = (text: string, at: number): PrintedLine => ({ text, x: 60, y: 700 - at * 12 });
  const lines = [
    'A well-known well is known to be well-',
    'known to all, and the neigh-',
    'bours of 1850-',
    '1854 said so.',
  ];
  expect(await textOfPdf([lines.map(line)])).toBe(
    'A well-known well is known to be well-known to all, and the neighbours of 1850- 1854 said so.',
  );
});

test('one column stays one, also beside numbers in its margin', async () => {
  const lines = paragraphs[1]?.match(/.{1,80}(?:\s|$)/g)?.map((each) => each.trim()) ?? [];
  const page = lines.flatMap((text, at) => [
    { text, x: 90, y: 780 - at * 12 },
    { text: String(at + 1), x: 60, y: 780 - at * 12 },
  ]);
  const text = await textOfPdf([page]);
  expect(text.replace(/(^| )\d{1,2} /g, '$1').replace(/\s+/g, ' ')).toContain(lines[3]);
  expect(text.indexOf(lines[0] ?? '')).toBeLessThan(text.indexOf(lines[1] ?? ''));
});

test('a scan, a locked and a broken PDF are told apart, with a way out of each', async () => {
  expect(await pdfText(writeScan())).toEqual({ problem: expect.stringContaining('only pictures of pages') });
  expect(await pdfText(writePdf(printed, 'secret'))).toEqual({
    problem: expect.stringContaining('locked with a password'),
  });
  const broken = writePdf(printed).slice(0, 300);
  expect(await pdfText(broken)).toEqual({ problem: expect.stringContaining('broken') });
});

test('one that is locked without a password for reading is read', async () => {
  const converted = await pdfText(writePdf(printed, ''));
  expect('text' in converted && converted.text).toContain('Susannah Eley');
});

test('a PDF of too many pages is refused before they are read, and progress is told', async () => {
  const page: PrintedLine[] = [{ text: 'a', x: 50, y: 50 }];
  const pages = Array(mostPages + 1).fill(page);
  expect(await pdfText(writePdf(pages))).toEqual({ problem: expect.stringContaining('1501 pages') });
  const told: [number, number][] = [];
  await pdfText(writePdf(printed), (done, of) => told.push([done, of]));
  expect(told).toEqual(printed.map((_, at) => [at, printed.length]));
});
