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
import { findChromium } from '../tests/browser/findChromium.mjs';

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

/** @returns Its address, and `ready`, which is kept by who waits for the page to say that its map is there. */
function serve(folder) {
  const packed = new Map();
  const served = { ready: () => undefined };
  const server = createServer(async (request, response) => {
    if (request.url === '/ready') {
      response.end();
      served.ready();
      return;
    }
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
      const url = `http://127.0.0.1:${server.address().port}/${path}`;
      resolve(Object.assign(served, { close: () => server.close(), url }));
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
  observe('mark', ({ name }) => name === 'map-ready' && fetch('/ready'));
}

/**
 * Asks nothing of the page before the map is there: asking takes time. Nor is it watched as by who looks for faults in
 * it: of each error that is made then, as React makes some when it starts, the browser finds the line, and reads whole
 * scripts again for that. What it says takes the line, too: the processor's time on a slow one is until that is heard.
 */
async function open(browser, served, { size, network, slowdown }) {
  const targets = await browser.target().createCDPSession();
  const created = new Promise((resolve) => browser.once('targetcreated', resolve));
  const { targetId } = await targets.send('Target.createTarget', { url: 'about:blank' });
  const devtools = await (await created).createCDPSession();
  await devtools.send('Page.enable');
  await devtools.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})()` });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  const drawn = new Promise((resolve) => {
    served.ready = resolve;
  });
  await devtools.send('Page.navigate', { url: served.url });
  await drawn;
  const { metrics } = await devtools.send('Performance.getMetrics');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `(${found})()`,
    returnByValue: true,
  });
  await targets.send('Target.closeTarget', { targetId });
  await targets.detach();
  return { ...result.value, processor: metrics.find(({ name }) => name === 'TaskDuration').value * 1000 };
}

/** Runs in the page, when the map is there. */
function found() {
  return {
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    largest: globalThis.largest,
    ready: performance.getEntriesByName('map-ready')[0].startTime,
    shift: globalThis.shift,
  };
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
for (const condition of conditions.slice(0, Number(process.env.CONDS ?? 1))) {
  const taken = folders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, served] of servers.entries())
      taken[index].push(await open(browser, served, condition));
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
