// What the file of a map is called when it is saved.

import { toFileName } from '../argument/fileName.ts';
import { inlineDocument } from './inlineDocument.ts';
import { fileName, flagship } from './openMap.ts';
import type { Origin } from './state.ts';

/**
 * The file's name as it was opened, with `.json` at its end; a map that was begun here is named after its title.
 */
export function mapFileName({ file, name, newMap }: Origin, title: string): string {
  if (newMap !== undefined) return plainFileName(title);
  const opened = file === null ? (name ?? inlineDocument()?.name ?? flagship) : (fileName(file) ?? 'map');
  const last = opened.split(/[?#]/)[0]?.split('/').at(-1) || 'map';
  return toFileName(/\.json$/i.test(last) ? last : `${last}.json`);
}

/** A name that no command line misreads. */
export function plainFileName(name: string): string {
  const plain = name.replace(/\.json$/i, '').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
  return toFileName(`${plain.replace(/^-+|-+$/g, '') || 'map'}.json`);
}
