import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { argumentMapSchemaText } from './src/argument/jsonSchema.ts';
import { lateImports } from './vite.lateImports.ts';
import { oldestBrowsers } from './vite.oldestBrowsers.ts';
import { slimFlow } from './vite.slimFlow.ts';
import { slimSchema } from './vite.slimSchema.ts';

/** Writes public/argument-map.schema.json from the definition in src/argument/document.ts. */
function jsonSchema(): Plugin {
  return {
    name: 'json-schema',
    buildStart() {
      const file = resolve('public/argument-map.schema.json');
      const text = argumentMapSchemaText();
      if (readIfThere(file) !== text) writeFileSync(file, text);
    },
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The maps that ship with the site, at data/ beside it. In development Vite serves them from where they are. */
function shippedMaps(): Plugin {
  return {
    name: 'shipped-maps',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync('data', { recursive: true, encoding: 'utf8' })) {
        if (!/\.(json|txt)$/.test(file)) continue;
        this.emitFile({
          type: 'asset',
          fileName: `data/${file.replaceAll('\\', '/')}`,
          source: readFileSync(join('data', file)),
        });
      }
    },
  };
}

/** As strict as the page allows: no inline script or style, no HTML sink, no frames, no forms. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types therefore-worker',
].join('; ');

function policyInPage(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  // Several pages, none of which stands in for a missing file.
  appType: 'mpa',
  plugins: [react(), slimFlow(), slimSchema(), jsonSchema(), shippedMaps(), policyInPage(), lateImports()],
  // Pages run them as classic scripts too: see src/store/quotesPart.ts.
  worker: { format: 'iife' },
  build: {
    target: oldestBrowsers,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  preview: { port: 4173, strictPort: true, host: 'localhost' },
});
