// How soon the flagship is seen, and when it is the map: two builds of the site, or more, served alike with gzip,
// opened in turn in the same browser. See README.md.
//
//   node bench/firstSight.mjs FOLDER…       milliseconds, medians
//   LIGHTHOUSE=5 node bench/firstSight.mjs FOLDER…   also that many runs of Lighthouse (npx lighthouse, mobile)

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { findChromium } from '/work/main/tests/browser/findChromium.mjs';

const folders = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS ?? 9);
const lighthouseRounds = Number(process.env.LIGHTHOUSE ?? 0);
const path = process.env.PAGE ?? '';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Without a line, and as Lighthouse takes a phone: Chromium's own throttling of the network, and of the processor. */
const conditions = [
  { name: 'desk', size: { width: 1440, height: 900 }, network: null, slowdown: 1 },
  {
    name: 'desk on a slow line',
    size: { width: 1440, height: 900 },
    network: { latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 },
    slowdown: 4,
  },
];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function serve(folder) {
  const packed = new Map();
  const server = createServer(async (request, response) => {
    let name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (name.endsWith('/')) name += 'index.html';
    try {
      const type = types[extname(name)] ?? 'application/octet-stream';
      const plain = type.startsWith('font/') || type.startsWith('image/png');
      if (!packed.has(name)) {
        const bytes = await readFile(join(folder, name));
        packed.set(name, plain ? bytes : gzipSync(bytes));
      }
      response.writeHead(200, { 'Content-Type': type, ...(!plain && { 'Content-Encoding': 'gzip' }) });
      response.end(packed.get(name));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ close: () => server.close(), url: `http://127.0.0.1:${server.address().port}/${path}` });
    });
  });
}

/** Runs in the page before anything else. */
function watch() {
  globalThis.shift = 0;
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', ({ value }) => {
    globalThis.shift += value;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    globalThis.largest = startTime;
  });
  observe('mark', ({ name }) => name === 'map-ready' && console.log(name));
}

/** Asks nothing of the page before the map is there: asking takes time. */
async function open(browser, url, { size, network, slowdown }) {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.evaluateOnNewDocument(watch);
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  const drawn = new Promise((resolve) => {
    page.on('console', (message) => message.text() === 'map-ready' && resolve());
  });
  void page.goto(url).catch(() => undefined);
  await drawn;
  const { metrics } = await devtools.send('Performance.getMetrics');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const found = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    largest: globalThis.largest,
    ready: performance.getEntriesByName('map-ready')[0].startTime,
    shift: globalThis.shift,
  }));
  await page.close();
  return { ...found, processor: metrics.find(({ name }) => name === 'TaskDuration').value * 1000 };
}

const run = promisify(execFile);

async function lighthouse(url, chrome) {
  const { stdout } = await run(
    'npx',
    ['lighthouse', url, '--output=json', '--quiet', '--chrome-flags=--no-sandbox --headless=new'],
    { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? chrome } },
  );
  const { categories, audits } = JSON.parse(stdout);
  const score = (name) => Math.round(categories[name].score * 100);
  const measure = (name) => audits[name].numericValue;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    painted: measure('first-contentful-paint'),
    largest: measure('largest-contentful-paint'),
    blocked: measure('total-blocking-time'),
    shift: measure('cumulative-layout-shift'),
    index: measure('speed-index'),
  };
}

function tell(name, taken) {
  const keys = Object.keys(taken[0]);
  const figures = keys.map((key) => {
    const value = median(taken.map((each) => each[key] ?? 0));
    return `${key} ${key === 'shift' ? value.toFixed(3) : Math.round(value)}`;
  });
  console.log(`${name}: ${figures.join(', ')}`);
}

const servers = await Promise.all(folders.map(serve));
const chrome = await findChromium();
const browser = await launch({ executablePath: chrome, args: ['--no-sandbox'] });
for (const condition of conditions.filter((c) => !process.env.DESK || c.slowdown === 1)) {
  const taken = folders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { url }] of servers.entries()) taken[index].push(await open(browser, url, condition));
  }
  for (const [index, folder] of folders.entries()) tell(`${condition.name}, ${folder}`, taken[index]);
}
await browser.close();
if (lighthouseRounds > 0) {
  const taken = folders.map(() => []);
  for (let round = 0; round < lighthouseRounds; round++) {
    for (const [index, { url }] of servers.entries()) taken[index].push(await lighthouse(url, chrome));
  }
  for (const [index, folder] of folders.entries()) tell(`Lighthouse, ${folder}`, taken[index]);
}
for (const { close } of servers) close();
