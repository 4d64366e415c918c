// How long a check of 200 quotations takes, by the processor: in a long text like any other, and in texts that make it
// hard. With BEFORE=FOLDER, of another state of the sources, both in turn: what counts is the ratio.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const folders = { now: '.', ...(process.env.BEFORE ? { before: process.env.BEFORE } : {}) };
const rounds = Number(process.env.ROUNDS ?? 5);
/** Milliseconds; a check that takes longer is ended, and counts as endless. */
const patience = 60_000;
// Among the modules, so that what the engine imports is found.
const out = mkdtempSync(resolve('node_modules/.quotes-bench-'));

/** A program that checks the quotations of a kind twice with the engine of a folder, and prints both times. */
async function programOf(name, folder) {
  const entry = join(out, `${name}.ts`);
  const from = (path) => JSON.stringify(resolve(path));
  writeFileSync(
    entry,
    `import { checkText } from ${from(`${folder}/src/quotes/checkText.ts`)};
    import { bookOfProse } from ${from('tests/quotes/bookOfProse.ts')};
    import { hardKinds, hardQuotation, hardText } from ${from('tests/quotes/hardTexts.ts')};
    import { randomFrom } from ${from('tests/quotes/random.ts')};
    const kind = process.argv[2];
    const random = randomFrom(1);
    let { text, cited } = bookOfProse(1_100_000, 200);
    if (hardKinds.includes(kind)) {
      text = hardText(kind, random, 1_000_000);
      cited = Array.from({ length: 200 }, (_, at) => hardQuotation(random, text, 50_000, String(at)));
    }
    const times = [1, 2].map(() => {
      const before = process.cpuUsage();
      checkText(text, cited, false);
      const { user, system } = process.cpuUsage(before);
      return Math.round((user + system) / 1000);
    });
    console.log(JSON.stringify({ kinds: hardKinds, times }));`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: out, emptyOutDir: false, minify: false, target: 'node20' },
    ssr: { noExternal: true },
  });
  return join(out, `${name}.js`);
}

function run(program, kind) {
  const { stdout, stderr, signal } = spawnSync('node', [program, kind], {
    encoding: 'utf8',
    timeout: patience,
  });
  if (stdout !== '') return JSON.parse(stdout);
  if (!signal) throw new Error(stderr);
  return { kinds: [], times: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

try {
  const programs = {};
  for (const [name, folder] of Object.entries(folders)) programs[name] = await programOf(name, folder);
  const book = 'a book of prose';
  const kinds = process.env.KIND ? [process.env.KIND] : [book, ...run(programs.now, book).kinds];
  for (const kind of kinds) {
    const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
    for (let round = 0; round < (kind === book ? rounds : 1); round++)
      for (const [name, program] of Object.entries(programs)) times[name].push(run(program, kind).times);
    const told = ['first', 'next'].map((check, index) => {
      const [now, before] = Object.values(times).map((each) => median(each.map((pair) => pair[index])));
      const ratio = before === undefined ? '' : `, before ${before} ms, ratio ${(now / before).toFixed(2)}`;
      return `${check} check ${now} ms${ratio}`;
    });
    console.info(`${kind}: ${told.join('; ')}`);
  }
} finally {
  rmSync(out, { recursive: true });
}
