// How long it takes, by the processor, and how much memory, until large files in other notations are documents. With
// BEFORE=FOLDER, of another state of the sources too.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const folders = { now: '.', ...(process.env.BEFORE ? { before: process.env.BEFORE } : {}) };
const rounds = Number(process.env.ROUNDS ?? 3);
// Among the modules, so that the parser is found.
const out = mkdtempSync(resolve('node_modules/.formats-bench-'));

/** 25,000 elements: statements and arguments, supports and attacks, with tags. */
const argdown = `
  Array.from({ length: 5000 }, (_, at) =>
    '[S' + at + ']: Statement ' + at + ' says something of the well. #tag' + (at % 5) +
    '\\n  + <A' + at + '>: Because of reason ' + at + '.\\n    - <B' + at + '>: But not so ' + at +
    '.\\n  - <C' + at + '>: Against it ' + at + '.\\n    + [D' + at + ']: Evidence ' + at + '.\\n').join('\\n')`;
/** 3,000 claims, five levels deep, with 400 sources. */
const kialo = `(() => {
  const blocks = ['Discussion Name:\\nT\\n\\n1. Thesis:\\nIt is so.'];
  const add = (number, depth) => {
    for (let at = 1; at <= 5 && blocks.length < 3000; at++) {
      const own = number + '.' + at;
      const indent = '  '.repeat(depth);
      blocks.push(indent + own + '. ' + (at % 2 ? 'Pro' : 'Con') + ':\\n' + indent +
        'Claim ' + blocks.length + ' says something of some length, and names a source [' + (blocks.length % 400 + 1) + '].');
      if (depth < 5) add(own, depth + 1);
    }
  };
  add('1', 1);
  const sources = Array.from({ length: 400 }, (_, at) => '[' + (at + 1) + '] https://example.org/' + at + '\\n"Words that were copied."');
  return blocks.join('\\n\\n') + '\\n\\nSources:\\n' + sources.join('\\n');
})()`;

/** As many claims as are read, each quoting a text of 2.4 MB. */
const brat = `(() => {
  let at = 0;
  return Array.from({ length: 29990 }, (_, of) => {
    const words = beside.slice(at, beside.indexOf('.', at) + 1);
    const line = 'T' + of + '\\tClaim ' + at + ' ' + (at + words.length) + '\\t' + words;
    at += words.length + 1;
    return line + (of === 0 ? '' : '\\nR' + of + '\\tsupports Arg1:T' + of + ' Arg2:T' + Math.floor((of - 1) / 5));
  }).join('\\n');
})()`;

const files = {
  'Argdown, 25,000 elements': ['argdown/readArgdown.ts', 'readArgdown', argdown],
  'Kialo, 3,000 claims': ['kialo/readKialo.ts', 'readKialo', kialo],
  'brat, 30,000 claims': ['brat/readBrat.ts', 'readBrat', brat],
};

async function programOf(name, folder, [path, read, text]) {
  const entry = join(out, `${name}.ts`);
  writeFileSync(
    entry,
    `import { ${read} } from ${JSON.stringify(resolve(folder, 'src/formats', path))};
    const beside = Array.from({ length: 29990 }, (_, at) =>
      'Claim ' + at + ' says something of the well and of the water that people drink from it.').join(' ');
    const text = ${text};
    globalThis.gc();
    const heap = process.memoryUsage().heapUsed;
    const before = process.cpuUsage();
    const read = ${read}(text, { name: 'bench', beside: [{ name: 'bench.txt', text: beside }] });
    const { user, system } = process.cpuUsage(before);
    if (!read.document) throw new Error(JSON.stringify(read.problems));
    const most = process.memoryUsage().heapUsed;
    globalThis.gc();
    const kept = process.memoryUsage().heapUsed;
    console.log(JSON.stringify({ ms: (user + system) / 1000, most: most - heap, kept: kept - heap, read: read.losses.length }));`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(out, name),
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });
  return join(out, name, 'run.mjs');
}

try {
  for (const [name, file, when, folder] of Object.entries(files).flatMap((each) =>
    Object.entries(folders).map((of) => [...each, ...of]),
  )) {
    const program = await programOf(`${when}-${file[1]}`, folder, file);
    const runs = Array.from({ length: rounds }, () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', program], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    });
    const { ms, most, kept } = runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(rounds / 2)];
    const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(0);
    console.log(
      `${name}, ${when}: ${ms.toFixed(0)} ms, ${megabytes(most)} MB while reading, ${megabytes(kept)} MB kept`,
    );
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
