import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { defineConfig, type Plugin } from 'vite';
import { PumpLesson } from './react/PumpLesson.tsx';

/** The page of React comes as from a server that renders, of which Next.js is one. */
function serverRendered(): Plugin {
  return {
    name: 'server-rendered',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        path.startsWith('/react/')
          ? html.replace('<div id="root"></div>', () => {
              return `<div id="root">${renderToString(createElement(PumpLesson))}</div>`;
            })
          : html,
    },
  };
}

/** The element's examples as pages, built for tests/browser/examples.spec.ts. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  appType: 'mpa',
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'argument-map' } } }),
    svelte({ configFile: false }),
    serverRendered(),
  ],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: ['plain', 'react', 'vue', 'svelte'].map((name) => `${import.meta.dirname}/${name}/index.html`),
    },
  },
});
