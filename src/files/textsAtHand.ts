// The texts against which a map is checked: those on the command line, those in the map, and those that lie
// beside it. Nothing is fetched.

import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Source } from '../argument/argument.ts';
import { identify } from '../quotes/digest.ts';
import { InputProblem } from './inputProblem.ts';
import type { Io } from './io.ts';
import type { ReadMap } from './readMap.ts';
import { readText } from './readText.ts';

export interface TextAtHand {
  source: Source;
  /** On the command line, in the map, or in a file that the map names. */
  from: 'option' | 'map' | 'file';
  /** The path, or the address that the map names; empty for a text in the map. */
  place: string;
  /** Null where it is not to be had. */
  text: string | null;
  /** Why it is not to be had. */
  why?: string;
  /** A summary by the map's author, which locates words and verifies none. */
  summary: boolean;
  /** Whether it is the very text that the map names by its digest; null where the map names none. */
  identical: boolean | null;
}

/** A text that was given on the command line. */
export interface GivenText {
  path: string;
  text: string;
}

/** Texts by id of source, in the order of the map; sources without a text are not in it. */
export async function textsAtHand(
  { file, argument }: ReadMap,
  given: ReadonlyMap<string, GivenText>,
  io: Io,
): Promise<Map<string, TextAtHand>> {
  const texts = new Map<string, TextAtHand>();
  for (const source of argument?.sources.values() ?? []) {
    const text = await textAtHand(source, file, given.get(source.id), io);
    if (text) texts.set(source.id, text);
  }
  return texts;
}

async function textAtHand(
  source: Source,
  file: string,
  given: GivenText | undefined,
  io: Io,
): Promise<TextAtHand | null> {
  const { paragraphs, href } = source.text ?? {};
  if (given) {
    const { path, text } = given;
    const identical = await isNamed(source, text);
    return { source, from: 'option', place: path, text, summary: false, identical };
  }
  const summary = source.text?.kind === 'digest';
  if (paragraphs) {
    const text = paragraphs.join('\n\n');
    return { source, from: 'map', place: '', text, summary, identical: await isNamed(source, text, summary) };
  }
  if (href === undefined) return null;
  const at = { source, from: 'file', place: href, summary } as const;
  const path = pathBeside(file, href);
  if (path === null) return { ...at, text: null, identical: null, why: whyNot(file, href) };
  try {
    const text = await readText(path, io);
    return { ...at, place: path, text, identical: await isNamed(source, text, summary) };
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    return { ...at, place: path, text: null, identical: null, why: error.message };
  }
}

function whyNot(file: string, href: string): string {
  if (/^https?:/i.test(href)) return 'Texts are not fetched.';
  if (file === '-') return 'It lies beside the map, and nobody knows where that is.';
  return 'This is no path beside the map.';
}

/** The path of a file that a map names relative to itself; null for anything else. */
function pathBeside(file: string, href: string): string | null {
  // The root of a site is not the root of a disk.
  if (file === '-' || /^[\\/]/.test(href) || /^[a-z][a-z\d+.-]*:/i.test(href)) return null;
  try {
    const beside = fileURLToPath(new URL(href, pathToFileURL(file)));
    const folder = fileURLToPath(new URL('.', pathToFileURL(file)));
    // As short as the reader gave the map's own path.
    const given = folderOf(file);
    return beside.startsWith(folder)
      ? given + beside.slice(folder.length)
      : join(given, relative(folder, beside));
  } catch {
    return null;
  }
}

const folderOf = (file: string) => file.slice(0, file.length - (/[^\\/]*$/.exec(file)?.[0].length ?? 0));

async function isNamed(source: Source, text: string, summary = false): Promise<boolean | null> {
  // The digest of a copy is that of the full text, not of a summary of it.
  const { digest, copy } = source.text ?? {};
  const named = [digest, summary ? undefined : copy?.digest].filter((each) => each !== undefined);
  if (named.length === 0) return null;
  const found = await identify(text, (folded) =>
    createHash('sha256').update(folded, 'utf8').digest('base64'),
  );
  return named.includes(found.digest);
}
