// BibTeX, read by astrocite.

import { parse } from 'astrocite-bibtex';
import { type CslItems, toSources } from '../../../draft/cslItems.ts';

/** Null where it cannot be read. */
export function parseBibtexItems(text: string): CslItems | null {
  try {
    // Accents are signs of their own in it.
    return toSources(JSON.parse(JSON.stringify(parse(text)).normalize('NFC')));
  } catch {
    return null;
  }
}
