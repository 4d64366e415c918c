import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'error',
  build: { outDir: '../../dist/peers', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 10_000 },
});
