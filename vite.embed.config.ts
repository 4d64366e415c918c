import { fileURLToPath } from 'node:url';
import { classicScript } from './vite.classic.ts';

/**
 * The embedded map, dist/embed.js and dist/embed.css. Preact does React's part in it, in a fifth of the size: see
 * docs/decisions/0008-frames-run-on-preact.md. What records tours would come along, since one script has no late parts.
 */
export default classicScript('embed', [
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  {
    find: /^.*\/session\/recordTour\.ts$/,
    replacement: fileURLToPath(new URL('src/modes/embed/noRecording.ts', import.meta.url)),
  },
]);
