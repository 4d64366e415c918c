import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The embedded map as one classic script and one style sheet, dist/embed.js and dist/embed.css: frames with an opaque
 * origin load no modules from hosts that send no CORS header.
 */
export default defineConfig({
  base: './',
  plugins: [react()],
  publicDir: false,
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: { embed: 'src/embed.tsx' },
      output: {
        format: 'iife',
        entryFileNames: '[name].js',
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.css') ? 'embed.css' : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
