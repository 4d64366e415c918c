// The preview pictures of maps, as PNG.

import { quoted } from '../argument/problems.ts';
import { InputProblem } from '../files/inputProblem.ts';
import type { Io } from '../files/io.ts';
import { readInput } from '../files/readInput.ts';
import { oneLine } from '../labels/oneLine.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { previewSvg } from './previewSvg.ts';
import { startRasterizer } from './rasterize.ts';
import type { PicturedMap } from './siteFiles.ts';
import { isWritable } from './writable.ts';

export interface PictureOptions {
  theme: 'auto' | 'light' | 'dark';
  base: string | null;
  /** Paths of fonts for letters that ours do not have. */
  fonts: readonly string[];
}

/** @throws {InputProblem} */
export async function pictures(
  maps: readonly MapToBuild[],
  { theme, base, fonts }: PictureOptions,
  io: Io,
): Promise<PicturedMap[]> {
  const more: Uint8Array[] = [];
  for (const font of fonts) more.push(await readFont(font, io));
  const rasterize = await startRasterizer(io.programFolder, more);
  // Which letters are in a font that was given is for the giver to know.
  const writable = more.length > 0 ? () => true : isWritable;
  return maps.map((map) => {
    if (!writable(map.argument.title)) {
      const lacking = `The preview picture of ${quoted(map.name)} has no title: give a font with its letters, with --font.`;
      io.err(`${oneLine(lacking)}\n`);
    }
    const svg = previewSvg(map.argument, {
      theme: theme === 'dark' ? 'dark' : 'light',
      writable,
      host: base === null ? null : new URL(base).host,
    });
    return { ...map, picture: rasterize(svg) };
  });
}

/** How TrueType and OpenType files begin. */
const starts: readonly string[] = ['\0\u0001\0\0', 'OTTO', 'true', 'ttcf'];

/** @throws {InputProblem} */
async function readFont(path: string, io: Io): Promise<Uint8Array> {
  const bytes = await readInput(path, io);
  if (!starts.includes(String.fromCharCode(...bytes.subarray(0, 4)))) {
    throw new InputProblem(path, 'This is no TrueType or OpenType font (.ttf, .otf).');
  }
  return bytes;
}
