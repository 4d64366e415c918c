// The command line run within a test: what it printed, and its exit code.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/**
 * @param input What standard input holds.
 * @param programFolder Where the program finds its own files; only `build` looks there.
 * @param printed Filled while the command runs.
 * @param stopped Stops what would go on without end.
 */
export async function ran(
  args: readonly string[],
  input: string | Uint8Array = '',
  programFolder = '/nowhere',
  printed = { out: '', err: '' },
  stopped = new AbortController().signal,
): Promise<Ran> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const stdin = (async function* () {
    // In two pieces, as a pipe may give it.
    yield bytes.subarray(0, 3);
    yield bytes.subarray(3);
  })();
  const code = await run(
    args,
    {
      stdin,
      out: (text) => {
        printed.out += text;
      },
      err: (text) => {
        printed.err += text;
      },
      programFolder,
      stopped,
    },
    '1.2.3',
  );
  return { code, ...printed };
}

/** A folder with these files, until the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'therefore-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A sound map of one thesis "t" with these sources and citations; each citation is a line, from line 2 on. */
export function mapWith(citations: readonly object[], sources: readonly object[]): string {
  const rows = citations.map((citation) => JSON.stringify(citation)).join(',\n');
  return `{"version":1,"title":"Water","thesis":{"id":"t","text":"Cholera is waterborne.","citations":[
${rows}
]},"sources":${JSON.stringify(sources)}}`;
}
