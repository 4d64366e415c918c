// What the file of a map is called when it is saved.

import { toFileName } from '../argument/fileName.ts';
import { newMapTitle } from '../draft/newMap.ts';
import { inlineDocument } from './inlineDocument.ts';
import { fileName, flagship } from './openMap.ts';
import type { Origin } from './state.ts';

/**
 * The file's name as it was opened, with `.json` at its end.
 *
 * @param title After which a map that was begun here is named.
 */
export function mapFileName({ file, name }: Origin, title?: string): string {
  const opened = file === null ? (name ?? inlineDocument()?.name ?? flagship) : (fileName(file) ?? 'map');
  const last = opened.split(/[?#]/)[0]?.split('/').at(-1) || 'map';
  if (title !== undefined && last === `${newMapTitle}.json`) return toFileName(`${title}.json`);
  return toFileName(/\.json$/i.test(last) ? last : `${last}.json`);
}
