import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** The element's examples as pages, built for tests/browser/examples.spec.ts. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'argument-map' } } }),
    svelte({ configFile: false }),
  ],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['plain', 'react', 'vue', 'svelte'].map((name) => `${import.meta.dirname}/${name}/index.html`),
    },
  },
});
