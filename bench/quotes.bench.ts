// How long a check of 200 quotations takes: in a long text like any other, and in texts that make it hard. With
// BEFORE=FOLDER, of another state of the sources, both in turn in one run: what counts is the ratio.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { build } from 'vite';
import { hardKinds } from '../tests/quotes/hardTexts.ts';

const kinds = ['a book of prose', ...hardKinds];
const folders = { now: '.', ...(process.env.BEFORE ? { before: process.env.BEFORE } : {}) };
/** Milliseconds; a check that takes longer is ended, and counts as endless. */
const patience = 10_000;

/** A program that checks the quotations of a kind with the engine of a folder, and prints the time. */
async function programOf(folder: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'quotes-bench-'));
  const entry = join(out, 'entry.ts');
  const from = (path: string) => JSON.stringify(resolve(path));
  writeFileSync(
    entry,
    `import { checkText } from ${from(`${folder}/src/quotes/checkText.ts`)};
    import { bookOfProse } from ${from('tests/quotes/bookOfProse.ts')};
    import { hardQuotation, hardText } from ${from('tests/quotes/hardTexts.ts')};
    import { randomFrom } from ${from('tests/quotes/random.ts')};
    const [kind] = process.argv.slice(2);
    const random = randomFrom(1);
    let { text, cited } = bookOfProse(1_100_000, 200);
    if (kind !== 'a book of prose') {
      text = hardText(kind, random, 1_000_000);
      cited = Array.from({ length: 200 }, (_, at) => hardQuotation(random, text, 50_000, String(at)));
    }
    const before = process.cpuUsage();
    checkText(text, cited, false);
    const { user, system } = process.cpuUsage(before);
    console.log(Math.round((user + system) / 1000));`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: out, minify: false, target: 'node20' },
    ssr: { noExternal: true },
  });
  return join(out, 'entry.js');
}

test('200 quotations in a text of a million characters', async () => {
  test.setTimeout(30 * 60_000);
  const programs = await Promise.all(
    Object.entries(folders).map(async ([name, folder]) => [name, await programOf(folder)] as const),
  );
  for (const kind of kinds) {
    const times = Object.fromEntries(
      programs.map(([name, program]) => {
        const { stdout } = spawnSync('node', [program, kind], { encoding: 'utf8', timeout: patience });
        return [name, stdout === '' ? Number.POSITIVE_INFINITY : Number(stdout)];
      }),
    );
    const { now = 0, before } = times;
    const ratio =
      before === undefined ? '' : `, before ${before} ms, now / before ${(now / before).toFixed(2)}`;
    console.info(`${kind}: ${now} ms of processor time${ratio}`);
  }
});
