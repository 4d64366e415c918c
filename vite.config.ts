// Everything that is built, one environment each, all into dist/: the site first (Vite calls it `client`), then the
// command line, the element, frames, and pages that hold their map.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { cliAssets } from './vite/cli.ts';
import {
  built,
  compiledAtOnce,
  firstScripts,
  firstSightEnvironments,
  writeFirstSight,
} from './vite/firstSight.ts';
import { framesInDevelopment } from './vite/framesInDevelopment.ts';
import { lateImports } from './vite/lateImports.ts';
import { oldestBrowsers } from './vite/oldestBrowsers.ts';
import { preactForReact } from './vite/preact.ts';
import { jsonSchema, policyInPage, shippedMaps } from './vite/site.ts';
import { withoutEffects } from './vite/slimArgdown.ts';
import { slimFlow, treeshake } from './vite/slimFlow.ts';
import { standIns } from './vite/standIns.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Beside the site, which is there before. */
const besideSite = { emptyOutDir: false, copyPublicDir: false } as const;

/**
 * One classic script and one style sheet: frames with an opaque origin load no modules from hosts that send no CORS
 * header, and pages from a disk load none at all.
 */
function classicScript(name: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...besideSite,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        treeshake,
        // Vite writes it round late imports; in one script there are none.
        checks: { emptyImportMeta: false },
        input: { [name]: `src/${name}.tsx` },
        output: {
          format: 'iife',
          entryFileNames: '[name].js',
          assetFileNames: ({ names }) =>
            names[0]?.endsWith('.css') ? `${name}.css` : 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
}

export default defineConfig({
  base: './',
  // Several pages, none of which stands in for a missing file.
  appType: 'mpa',
  resolve: {
    alias: [
      ...preactForReact,
      // Its parser is asked for: beside it stand enumerations and what formats, which cannot be shaken off.
      { find: /^jsonc-parser$/, replacement: resolve('node_modules/jsonc-parser/lib/esm/impl/parser.js') },
    ],
  },
  plugins: [
    slimFlow(),
    jsonSchema(),
    shippedMaps(),
    policyInPage(),
    lateImports(),
    compiledAtOnce(),
    cliAssets(),
    framesInDevelopment(),
    // What is imported late comes along at once, so that what records tours is left out; the engine for quotations is
    // another script: see docs/decisions/0025-the-engine-comes-as-a-classic-script.md.
    standIns('embed', [
      // Nothing is loaded ahead in one script.
      [/vite\/preload-helper/, resolve('vite/noPreload.ts')],
      [/\/askAnew\.ts$/, resolve('src/apps/embed/noAskAnew.ts')],
      [/\/openDraft\.ts$/, resolve('src/store/noDraft.ts')],
      [/\/readerPart\.ts$/, resolve('src/store/loadedReader.ts')],
      [/\/(layoutPart|awaitLayouts)\.ts$/, resolve('src/store/loadedLayout.ts')],
      [/\/wholePart\.tsx$/, resolve('src/map/whole/loadedWhole.ts')],
      // Frames that ask what if run the whole program: see src/site.tsx.
      [/\/(meterPart|doubtsPart|whatIfPart)\.tsx$/, resolve('src/apps/embed/noWhatIf.ts')],
      [/\/(doubtActions|doubtParameter)\.ts$/, resolve('src/apps/embed/noDoubts.ts')],
      [/\/iconPaths\.ts$/, resolve('src/apps/embed/fewIcons.ts')],
    ]),
    // It has no late parts.
    standIns('full', [
      [/\/loadPart\.ts$/, resolve('src/store/loadedPart.ts')],
      [/\/convertFile\.ts$/, resolve('src/texts/noConverting.ts')],
      [/\/write\/(Write|DraftList|forms\/WritePanel)\.tsx$/, resolve('src/apps/write/noWriting.ts')],
      [/\/openDraft\.ts$/, resolve('src/store/noDraft.ts')],
      [/\/(readForeign|isForeignMap)\.ts$/, resolve('src/store/noForeign.ts')],
      [/\/quotesPart\.ts$/, resolve('src/store/loadedQuotes.ts')],
      [/\/readerPart\.ts$/, resolve('src/store/loadedReader.ts')],
      [/\/(layoutPart|awaitLayouts)\.ts$/, resolve('src/store/loadedLayout.ts')],
      [/\/wholePart\.tsx$/, resolve('src/map/whole/loadedWhole.ts')],
    ]),
  ],
  // Pages run it as a classic script too: see src/store/quotesPart.ts.
  // Where nothing is shaken off any more, notes for that are weight.
  worker: {
    format: 'iife',
    rolldownOptions: {
      treeshake: withoutEffects,
      checks: { bundlerTimings: false },
      output: { comments: { annotation: false } },
    },
  },
  build: {
    target: oldestBrowsers,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // On a slow machine that is no news, and neither is it that packages say where they would run on a server of React's.
    rolldownOptions: { checks: { bundlerTimings: false, moduleLevelDirective: false } },
  },
  environments: {
    client: {
      build: {
        modulePreload: { polyfill: false },
        rolldownOptions: {
          treeshake,
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: [firstScripts()] } },
        },
      },
    },
    cli: {
      consumer: 'server',
      define: { programVersion: JSON.stringify(version) },
      // One file for Node that imports nothing from node_modules.
      resolve: { noExternal: true },
      build: {
        ...besideSite,
        target: 'node20',
        minify: true,
        rolldownOptions: {
          treeshake: withoutEffects,
          input: 'src/cli.ts',
          output: { entryFileNames: 'cli.js', codeSplitting: false },
        },
      },
    },
    element: {
      consumer: 'client',
      build: {
        ...besideSite,
        modulePreload: false,
        rolldownOptions: {
          input: 'src/element.ts',
          output: { format: 'iife', entryFileNames: 'argument-map.js' },
        },
      },
    },
    embed: classicScript('embed'),
    full: classicScript('full'),
    ...firstSightEnvironments,
  },
  builder: {
    async buildApp(builder) {
      const site = await built(builder, 'client');
      for (const name of ['cli', 'element', 'embed', 'full']) await built(builder, name);
      await writeFirstSight(builder, site);
    },
  },
  preview: { port: 4173, strictPort: true, host: 'localhost' },
});
