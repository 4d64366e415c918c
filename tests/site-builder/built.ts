// Folders built within a test, and what is in them.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, type Ran, ran } from '../cli/ran.ts';
import { programFolder } from './program.ts';

export interface Built extends Ran {
  folder: string;
  /** The paths of all files, in order. */
  paths: () => string[];
  read: (path: string) => string;
}

/** @param into A folder to build in; a new one without it. */
export async function built(
  args: readonly string[],
  { input = '', into = folderWith({}), program = programFolder() } = {},
): Promise<Built> {
  const result = await ran(['build', ...args, '--out', into], input, program);
  return {
    ...result,
    folder: into,
    paths: () => filesIn(into),
    read: (path) => readFileSync(join(into, path), 'utf8'),
  };
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
}

/** Every file with its bytes. */
export const contents = (folder: string): Map<string, string> =>
  new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));

/** The text of a page as it is read, without markup. */
export const wordsOf = (html: string) =>
  html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** A small map as a document: one thesis with a reason. */
export const smallMap = (more: object = {}, thesis: object = {}) =>
  JSON.stringify({
    version: 1,
    title: 'Water',
    language: 'en',
    thesis: {
      id: 't',
      text: 'Cholera is waterborne.',
      children: [{ id: 'r', role: 'reason', text: 'The deaths lay round one pump.' }],
      ...thesis,
    },
    ...more,
  });
