// `therefore build`: pages for any static host.

import { basename, dirname } from 'node:path';
import { isWebAddress } from '../argument/addressOf.ts';
import type { Argument } from '../argument/argument.ts';
import { quoted } from '../argument/problems.ts';
import { InputProblem } from '../files/inputProblem.ts';
import type { Io } from '../files/io.ts';
import { type ReadMap, readMap } from '../files/readMap.ts';
import { oneLine } from '../labels/oneLine.ts';
import { type MapToBuild, mapToBuild } from '../site-builder/mapToBuild.ts';
import { nameOfMap } from '../site-builder/nameOfMap.ts';
import type { OutFile } from '../site-builder/outFile.ts';
import { pictures } from '../site-builder/pictures.ts';
import { readProgram } from '../site-builder/programFiles.ts';
import { singleFile } from '../site-builder/singleFile.ts';
import { siteFiles } from '../site-builder/siteFiles.ts';
import { writeFiles } from '../site-builder/writeFiles.ts';
import { wrongQuotations } from './checkReport.ts';
import { oneOf, parseOptions } from './parseOptions.ts';
import { problemLine } from './problemLine.ts';
import { type ExitCode, exit, type Subcommand, UsageError } from './subcommand.ts';
import { tellLosses } from './tellLosses.ts';

const options = {
  out: { type: 'string' },
  single: { type: 'boolean' },
  base: { type: 'string' },
  theme: { type: 'string' },
  font: { type: 'string', multiple: true },
} as const;

export const buildCommand: Subcommand = {
  name: 'build',
  usage: 'IN… --out DIR [--single] [--base URL] [--theme auto|light|dark] [--font FILE]…',
  summary: 'makes pages of maps, for any static host or as single files',
  help: `
Makes a folder with a page for each map: its drawing, the whole argument as text
with its citations, its sources, and the map itself, which wakes when it is in
sight or touched. Any static host can serve it.

  --out DIR                the folder; files that others made are left alone
  --single                 one HTML file a map, for use without network. DIR can
                           be the name of that file, if it ends in .html, or -,
                           which is standard output
  --base URL               the address at which the folder will be. Without it
                           other sites find no picture and no frame of a map
  --theme auto|light|dark  its colours; without it, as the reader's system has
  --font FILE              a font (.ttf, .otf) for the preview pictures, where
                           maps are in other scripts than Latin, Greek, Cyrillic

An IN can be -, which is standard input. Maps with problems are not built; they
are listed as check does, and the exit code is 1. So are quotations that are not
in their texts as they are quoted; but the pages are made, and say so too.`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, options);
    if (positionals.length === 0) throw new UsageError('Name the map to build, or - for standard input.');
    if (positionals.filter((file) => file === '-').length > 1) {
      throw new UsageError('Standard input can be read only once, but - stands here twice.');
    }
    const { out, single = false } = values;
    if (out === undefined || out === '') throw new UsageError('Name the folder to build with --out DIR.');
    if (out === '-' && !single) {
      throw new UsageError('Standard output takes no folder: name one, or write one file with --single.');
    }
    const idle = (['base', 'font'] as const).find((name) => single && values[name] !== undefined);
    if (idle) throw new UsageError(`--${idle} is for a folder of pages: with --single, leave it out.`);
    const theme = oneOf('theme', values.theme, ['auto', 'light', 'dark']) ?? 'auto';
    const base = parseBase(values.base);
    const file = single && (out === '-' || /\.html?$/i.test(out)) ? basename(out) : null;
    if (file !== null && positionals.length > 1) {
      throw new UsageError('--out names one file, but there are several maps: name a folder.');
    }

    const read = await readSound(positionals, io);
    if (!read) return exit.problems;
    const maps = await named(read, io);
    const program = await readProgram(io.programFolder);
    if (single) {
      const files = maps.map((map) => ({
        path: file ?? `${map.name}.html`,
        content: singleFile(map, program, theme),
      }));
      if (out === '-') for (const { content } of files) io.out(content);
      else await write(file === null ? out : dirname(out), files, io);
      tellHeld(maps, io);
      tellExcluded(maps, io);
      return tellFindings(maps, io);
    }
    const pictured = await pictures(maps, { theme, base, fonts: values.font ?? [] }, io);
    await write(out, siteFiles(pictured, program, { base, theme }), io);
    tellExcluded(maps, io);
    if (base === null) tellWithoutBase(io);
    return tellFindings(maps, io);
  },
};

