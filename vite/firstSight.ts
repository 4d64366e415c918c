// What the site's own page shows before any script: see docs/decisions/0027-first-sight.md.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type EnvironmentOptions, minifySync, type Plugin, type Rolldown, type ViteBuilder } from 'vite';
import { withoutFaces } from '../src/site-builder/fontFaces.ts';

type Built = Rolldown.RolldownOutput['output'];

type ModuleInfoOf = (id: string) => Rolldown.ModuleInfo | null;

/** A module and all that it imports before it runs. */
function withImports(id: string, moduleInfo: ModuleInfoOf, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of moduleInfo(id)?.importedIds ?? []) withImports(imported, moduleInfo, seen);
  return seen;
}

/** What explores, in the order in which it is asked for. */
const firstParts = {
  explore: 'src/apps/explore/startExplore.tsx',
  map: 'src/apps/explore/ExploreMap.tsx',
  surroundings: 'src/apps/explore/Surroundings.tsx',
  layouts: 'src/layout/layouts.ts',
} as const;
/** What narrow windows show instead. */
const outline = 'src/panels/outline/Outline.tsx';

/** Of what explores, all that is needed at once is a script for each part, though late parts use some of it too. */
export function firstScripts(): {
  name: (id: string, context: { getModuleInfo: ModuleInfoOf }) => string | null;
} {
  let partOf: Map<string, string> | undefined;
  return {
    name(id, context) {
      if (!partOf) {
        const closure = (file: string) => withImports(resolve(file), (id) => context.getModuleInfo(id));
        const layouts = closure(firstParts.layouts);
        const round = closure(firstParts.surroundings);
        partOf = new Map([...layouts].map((module) => [module, 'layouts']));
        for (const module of round) partOf.set(module, 'surroundings');
        // The outline, what stands round it and what lays maps out ask for nothing of the map's own script.
        const besideMap = new Set([...round, ...closure(outline), ...layouts]);
        for (const module of closure(firstParts.map))
          partOf.set(module, besideMap.has(module) ? 'explore' : 'map');
        for (const module of closure(firstParts.explore)) partOf.set(module, 'explore');
        // What frames need as well is in none of them.
        for (const module of closure('src/site.tsx')) partOf.delete(module);
      }
      return partOf.get(id) ?? null;
    },
  };
}

/**
 * Scripts that are needed at once are compiled whole beside the page, as they come over the line, and not function by
 * function when these are called: the page’s own thread has a seventh less to do.
 */
export function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // What is said of a script stands before all of it, and Vite puts more there.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && (chunk.name === 'explore' || chunk.name === 'map'))
            chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}

/** A script that stands in the page itself, and is written nowhere else. */
function inPage(file: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: `src/apps/explore/first/${file}.ts`, output: { format: 'iife' } },
    },
  };
}

export const firstSightEnvironments: Record<string, EnvironmentOptions> = {
  decide: inPage('decide'),
  fonts: inPage('fonts'),
  place: inPage('place'),
  page: {
    consumer: 'server',
    // What is left for Node to find asks for React.
    resolve: { noExternal: [/react/, 'zustand'] },
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: 'vite/firstPage.ts', output: { codeSplitting: false } },
    },
  },
};

/** Builds an environment. */
export async function built(builder: ViteBuilder, name: string): Promise<Built> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`There is no environment ${name}.`);
  const made = await builder.build(environment);
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error(`${name} was not built.`);
  return output.output;
}

/** Puts into the site's page what it shows before any script. @param site What was built of it. */
export async function writeFirstSight(builder: ViteBuilder, site: Built): Promise<void> {
  const decide = codeOf(await built(builder, 'decide'));
  const place = await built(builder, 'place');
  const scriptsOf = (name: string) => {
    const { imports, fileName } = chunkOf(site, name);
    return [...imports, fileName];
  };
  const scripts = scriptsOf('explore');
  const besideThem = (name: string) => scriptsOf(name).filter((file) => !scripts.includes(file));
  const style = site.find((file) => /explore.*\.css$/.test(file.fileName));
  const [styleFile, programStyle] = [style?.fileName ?? '', sourceOf(style)];
  const { outDir } = builder.config.build;
  const file = resolve(outDir, 'index.html');
  const page = await running(codeOf(await built(builder, 'page')));
  writeFileSync(
    file,
    await page.firstPage({
      page: readFileSync(file, 'utf8'),
      theme: ['keptTheme', 'theme'].map((name) => minified(`public/${name}.js`)).join(''),
      decide,
      fonts: codeOf(await built(builder, 'fonts')),
      place: codeOf(place),
      style: sourceOf(place.find(({ fileName }) => fileName.endsWith('.css'))),
      programStyle,
      scripts,
      mapScripts: besideThem('map'),
      roundScripts: besideThem('surroundings'),
      layoutScripts: besideThem('layouts'),
      outlineScripts: besideThem('Outline'),
      styleFile,
    }),
  );
  writeFileSync(resolve(outDir, styleFile), withoutFaces(programStyle));
}

const minified = (file: string) => minifySync(file, readFileSync(file, 'utf8')).code;

function chunkOf(files: Built, name: string): Rolldown.OutputChunk {
  const found = files.find((file) => file.type === 'chunk' && file.name === name);
  if (found?.type !== 'chunk') throw new Error(`There is no script ${name}.`);
  return found;
}

function codeOf(files: Built): string {
  return files
    .flatMap((file) => (file.type === 'chunk' ? file.code : []))
    .join('')
    .trim();
}

function sourceOf(file: Built[number] | undefined): string {
  if (file?.type !== 'asset') throw new Error('A style sheet is missing.');
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/** Runs what was built for Node, from where it finds the packages that it imports. */
async function running(code: string): Promise<typeof import('./firstPage.ts')> {
  const folder = resolve('node_modules/.vite');
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `firstPage-${process.pid}.mjs`);
  writeFileSync(file, code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
