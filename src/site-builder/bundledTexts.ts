// The texts of sources that lie beside a map and are named in it: they go into the folder of its version, so that
// readers can look there for what is quoted. A map from somebody else could name any file of this disk, so only texts go
// along that really lie in its folder and that nobody has hidden there.

import { realpath } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import type { Source } from '../argument/argument.ts';
import { isDeviceName } from '../argument/fileName.ts';
import { quoted } from '../argument/problems.ts';
import type { TextAtHand } from '../files/textsAtHand.ts';
import type { OutFile } from './outFile.ts';

export interface BundledText {
  source: Source;
  text: string;
  /** Below the map's folder, with "/". */
  path: string;
}

export interface TextsBeside {
  bundled: readonly BundledText[];
  /** Those that stay behind, and why: the end of a sentence. */
  excluded: readonly { source: Source; why: string }[];
}

/**
 * @param file The map's, as it was given.
 * @param name What the map is called in words.
 */
export async function textsBeside(
  file: string,
  name: string,
  texts: ReadonlyMap<string, TextAtHand>,
): Promise<TextsBeside> {
  const bundled: BundledText[] = [];
  const excluded: { source: Source; why: string }[] = [];
  for (const { source, from, place, text, why } of texts.values()) {
    const href = source.text?.href ?? '';
    // Those on the web are fetched by the page.
    if (from !== 'file' || /^https:/i.test(href)) continue;
    const path = pathBelow(href);
    const against =
      path === null
        ? outside(name)
        : (refusal(path) ?? (text === null ? `${place}: ${why}` : await strays(file, place, name)));
    if (path !== null && text !== null && against === undefined) bundled.push({ source, text, path });
    else excluded.push({ source, why: against ?? '' });
  }
  return { bundled, excluded };
}

export function bundledTexts({ bundled }: TextsBeside): OutFile[] {
  return [...new Map(bundled.map(({ path, text }) => [path, { path, content: text }])).values()];
}

const outside = (name: string) => `it lies outside the folder of ${quoted(name)}.`;
const hidden = 'it is hidden: a name in its path begins with a dot.';

/** Why a file is not to be published, by its path below the folder of its map; undefined where it is. */
function refusal(path: string): string | undefined {
  if (/(^|[\\/])\./.test(path)) return hidden;
  const device = path.split(/[\\/]/).find(isDeviceName);
  if (device !== undefined) return `Windows keeps the name ${quoted(device)} for a device: give it another.`;
  if (/\.(txt|text|md|markdown|x?html?)$/i.test(path)) return undefined;
  return `only texts are published (.txt, .text, .md, .markdown), and not ${quoted(path)}.`;
}

/** The same for where it really lies: links lead anywhere. */
async function strays(file: string, place: string, name: string): Promise<string | undefined> {
  const path = relative(await realpath(dirname(file)), await realpath(place));
  if (path.split(sep)[0] === '..' || /^([\\/]|[a-z]:)/i.test(path))
    return `it is a link that leads out of the folder of ${quoted(name)}.`;
  return refusal(path);
}

/** The path of a file below the map's folder; null for one elsewhere. */
function pathBelow(href: string): string | null {
  const folder = 'http://map/folder/';
  try {
    const { href: address, pathname } = new URL(href, folder);
    if (!address.startsWith(folder)) return null;
    const path = decodeURIComponent(pathname.slice('/folder/'.length));
    return /[\\\0]|(^|\/)\.\.?(\/|$)/.test(path) ? null : path;
  } catch {
    return null;
  }
}