/** Null where one of the maps has problems, which are then told. */
async function readSound(
  files: readonly string[],
  io: Io,
): Promise<(ReadMap & { argument: Argument })[] | null> {
  const sound: (ReadMap & { argument: Argument })[] = [];
  for (const file of files) {
    const read = await readMap(file, io);
    for (const problem of read.problems) io.err(problemLine(file, problem));
    tellLosses(file, read.losses, io);
    if (read.argument && read.problems.length === 0) sound.push({ ...read, argument: read.argument });
  }
  return sound.length === files.length ? sound : null;
}

/** @throws {InputProblem} where two maps would have the same address. */
async function named(read: readonly (ReadMap & { argument: Argument })[], io: Io): Promise<MapToBuild[]> {
  const maps = new Map<string, MapToBuild>();
  for (const each of read) {
    const name = nameOfMap(each.file, each.argument);
    if (maps.has(name)) {
      throw new InputProblem(
        each.file,
        `Two maps would have the address ${quoted(name)}: rename one of the files.`,
      );
    }
    maps.set(name, await mapToBuild(each, name, io));
  }
  return [...maps.values()];
}

/** With "/" at its end. @throws {UsageError} */
function parseBase(value: string | undefined): string | null {
  if (value === undefined) return null;
  const url = isWebAddress(value) ? new URL(value) : null;
  // Not the parts of the address: an empty query has none, but its "?" stands there.
  if (!url || /[?#]/.test(url.href)) {
    throw new UsageError(
      `--base is the address of the folder, like https://example.org/maps/, and not ${quoted(value)}.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What belongs to a page is not named by itself. */
const parts = /^assets\/|^[^/]+\/node\/|(^|\/)(embed\.html|oembed\.json|og\.png)$/;

/** Says which pages and texts there are, one a line, for people and for scripts. @throws {InputProblem} */
async function write(folder: string, files: readonly OutFile[], io: Io): Promise<void> {
  await writeFiles(folder, files);
  for (const { path } of files) {
    if (parts.test(path)) continue;
    io.out(`${oneLine(folder === '.' ? path : `${folder.replace(/[\\/]+$/, '')}/${path}`)}\n`);
  }
}

/** Which quotations are not in their texts as they are quoted, as check tells it; the pages say it too. */
function tellFindings(maps: readonly MapToBuild[], io: Io): ExitCode {
  const told = maps.map(({ file, texts, checked }) =>
    wrongQuotations({
      file,
      problems: [],
      remarks: [],
      citations: [...checked.values()],
      texts: [...texts.values()],
    }),
  );
  for (const lines of told) io.err(lines);
  return told.every((lines) => lines === '') ? exit.clean : exit.problems;
}

/** Which texts are within the one file of each map. */
function tellHeld(maps: readonly MapToBuild[], io: Io): void {
  for (const { name, bundled } of maps) {
    for (const { source, path } of bundled) {
      io.err(`${oneLine(`The text of ${quoted(source.id)} is in the file of ${quoted(name)}: ${path}`)}\n`);
    }
  }
}

/** Which texts the pages lack. */
function tellExcluded(maps: readonly MapToBuild[], io: Io): void {
  for (const map of maps) {
    for (const { source, why } of map.excluded) {
      io.err(`${oneLine(`The text of ${quoted(source.id)} is left out: ${why}`)}\n`);
    }
  }
}

function tellWithoutBase(io: Io): void {
  io.err('Without --base, other sites find no picture and no frame: they need full addresses.\n');
}
