// Writes what was built. Nothing is deleted, and only what an earlier build made is written over: all is looked at
// before the first file is written.

import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputProblem } from '../files/inputProblem.ts';
import { toWritingProblem } from '../files/readInput.ts';
import { generator } from './headHtml.ts';
import type { OutFile } from './outFile.ts';

/** @throws {InputProblem} */
export async function writeFiles(folder: string, files: readonly OutFile[]): Promise<void> {
  const missing: OutFile[] = [];
  for (const file of files) if (await isToBeWritten(folder, file)) missing.push(file);
  for (const { path, content } of missing) {
    const place = join(folder, path);
    await makeFolder(dirname(place));
    try {
      await writeFile(place, content);
    } catch (error) {
      throw toWritingProblem(place, error);
    }
  }
}

/** @throws {InputProblem} */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw toWritingProblem(folder, error);
    throw new InputProblem(folder, 'There is a file where a folder is needed.');
  }
}

/** False where it is there already, as it is to be. @throws {InputProblem} where there is another's. */
async function isToBeWritten(folder: string, { path, content }: OutFile): Promise<boolean> {
  const place = join(folder, path);
  await checkPlain(folder, path);
  const there = await readIfThere(place);
  if (!there) return true;
  if (there.equals(Buffer.from(content))) return false;
  if (await isOurs(place, there)) return true;
  throw new InputProblem(
    place,
    'There is such a file already, which this program did not make. Move it away, or choose another folder.',
  );
}

/** What is behind a link is not in this folder, and what is no file may never end. @throws {InputProblem} */
async function checkPlain(folder: string, path: string): Promise<void> {
  let place = folder;
  for (const name of path.split('/')) {
    place = join(place, name);
    const there = await lstat(place).catch(() => null);
    if (!there) return;
    if (there.isFile() || there.isDirectory()) continue;
    throw new InputProblem(
      place,
      there.isSymbolicLink()
        ? 'There is a link here, and nothing is written through it. Move it away, or choose another folder.'
        : 'There is something here that is no ordinary file. Move it away, or choose another folder.',
    );
  }
}

const mark = `<meta name="generator" content="${generator}">`;

/** Pages and what is told of them say so themselves; a picture is the page's beside it. */
async function isOurs(place: string, there: Buffer): Promise<boolean> {
  if (/\.html?$/i.test(place)) return there.includes(mark);
  if (place.endsWith('oembed.json')) return there.includes(`"provider_name": "${generator}"`);
  if (!place.endsWith('og.png')) return false;
  const page = await readIfThere(join(dirname(place), 'index.html'));
  return page?.includes(mark) ?? false;
}

/** @throws {InputProblem} */
async function readIfThere(place: string): Promise<Buffer | null> {
  try {
    return await readFile(place);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw toWritingProblem(place, error);
  }
}
