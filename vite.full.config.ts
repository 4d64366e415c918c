import { resolve } from 'node:path';
import { classicScript } from './vite.classic.ts';

/** The whole program, dist/full.js and dist/full.css, for pages that hold their map. It has no late parts. */
export default classicScript('full', [
  { find: /^.*\/loadPart\.ts$/, replacement: resolve('src/store/loadedPart.ts') },
  { find: /^.*\/quotesPart\.ts$/, replacement: resolve('src/store/loadedQuotes.ts') },
]);
