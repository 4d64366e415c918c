// Runs the walks: Node 20 takes no TypeScript by itself.

import { argv, exit } from 'node:process';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/browsers/runWalks.ts');
exit((await module.runWalks(argv.slice(2))) === 0 ? 0 : 1);
