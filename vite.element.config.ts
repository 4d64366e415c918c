import { defineConfig } from 'vite';

// The loader of the element: one classic script beside the site, built after it.
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/element.ts',
      output: { format: 'iife', entryFileNames: 'argument-map.js' },
    },
  },
});
