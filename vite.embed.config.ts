import { fileURLToPath } from 'node:url';
import { classicScript } from './vite.classic.ts';

/**
 * The embedded map, dist/embed.js and dist/embed.css. Preact does React's part in it, in a fifth of the size: see
 * docs/decisions/0008-frames-run-on-preact.md. What is imported late comes along at once, so that what records tours is
 * left out; the engine for quotations is another script: see docs/decisions/0025-the-engine-comes-as-a-classic-script.md.
 */
export default classicScript('embed', [
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  {
    find: /^.*\/store\/recordTour\.ts$/,
    replacement: fileURLToPath(new URL('src/apps/embed/noRecording.ts', import.meta.url)),
  },
]);
