// What a map is called in the address of its page: by its file.

import { basename } from 'node:path';
import type { Argument } from '../argument/argument.ts';
import { toFileName } from '../argument/fileName.ts';

/** Names in a built folder that belong to no map. */
const taken = new Set(['assets', 'index', 'index.html']);

/** Letters, figures, ".", "_" and "-" only. */
export function nameOfMap(file: string, argument: Argument): string {
  const said = file === '-' ? argument.title : basename(file).replace(/\.json$/i, '');
  const name = said
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .slice(0, 80)
    .replace(/^[.-]+|[.-]+$/g, '')
    .toWellFormed();
  if (name === '') return 'map';
  if (taken.has(name)) return `${name}-map`;
  return toFileName(name);
}
