// Measures Therefore and its peers in one run of one browser, and writes docs/performance.md and its plot. See README.md.
//
//   ROUNDS=5    how often each is opened; medians are told
//   SIZES=1000,10000    claims
//   ONLY=all,markmap    some contestants, by their ids, to look at: nothing is written

import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { findChromium } from '../../tests/browser/findChromium.mjs';
import { contestants } from './contestants.mjs';
import { toPlot } from './plot.mjs';
import { startFrames, watchForReadable } from './probe.mjs';
import { serve } from './serve.mjs';
import { toTable } from './table.mjs';

const here = import.meta.dirname;
const rounds = Number(process.env.ROUNDS ?? 5);
const sizes = (process.env.SIZES ?? '1000,10000').split(',').map(Number);
const only = process.env.ONLY?.split(',');
const chosen = contestants.filter(({ id }) => only?.includes(id) ?? true);

/** Milliseconds until it counts as not finished. */
const limit = 60_000;
const viewport = { width: 1440, height: 900 };
/** Milliseconds between the events of a hand. */
const tick = 16;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const sorted = (values) => values.toSorted((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => at(values, 0.5);

/** Of each figure over all runs; of somebody who did not finish only that. */
function medians(runs) {
  const last = runs.at(-1);
  if (last.unfinished) return last;
  const of = (pick) => (pick(last) === undefined ? undefined : median(runs.map(pick)));
  const frames = (name) => ({ p50: of((run) => run[name].p50), p95: of((run) => run[name].p95) });
  return {
    ready: of(({ ready }) => ready),
    inSight: of(({ inSight }) => inSight),
    elements: of(({ elements }) => elements),
    heap: of(({ heap }) => heap),
    pan: frames('pan'),
    zoom: frames('zoom'),
  };
}

/** Sends events as a hand does: on time, whether or not the page has done with the one before. */
async function gesture(devtools, events) {
  const sent = [];
  const start = performance.now();
  for (const [index, event] of events.entries()) {
    await sleep(Math.max(0, start + index * tick - performance.now()));
    sent.push(devtools.send('Input.dispatchMouseEvent', { pointerType: 'mouse', ...event }));
  }
  await Promise.all(sent);
}

/** Six drags in strides of 600 x 300 px, three away from the thesis and three back. */
function* drags() {
  const steps = 30;
  for (const sign of [1, 1, 1, -1, -1, -1]) {
    const spot = (share) => ({
      x: viewport.width / 2 - sign * (300 - 600 * share),
      y: viewport.height / 2 + sign * (150 - 300 * share),
    });
    yield { type: 'mouseMoved', ...spot(0) };
    yield { type: 'mousePressed', ...spot(0), button: 'left', buttons: 1, clickCount: 1 };
    for (let step = 1; step <= steps; step++) {
      yield { type: 'mouseMoved', ...spot(step / steps), button: 'left', buttons: 1 };
    }
    yield { type: 'mouseReleased', ...spot(1), button: 'left', buttons: 0, clickCount: 1 };
  }
}

/** The wheel, out as far as it goes and in again, over the middle of the window. */
function* wheel() {
  const middle = { x: viewport.width / 2, y: viewport.height / 2 };
  yield { type: 'mouseMoved', ...middle };
  for (const deltaY of [40, -40]) {
    for (let step = 0; step < 90; step++) yield { type: 'mouseWheel', ...middle, deltaX: 0, deltaY };
  }
}

/** p50 and p95 of the frames while a gesture lasts. */
async function framesDuring(page, devtools, events) {
  await page.evaluate(startFrames);
  const before = await page.evaluate(() => globalThis.thesisPlace?.());
  const middle = Math.floor(events.length / 2);
  await gesture(devtools, events.slice(0, middle));
  const between = await page.evaluate(() => globalThis.thesisPlace?.());
  await gesture(devtools, events.slice(middle));
  const frames = await page.evaluate(() => globalThis.stopFrames());
  if (before !== undefined && before === between) throw new Error(`Nothing moved at ${page.url()}.`);
  return { p50: at(frames, 0.5), p95: at(frames, 0.95) };
}

/** Asks a worker, whose answers come as messages of the page. */
function askWorker(devtools, sessionId, method) {
  return new Promise((resolve) => {
    const take = (event) => {
      if (event.sessionId !== sessionId) return;
      devtools.off('Target.receivedMessageFromTarget', take);
      resolve(JSON.parse(event.message).result);
    };
    devtools.on('Target.receivedMessageFromTarget', take);
    devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method }) });
  });
}

