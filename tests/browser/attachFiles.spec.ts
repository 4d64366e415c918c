// Word files and PDFs as copies of a source: their text is made in the browser, and nothing of what does it is loaded
// before.

import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { paragraphsOf } from '../../src/quotes/paragraphs.ts';
import { essay } from '../texts/essayApart.ts';
import { twoColumns } from '../texts/twoColumns.ts';
import { writeDocx } from '../texts/writeDocx.ts';
import { type PrintedLine, writePdf, writeScan } from '../texts/writePdf.ts';
import { bareAgain, openBare } from './bareMap.ts';
import { expect, test } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Attach your copy of a text' });
const paragraphs = paragraphsOf(essay).map(({ start, end }) => essay.slice(start, end));
const [title = '', ...rest] = paragraphs;

async function dropBytes(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], name));
      return data;
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** What the source text says of the citations that it marks, once it is read to its end. */
async function matches(page: Page): Promise<string[]> {
  await dialog(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  const text = page.getByRole('region', { name: 'Source text' });
  await expect(text.getByText(/ of \d+ sentences used/)).toBeVisible();
  const all = await text
    .locator('mark[data-citation]')
    .evaluateAll((each) => each.map((mark) => (mark as HTMLElement).dataset.match ?? ''));
  return [...new Set(all)].sort();
}

/** Every quotation of the map stands in the essay as it does in the essay's own file. */
const asInTheEssay = ['elided', 'paraphrase', 'verbatim'];

test('a Word file that is dropped is read in a worker, and every quotation is found in it', {
  tag: '@smoke',
}, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openBare(page);
  const late = () => asked.filter((url) => /(?:docx|pdf)Worker|convertFile/.test(url));
  expect(late()).toEqual([]);
  await dropBytes(page, 'essay.docx', writeDocx([{ text: title, style: 'Title' }, ...rest]));
  await expect(dialog(page)).toContainText('24 quotations:');
  await expect(dialog(page)).not.toContainText('Look at these claims');
  expect(late().map((url) => /\/(\w+)-[\w-]+\.js$/.exec(url)?.[1])).toEqual(['convertFile', 'docxWorker']);
  expect(await matches(page)).toEqual(asInTheEssay);
});

/** Two columns, justified, with a running title and numbers of pages, as a browser prints them. */
async function printed(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    // A hyphen where words may be divided; the browser shows those at the ends of lines.
    const soft = (text: string) => plain(text).replace(/(\p{L}{4})(?=\p{Ll}{4})/gu, '$1\u00AD');
    await page.setContent(`<!doctype html><html lang="en"><title>a</title><style>
      body { font: 11pt/1.35 "DejaVu Serif", serif; margin: 0 }
      h1 { text-align: center; font-size: 20pt }
      main { columns: 2; column-gap: 8mm; text-align: justify; hyphens: manual }
      p { margin: 0; text-indent: 1.5em }
      </style><h1>${plain(title)}</h1><main>${rest.map((each) => `<p>${soft(each)}</p>`).join('')}</main>`);
    return await page.pdf({
      format: 'A5',
      margin: { top: '20mm', bottom: '20mm', left: '12mm', right: '12mm' },
      displayHeaderFooter: true,
      headerTemplate: '<span style="font-size:8pt;width:100%;text-align:center">Essays on wells</span>',
      footerTemplate: '<span class="pageNumber" style="font-size:8pt;width:100%;text-align:center"></span>',
    });
  } finally {
    await page.close();
  }
}

async function endReading(page: Page): Promise<void> {
  const lines = Array.from(
    { length: 60 },
    (_, at): PrintedLine => ({ text: rest[at % rest.length]?.slice(0, 80) ?? '', x: 60, y: 800 - at * 12 }),
  );
  await dropBytes(page, 'long.pdf', writePdf(Array.from({ length: 900 }, () => lines)));
  await expect(dialog(page).getByText('Reading 900 pages …')).toBeVisible();
  await expect(dialog(page).getByRole('progressbar', { name: 'Pages read' })).toBeVisible();
  expect(page.workers().some((worker) => worker.url().includes('pdfWorker'))).toBe(true);
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => page.workers().some((worker) => worker.url().includes('pdfWorker'))).toBe(false);
}

async function tellApart(page: Page): Promise<void> {
  const files: [string, Uint8Array, string][] = [
    ['scan.pdf', writeScan(), 'There is no text in this PDF, only pictures of pages'],
    ['locked.pdf', writePdf(twoColumns(title, rest), 'secret'), 'This PDF is locked with a password.'],
    ['broken.pdf', writePdf(twoColumns(title, rest)).slice(0, 400), 'This PDF is broken and cannot be read.'],
    ['broken.docx', writeDocx(paragraphs).slice(0, 900), 'This Word file is broken and cannot be read.'],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'Save it as .docx'],
  ];
  for (const [name, bytes, words] of files) {
    await dropBytes(page, name, bytes);
    const alert = name.endsWith('.doc')
      ? page.locator('.report, [role="alert"]').last()
      : dialog(page).getByRole('alert');
    await expect(alert).toContainText(words);
    await page.keyboard.press('Escape');
  }
}

async function findInTwoColumns(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attach');
  await page.keyboard.press('Enter');
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'essay.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(writePdf(twoColumns(title, rest))),
    });
  await expect(dialog(page)).toContainText('24 quotations:');
  await expect(dialog(page)).not.toContainText('Look at these claims');
  expect(await matches(page)).toEqual(asInTheEssay);
}

async function findInPrinted(page: Page, pdf: Uint8Array): Promise<void> {
  await dropBytes(page, 'printed.pdf', pdf);
  await expect(dialog(page)).toContainText('24 quotations:');
  await expect(dialog(page)).not.toContainText('Look at these claims');
  expect(await matches(page)).toEqual(asInTheEssay);
  const text = page.getByRole('region', { name: 'Source text' });
  await expect(text).not.toContainText('Essays on wells');
}

test('a PDF in two columns is chosen as a file: every quotation is found, over the ends of lines, columns and pages; so is every quotation in a PDF that a browser printed; reading many pages says how far it is, and can be ended; what cannot be read is told apart in one sentence with the way out', async ({
  page,
  browser,
}) => {
  await openBare(page);
  // First, where no worker has begun yet; nothing is attached by this, nor by what cannot be read.
  await test.step('reading many pages says how far it is, and can be ended', () => endReading(page));
  await test.step('what cannot be read is told apart in one sentence with the way out', () =>
    tellApart(page));
  await test.step('in two columns every quotation is found, over the ends of lines, columns and pages', async () => {
    await bareAgain(page, 'In two columns');
    await findInTwoColumns(page);
  });
  await test.step('so is every quotation in a PDF that a browser printed', async () => {
    const pdf = await printed(browser);
    await bareAgain(page, 'Printed');
    await findInPrinted(page, pdf);
  });
});

test('a page that holds its map has nothing of it, and says where such files can be read', () => {
  const full = readFileSync('dist/full.js', 'utf8');
  expect(full).toContain('Open the map on the site for Word files and PDFs');
  expect(full).not.toMatch(/docxWorker|pdfWorker|WorkerMessageHandler/);
});
