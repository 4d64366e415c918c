// BibTeX, read by astrocite: entry by entry, where one of them cannot be read.

import { parse } from 'astrocite-bibtex';
import { type CslItems, toSources } from '../../../draft/cslItems.ts';

/** Null where none of it can be read. */
export function parseBibtexItems(text: string): CslItems | null {
  const whole = read(text);
  if (whole) return whole;
  const entries = text.split(/^(?=[ \t]*@\w+\s*[{(])/mu).filter((entry) => /@\w/u.test(entry));
  // Of what is short for something all entries may make use.
  const short = entries.filter((entry) => /^\s*@string\b/iu.test(entry)).join('');
  const items: CslItems = { sources: [], dropped: [] };
  for (const entry of entries) {
    if (/^\s*@(?:string|comment|preamble)\b/iu.test(entry)) continue;
    const one = read(short + entry);
    for (const source of one?.sources ?? []) items.sources.push(source);
    for (const name of one?.dropped ?? [unread(entry)]) items.dropped.push(name);
  }
  return items.sources.length > 0 ? { ...items, dropped: [...new Set(items.dropped)] } : null;
}

const unread = (entry: string) => `“${/[{(]\s*([^\s,]*)/u.exec(entry)?.[1] ?? ''}” (cannot be read)`;

function read(text: string): CslItems | null {
  try {
    // Accents are signs of their own in it.
    return toSources(JSON.parse(JSON.stringify(parse(text)).normalize('NFC')));
  } catch {
    return null;
  }
}