/** The elements of the page, and its heap and its workers' after a collection: objects, nodes, buffers; in MB. */
async function weigh(page, devtools) {
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const workers = new Set();
  const attached = ({ sessionId }) => workers.add(sessionId);
  devtools.on('Target.attachedToTarget', attached);
  await devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await sleep(100);
  const asks = [
    (method) => devtools.send(method),
    ...[...workers].map((worker) => (method) => askWorker(devtools, worker, method)),
  ];
  let heap = 0;
  for (const ask of asks) {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await ask('Runtime.getHeapUsage');
    heap += usedSize + embedderHeapUsedSize + backingStorageSize;
  }
  await devtools.send('Target.setAutoAttach', {
    autoAttach: false,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  devtools.off('Target.attachedToTarget', attached);
  return { elements, heap: heap / 1e6, workers: workers.size };
}

async function inNewPage(browser, measure) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  try {
    return await measure(page, devtools);
  } finally {
    await context.close();
  }
}

function measureContestant(browser, origin, { path, thesis, cards }, { map, words }) {
  return inNewPage(browser, async (page, devtools) => {
    await page.addInitScript(watchForReadable, { thesis, cards, words });
    let failed;
    page.on('pageerror', (error) => {
      failed = error;
    });
    const readable = page
      .waitForEvent('console', { predicate: (message) => message.text() === 'readable', timeout: limit })
      .then(() => true)
      .catch(() => false);
    page.goto(origin + path(map), { timeout: limit }).catch(() => undefined);
    if (!(await readable)) {
      return { unfinished: failed ? `fails: ${failed.message}` : `not within ${limit / 1000} s` };
    }
    await sleep(1500);
    const { at: ready, fontSize } = await page.evaluate(() => globalThis.readable);
    const inSight = await page.evaluate(() => globalThis.cardsInSight());
    const { elements, heap, workers } = await weigh(page, devtools);
    const pan = await framesDuring(page, devtools, [...drags()]);
    await sleep(500);
    const zoom = await framesDuring(page, devtools, [...wheel()]);
    return { ready, fontSize, inSight, elements, heap, workers, pan, zoom };
  });
}

const measureEmpty = (browser, origin) =>
  inNewPage(browser, async (page, devtools) => {
    await page.goto(`${origin}/empty.html`);
    await sleep(500);
    const { elements, heap } = await weigh(page, devtools);
    const pan = await framesDuring(page, devtools, [...drags()]);
    const zoom = await framesDuring(page, devtools, [...wheel()]);
    return { elements, heap, pan, zoom };
  });

await build({ configFile: join(here, 'vite.config.mjs') });
const { module } = await runnerImport(join(here, '../../tests/browser/generatedMap.ts'));
const texts = Object.fromEntries(sizes.map((size) => [`/${size}.json`, module.generatedMap(size)]));
const server = await serve(
  { site: join(here, '../../dist'), peers: join(here, '../../dist/peers') },
  { ...texts, '/empty.html': '<!doctype html><title>Empty</title>' },
);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
});

const loads = [loadavg()[0]];
const results = new Map();
for (const size of sizes) {
  const map = `/${size}.json`;
  const words = JSON.parse(texts[map]).thesis.text;
  const taken = new Map([['empty', []], ...chosen.map(({ id }) => [id, []])]);
  for (let round = 0; round < rounds; round++) {
    taken.get('empty').push(await measureEmpty(browser, server.origin));
    // Each is first, second … in turn.
    const turn = [...chosen.slice(round % chosen.length), ...chosen.slice(0, round % chosen.length)];
    for (const contestant of turn) {
      const runs = taken.get(contestant.id);
      // Who did not finish is not asked again.
      if (runs.some(({ unfinished }) => unfinished)) continue;
      const run = await measureContestant(browser, server.origin, contestant, { map, words });
      runs.push(run);
      console.log(size, round + 1, contestant.id, JSON.stringify(run));
    }
  }
  loads.push(loadavg()[0]);
  results.set(size, [
    ...chosen.map((contestant) => ({ ...contestant, ...medians(taken.get(contestant.id)) })),
    { id: 'empty', name: 'an empty page', short: 'an empty page', ...medians(taken.get('empty')) },
  ]);
}
const version = browser.version();
await browser.close();
server.close();

const processors = cpus();
const loadWords = loads.map((load, index) =>
  index === 0
    ? `${load.toFixed(1)} before it began`
    : `${load.toFixed(1)} after ${sizes[index - 1].toLocaleString('en')} claims`,
);
const circumstances = `${new Date().toISOString().slice(0, 10)}: Chromium ${version} without a window, ${processors.length} cores of a server (${processors[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, no graphics card, so that the processor paints. Load ${loadWords.join(', ')}, of which the browser makes most itself. ${rounds === 1 ? 'One round' : `Medians of ${rounds} rounds, in each of which another is first`}.`;
const tables = [...results].map(
  ([size, rows]) => `### ${size.toLocaleString('en')} claims\n\n${toTable(rows)}`,
);
const measured = [circumstances, ...tables].join('\n\n');
console.log(measured);
if (!only) {
  const docs = join(here, '../../docs');
  const text = await readFile(join(docs, 'performance.md'), 'utf8');
  const marked = /(<!-- measured -->\n).*(\n<!-- \/measured -->)/s;
  await writeFile(
    join(docs, 'performance.md'),
    text.replace(marked, (_, begin, end) => `${begin}\n${measured}\n${end}`),
  );
  await writeFile(join(docs, 'performance.svg'), toPlot(results));
}
