// The texts of sources that lie beside a map and are named in it: they go into the folder of its version, so that
// readers can look there for what is quoted.

import type { Source } from '../../argument/argument.ts';
import type { TextAtHand } from '../textsAtHand.ts';
import type { MapToBuild } from './mapToBuild.ts';
import type { OutFile } from './outFile.ts';

export function carriedTexts(map: MapToBuild): OutFile[] {
  const files = new Map(textsBelow(map).map(({ path, text }) => [path, { path, content: text }]));
  return [...files.values()];
}

/** The texts that go along, with their paths below the map's folder. */
export function textsBelow(map: MapToBuild): { source: Source; text: string; path: string }[] {
  return besideIn(map).flatMap(({ source, text }) => {
    const path = pathBelow(source.text?.href ?? '');
    return path === null ? [] : { source, text, path };
  });
}

/**
 * The sources whose texts lie elsewhere than in the map's folder or below it, and so stay behind: a map from somebody
 * else could name any file of this disk.
 */
export function leftBehind(map: MapToBuild): string[] {
  return besideIn(map)
    .filter(({ source }) => pathBelow(source.text?.href ?? '') === null)
    .map(({ source }) => source.id);
}

function besideIn({ texts }: MapToBuild): (TextAtHand & { text: string })[] {
  return [...texts.values()].flatMap((each) =>
    each.from === 'file' && each.text !== null ? [{ ...each, text: each.text }] : [],
  );
}

const pages = new Set(['', 'index.html', 'embed.html', 'oembed.json', 'og.png']);

/** The path of a file below the map's folder; null for one elsewhere, or with the name of a page of ours. */
function pathBelow(href: string): string | null {
  const folder = 'http://map/folder/';
  try {
    const { href: address, pathname } = new URL(href, folder);
    if (!address.startsWith(folder)) return null;
    const path = decodeURIComponent(pathname.slice('/folder/'.length));
    const strays = /[\\\0]|(^|\/)\.\.?(\/|$)/.test(path);
    return strays || path.endsWith('/') || pages.has(path.toLowerCase()) ? null : path;
  } catch {
    return null;
  }
}
