import type { Page } from '@playwright/test';
import { generatedMap } from './generatedMap.ts';
import { expect, map, mapReady, openMap, test } from './page.ts';

const sheet = (page: Page) => page.locator('.handout-sheet');
const drawings = (page: Page) => sheet(page).locator('svg.handout-drawing');
const parts = (page: Page) => sheet(page).locator('.handout-part');

async function openHandout(page: Page, query = '?view=handout'): Promise<void> {
  await page.goto(`/${query}`);
  await expect(sheet(page)).toBeVisible();
}

/** Opens a handout of a map that is made here. */
async function openHandoutOf(page: Page, text: string): Promise<void> {
  await page.route('**/data/other.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
  await openHandout(page, '?map=other&view=handout');
}

test('the address opens the handout: title, text, steps with pictures, outline, sources', {
  tag: '@smoke',
}, async ({ page }) => {
  await openHandout(page);
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText(
    'Why the Kremlin avoids a summit with Zelensky',
  );
  await expect(sheet(page)).toContainText('Text: Article [1]');
  await expect(sheet(page).locator('.handout-step')).toHaveCount(13);
  await expect(parts(page).first()).toContainText('Why would a president refuse');
  await expect(drawings(page).first()).toContainText('Putin has no interest in');
  await expect(sheet(page).locator('.print-claim')).toHaveCount(30);
  await expect(sheet(page).locator('.print-claim').filter({ hasText: '1.1b.1.1 ❞ Evidence' })).toContainText(
    '[2] The article, reporting Sergei Lavrov',
  );
  await expect(sheet(page).locator('.print-source')).toHaveCount(4);
  await expect(sheet(page).locator('.print-source').nth(1)).toContainText(
    '1 citation: ○ Not checked: no full text here (1).',
  );
  await expect(map(page)).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeHidden();
});

test('pictures say to those who do not see them what they show', async ({ page }) => {
  await openHandout(page);
  await expect(
    page.getByRole('img', { name: /The article: it is Moscow .* 1\.7\.1 Evidence: Fiona Hill/u }),
  ).toBeVisible();
});

test('the text of a picture is text of the page', async ({ page }) => {
  await openHandout(page);
  const line = drawings(page).first().getByText('Putin has no interest in');
  expect(await line.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Source Serif 4');
  await line.selectText();
  expect(await page.evaluate(() => String(getSelection()))).toContain('Putin has no interest in');
});

test('once the text has come, sources say how their quotations came out', async ({ page }) => {
  await openHandout(page, '?map=broad-street-pump&view=handout');
  await expect(sheet(page).locator('.print-source').nth(1)).toContainText(/✓ Word for word \(\d+\)/u);
});

test('notes, pictures and colours are as they are chosen', async ({ page }) => {
  await openHandout(page);
  await expect(sheet(page)).not.toContainText('For the teacher');
  await page.getByLabel('Notes for the teacher').check();
  await expect(sheet(page).locator('.handout-notes').first()).toContainText('Write two or three guesses');
  const colours = () =>
    drawings(page).evaluateAll((all) => [
      ...new Set(all.flatMap((svg) => svg.outerHTML.match(/#[0-9a-f]{6}/g) ?? [])),
    ]);
  expect(await colours()).toContain('#0072b2');
  await page.getByLabel('Black and white').check();
  expect((await colours()).every((colour) => /^#(..)\1\1$/.test(colour))).toBe(true);
  await page.getByLabel('Pictures').uncheck();
  await expect(drawings(page)).toHaveCount(0);
  await expect(sheet(page).locator('.handout-step')).toHaveCount(13);
});

test('a worksheet leaves out every second claim, in pictures and outline, and has the solutions at the end', async ({
  page,
}) => {
  await openHandout(page);
  const sentence = 'Politico recalls that sanctions would deal';
  await expect(sheet(page)).toContainText(sentence);
  await page.getByLabel('Worksheet').selectOption('blanks');
  await expect(sheet(page)).not.toContainText(sentence);
  await expect(sheet(page).locator('.print-claim .print-lines')).toHaveCount(15);
  const labels = await drawings(page).evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label')));
  expect(labels.join(' ')).not.toContain(sentence);
  await page.getByLabel('With solutions').check();
  await expect(sheet(page).locator('.handout-solutions')).toContainText(`1.2.1.1.1${sentence}`);
});

test('“find the sentence” asks for paragraphs and gives none away', async ({ page }) => {
  await openHandout(page, '?map=broad-street-pump&view=handout');
  await expect(sheet(page)).toContainText('Word for word');
  await page.getByLabel('Worksheet').selectOption('find');
  await expect(sheet(page).locator('.handout-task')).toContainText('Where in the text does it say that …?');
  expect(await sheet(page).locator('.handout-searches li').count()).toBeGreaterThan(15);
  await expect(sheet(page).locator('.print-words')).toHaveCount(0);
  await expect(sheet(page).locator('.print-citation', { hasText: '¶' })).toHaveCount(0);
  await expect(drawings(page).filter({ hasText: '¶' })).toHaveCount(0);
  await page.getByLabel('With solutions').check();
  await expect(sheet(page).locator('.handout-solutions li').first()).toContainText(/Paragraph \d+: “/u);
});

test('what is asked before a step stands before its picture, with lines to write on', async ({ page }) => {
  await openHandoutOf(
    page,
    JSON.stringify({
      version: 1,
      title: 'Asked first',
      language: 'en',
      thesis: { id: 't', text: 'Water did it.', children: [{ id: 'a', role: 'reason', text: 'The pump.' }] },
      tours: [
        {
          id: 'one',
          title: 'One',
          steps: [{ focus: ['a'], caption: 'It was the pump.', question: { text: 'Air or water?' } }],
        },
        { id: 'two', title: 'Two', steps: [{ focus: ['t'], caption: 'Another way.' }] },
      ],
    }),
  );
  const part = parts(page).first();
  await expect(part.locator('.handout-question')).toContainText('1? Air or water?');
  await expect(part.locator('.handout-question')).toContainText('☐ Not sure');
  await expect(part.locator('.print-line')).toHaveCount(2);
  const top = (selector: string) =>
    part.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  expect(await top('.handout-question')).toBeLessThan(await top('svg'));
  await page.getByLabel('Tour').selectOption('two');
  await expect(sheet(page)).toContainText('Another way.');
  await expect(sheet(page)).not.toContainText('It was the pump.');
});

test('among all actions there is the handout; Escape and the button go back to the map', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('handout');
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  expect(page.url()).toContain('view=handout');
  // What only moves the map does nothing here.
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowDown');
  expect(page.url()).not.toContain('expand');
  expect(page.url()).not.toContain('node');
  await page.keyboard.press('Escape');
  await expect(map(page)).toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
  await page.goto('/?view=handout');
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await mapReady(page);
  await expect(map(page)).toBeVisible();
  expect(page.url()).not.toContain('handout');
});

/** Inside the margins of print.css, in CSS pixels. */
const papers = { A4: { width: 665, height: 978 }, Letter: { width: 687, height: 912 } } as const;

test('on paper there is the sheet and nothing else, no picture wider than the page or apart from its caption', async ({
  page,
}) => {
  for (const query of ['?view=handout', '?map=broad-street-pump&view=handout']) {
    await openHandout(page, query);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.handout-tools')).toBeHidden();
    await expect(page.locator('.print')).toHaveCount(0);
    await expect(page.locator('.toolbar')).toBeHidden();
    for (const { width, height } of Object.values(papers)) {
      await page.setViewportSize({ width, height });
      const measured = await page.locator('.handout-shown').evaluateAll((all) =>
        all.map((shown) => {
          const { left, right } = shown.getBoundingClientRect();
          const svg = shown.querySelector('svg')?.getBoundingClientRect();
          return {
            height: shown.getBoundingClientRect().height,
            kept: getComputedStyle(shown).breakInside,
            sticksOut: svg ? svg.left < left - 1 || svg.right > right + 1 : false,
          };
        }),
      );
      expect(measured.length).toBeGreaterThan(9);
      for (const { height: high, kept, sticksOut } of measured) {
        // In one piece, and low enough for that.
        expect(kept).toBe('avoid');
        expect(high).toBeLessThanOrEqual(height);
        expect(sticksOut).toBe(false);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test('a PDF has about as many pages as there is to print, in A4 and in Letter', async ({ page }) => {
  await openHandout(page);
  await page.getByLabel('Notes for the teacher').check();
  for (const format of ['A4', 'Letter']) {
    const pages = pagesOf(await page.pdf({ format }));
    expect(pages, format).toBeGreaterThan(7);
    expect(pages, format).toBeLessThan(17);
  }
  await page.getByLabel('Pictures').uncheck();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThan(9);
});

test('a map of hundreds of claims without a tour has a handout too', async ({ page }) => {
  await openHandoutOf(page, generatedMap(300));
  await expect(sheet(page).locator('.print-claim')).toHaveCount(300);
  await expect(parts(page).last()).toContainText('The upper levels, by name.');
  expect(await drawings(page).count()).toBeGreaterThan(5);
  const pages = pagesOf(await page.pdf({ format: 'A4' }));
  expect(pages).toBeGreaterThan(15);
  expect(pages).toBeLessThan(45);
});

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('paper is light in the dark theme, on screen too', async ({ page }) => {
  await openHandout(page, '?view=handout&theme=dark');
  const colours = await sheet(page).evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(31, 27, 22)', backgroundColor: 'rgb(255, 255, 255)' });
});

test('on a phone the sheet is as wide as the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 760 });
  await openHandout(page);
  const over = await page
    .locator('.handout')
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(over).toBe(0);
});
