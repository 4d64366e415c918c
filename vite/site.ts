// What the site has beside its scripts: the JSON Schema, the maps that ship with it, the policy of its page.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { argumentMapSchemaText } from '../src/argument/jsonSchema.ts';
import { parseArgument } from '../src/argument/parseArgument.ts';
import { drawBlocks } from '../src/drawing/drawBlocks.ts';

/** Writes public/argument-map.schema.json from the definition in src/argument/document.ts. */
export function jsonSchema(): Plugin {
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

/** Of the pictures of maps, in pixels. */
const pictureSize = { width: 320, height: 200 };

/** A picture of each map that ships with the site, in each of the themes, by its path below the site. */
function mapPictures(): Map<string, string> {
  const pictures = new Map<string, string>();
  for (const file of readdirSync('data').filter((name) => name.endsWith('.json'))) {
    const { argument } = parseArgument(readFileSync(join('data', file), 'utf8'));
    if (!argument) throw new Error(`data/${file} is no sound map.`);
    for (const theme of ['light', 'dark'] as const) {
      const path = `data/${file.replace(/\.json$/, '')}-${theme}.svg`;
      pictures.set(path, drawBlocks(argument, theme, pictureSize));
    }
  }
  return pictures;
}

/** The maps that ship with the site, at data/ beside it, with their pictures. In development Vite serves the maps from where they are. */
export function shippedMaps(): Plugin {
  return {
    name: 'shipped-maps',
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const picture = /^data\/[^/]+\.svg$/.test(path) ? mapPictures().get(path) : undefined;
        if (picture === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml').end(picture);
      });
    },
    generateBundle() {
      for (const [fileName, source] of mapPictures()) this.emitFile({ type: 'asset', fileName, source });
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

export function policyInPage(): Plugin {
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
