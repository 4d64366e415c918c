// What the site has beside its scripts: the JSON Schema, the maps that ship with it, the policy of its page.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { fingerprint } from '../src/argument/fingerprint.ts';
import { argumentMapSchemaText } from '../src/argument/jsonSchema.ts';
import { parseArgument } from '../src/argument/parseArgument.ts';
import { readSound } from '../src/argument/readSound.ts';
import { drawBlocks } from '../src/drawing/drawBlocks.ts';
import type { Theme } from '../src/drawing/palette.ts';

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

/** The path of a picture, below the site: there is one of each map in each of the themes. */
const picturePath = /^data\/([^/]+)-(light|dark)\.svg$/;

const mapNames = () =>
  readdirSync('data').flatMap((file) => (file.endsWith('.json') ? file.replace(/\.json$/, '') : []));

function mapPicture(name: string, theme: Theme): string {
  const { argument } = parseArgument(readFileSync(join('data', `${name}.json`), 'utf8'));
  if (!argument) throw new Error(`data/${name}.json is no sound map.`);
  return drawBlocks(argument, theme, pictureSize);
}

/** See src/store/soundMaps.ts. Of a map with fields that hold nothing there is none: it is read as others are. */
export function soundMaps(): Record<string, string> {
  const sound = mapNames().flatMap((name) => {
    const text = readFileSync(join('data', `${name}.json`), 'utf8');
    const { argument } = parseArgument(text);
    return argument && isDeepStrictEqual(readSound(text), argument) ? [[name, fingerprint(text)]] : [];
  });
  return Object.fromEntries(sound);
}

/** The maps that ship with the site, at data/ beside it, with their pictures. In development Vite serves the maps from where they are. */
export function shippedMaps(): Plugin {
  return {
    name: 'shipped-maps',
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const [, name = '', theme] = picturePath.exec(path) ?? [];
        if (!mapNames().includes(name)) return next();
        response.setHeader('Content-Type', 'image/svg+xml').end(mapPicture(name, theme as Theme));
      });
    },
    load(id) {
      if (id !== resolve('src/store/soundMaps.ts')) return null;
      return `export const soundMaps = ${JSON.stringify(soundMaps())};`;
    },
    generateBundle() {
      for (const name of mapNames()) {
        for (const theme of ['light', 'dark'] as const) {
          const fileName = `data/${name}-${theme}.svg`;
          this.emitFile({ type: 'asset', fileName, source: mapPicture(name, theme) });
        }
      }
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
