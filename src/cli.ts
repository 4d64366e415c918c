#!/usr/bin/env node
// The command line, wired to this process. See cli/run.ts.

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './cli/run.ts';

/** From package.json, put in by the build. */
declare const programVersion: string;

// Who reads our output may stop before its end (`| head`); that is no mistake.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 1;
    if (stream === process.stdout) {
      process.stderr.write(`therefore: The output could not be written (${error.code}).\n`);
    }
  });
}

const code = await run(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    programFolder: dirname(fileURLToPath(import.meta.url)),
  },
  programVersion,
);
// Not process.exit(): output may still be on its way.
process.exitCode ||= code;
