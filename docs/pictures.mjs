// Takes the pictures in docs/pictures/ from the site in dist/, as WebP: `npm run pictures`.

import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../tests/browser/findChromium.mjs';

const desk = [1440, 900];
const hall = [1920, 1080];
const room = [1024, 768];
const phone = [390, 844];
const lying = [844, 390];
const windows = [hall, desk, room, phone, lying];
const step = (name) => `?mode=present&tour=lesson&step=${name}`;

/** @type {Record<string, [words: string, query: string, window: number[]][]>} A row of a sheet each. */
const rows = {
  levels: [
    ['As it opens', '', desk],
    ['Sentences', '?node=harsh-reaction&detail=sentences', desk],
    ['Names', '?detail=names&expand=all', desk],
    ['Whole', '?detail=whole', desk],
  ],
  windows: windows.map((window) => [window.join(' × '), '?view=map', window]),
  scenes: [
    ['A link to an objection to a step', '?node=sanctions-answer&expand=all', desk],
    ['All open', '?expand=all', desk],
    ['A link, in a frame of 800', '?mode=embed&node=politico', [800, 480]],
    ['on a phone', '?view=map&node=illegitimate-line', phone],
  ],
  wall: [
    ['A question first', '?mode=present&tour=lesson', hall],
    ['Seven reasons', step('seven-reasons'), hall],
    ['A doubt', step('doubt'), room],
    ['on a phone', step('sanctions'), lying],
  ],
  large: [
    ['Three answers to one question', '?map=school-at-nine', desk],
    ['Names of the pump', '?map=broad-street-pump&detail=names&expand=all', desk],
    ['Whole', '?map=school-at-nine&detail=whole', room],
  ],
};
/** The two with which the README begins, and those of the guide to writing. */
const alone = {
  map: ['', desk, 'light'],
  wall: [step('seven-reasons'), hall, 'dark'],
  write: ['?mode=write&node=sanctions-bite', desk, 'light'],
  text: ['?map=broad-street-pump&mode=write&view=text&node=brewery', desk, 'light'],
};
const width = 2000;
const gap = 12;
const label = 26;

const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const site = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** A picture of a sight, once it stands still, as a PNG in base64. */
async function take(query, [width = 0, height = 0], colorScheme) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.goto(site + query);
  await page.waitForSelector('[data-drawn]', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  // What is on its way to the screen: findings, captions.
  await page.waitForTimeout(600);
  if ((await page.locator('.notice').count()) > 0)
    throw new Error(`${query}: ${await page.locator('.notice').innerText()}`);
  const png = await page.screenshot();
  await page.close();
  return png.toString('base64');
}

/** Draws pictures on one canvas. @returns a WebP. */
async function compose(size, pictures, colours, quality) {
  const page = await browser.newPage();
  const url = await page.evaluate(
    async ({ size, pictures, colours, quality }) => {
      const canvas = Object.assign(document.createElement('canvas'), size);
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.fillStyle = colours.ground;
      context.fillRect(0, 0, size.width, size.height);
      for (const { png, words, x, y, width, height } of pictures) {
        const picture = new Image();
        picture.src = `data:image/png;base64,${png}`;
        await picture.decode();
        context.drawImage(picture, x, y, width, height);
        context.fillStyle = colours.ink;
        context.font = '16px sans-serif';
        if (words) context.fillText(words, x, y - 8);
      }
      return canvas.toDataURL('image/webp', quality);
    },
    { size, pictures, colours, quality },
  );
  await page.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

function write(name, webp) {
  writeFileSync(new URL(`pictures/${name}.webp`, import.meta.url), webp);
  console.log(`docs/pictures/${name}.webp: ${Math.round(webp.length / 1000)} kB`);
}

for (const scheme of ['light', 'dark']) {
  const pictures = [];
  let top = gap + label;
  for (const row of Object.values(rows)) {
    // As high as makes the row as wide as the sheet.
    const shapes = row.map(([, , [width, height]]) => width / height);
    const height = (width - gap * (row.length + 1)) / shapes.reduce((sum, shape) => sum + shape, 0);
    let x = gap;
    for (const [at, [words, query, window]] of row.entries()) {
      const wide = height * shapes[at];
      pictures.push({ png: await take(query, window, scheme), words, x, y: top, width: wide, height });
      x += wide + gap;
    }
    top += height + gap + label;
  }
  const colours =
    scheme === 'light' ? { ground: '#d9d4ca', ink: '#1f1b16' } : { ground: '#3a3631', ink: '#efe9df' };
  write(`sheet-${scheme}`, await compose({ width, height: Math.ceil(top - label) }, pictures, colours, 0.62));
}
for (const [name, [query, [width, height], scheme]] of Object.entries(alone)) {
  const png = await take(query, [width, height], scheme);
  write(
    name,
    await compose(
      { width, height },
      [{ png, x: 0, y: 0, width, height }],
      { ground: '#fff', ink: '#000' },
      0.8,
    ),
  );
}
await browser.close();
await server.close();
