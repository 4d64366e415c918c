import { defineConfig } from 'vite';
import { oldestBrowsers } from './vite.oldestBrowsers.ts';

// The loader of the element: one classic script beside the site, built after it.
export default defineConfig({
  publicDir: false,
  build: {
    target: oldestBrowsers,
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/element.ts',
      output: { format: 'iife', entryFileNames: 'argument-map.js' },
    },
  },
});
