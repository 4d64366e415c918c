// How long it takes, by the processor, until all citations of a map with many sources are checked whose texts come one
// after the other. With BEFORE=FOLDER, of another state of the sources too.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const folders = { now: '.', ...(process.env.BEFORE ? { before: process.env.BEFORE } : {}) };
const counts = [50, 200, 400, 800];
const rounds = Number(process.env.ROUNDS ?? 3);
// Among the modules, so that what the store imports is found.
const out = mkdtempSync(resolve('node_modules/.checking-bench-'));

async function programOf(name, folder) {
  const entry = join(out, `${name}.ts`);
  const from = (path) => JSON.stringify(resolve(folder, 'src', path));
  writeFileSync(
    entry,
    `import { parseArgument } from ${from('argument/parseArgument.ts')};
    import { initialView } from ${from('store/openMap.ts')};
    import { createSession } from ${from('store/session.ts')};
    import { runChecking } from ${from('texts/checking.ts')};
    const count = Number(process.argv[2]);
    const quote = (source, at) => 'Sentence ' + at + ' of text ' + source + ' says that the water was drunk';
    const sources = Array.from({ length: count }, (_, at) => ({ id: 's' + at, type: 'book', text: { href: at + '.txt' } }));
    const children = sources.map(({ id }) => ({
      role: 'evidence', text: 'E.', citations: [1, 2, 3].map((at) => ({ source: id, quote: quote(id, at) })),
    }));
    const map = { version: 1, title: 'T', thesis: { text: 'T.', children }, sources };
    const { argument } = parseArgument(JSON.stringify(map));
    const session = createSession();
    runChecking(session);
    const before = process.cpuUsage();
    session.show(argument, { name: null, file: null, base: null, host: null }, initialView);
    for (const { id } of sources) {
      const text = Array.from({ length: 20 }, (_, at) => quote(id, at) + '.').join('\\n\\n');
      session.setText(id, { status: 'loaded', text });
    }
    while (session.store.getState().checked.size < count) await new Promise((resolve) => setTimeout(resolve));
    const { user, system } = process.cpuUsage(before);
    console.log(Math.round((user + system) / 1000));`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    // Node loads no scripts by elements.
    resolve: {
      alias: [{ find: /^.*\/quotesPart\.ts$/, replacement: resolve(folder, 'src/store/loadedQuotes.ts') }],
    },
    build: { ssr: entry, outDir: out, emptyOutDir: false, minify: false, target: 'node20' },
    ssr: { noExternal: true },
  });
  return join(out, `${name}.js`);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

try {
  const programs = {};
  for (const [name, folder] of Object.entries(folders)) programs[name] = await programOf(name, folder);
  for (const count of counts) {
    const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const [name, program] of Object.entries(programs)) {
        const { stdout, stderr } = spawnSync('node', [program, String(count)], { encoding: 'utf8' });
        if (stdout === '') throw new Error(stderr);
        times[name].push(Number(stdout));
      }
    const told = Object.entries(times).map(([name, each]) => `${name} ${median(each)} ms`);
    console.info(`${count} sources: ${told.join(', ')}`);
  }
} finally {
  rmSync(out, { recursive: true });
}
