import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The embedded map as one classic script and one style sheet: dist/embed.js, dist/embed.css. */
export default defineConfig({
  base: './',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  publicDir: false,
  build: {
    target: 'es2023',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    lib: {
      entry: 'src/embed.tsx',
      formats: ['iife'],
      name: 'therefore',
      fileName: () => 'embed.js',
      cssFileName: 'embed',
    },
  },
});
