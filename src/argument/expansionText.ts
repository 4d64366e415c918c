// An expansion as addresses and messages write it.

import type { Expansion } from './expansion.ts';

/** `all`, `none`, a depth, or ids with commas between them; a comma after a lone id tells it from a word. */
export function expansionText(expansion: Exclude<Expansion, null>): string {
  if (typeof expansion === 'string') return expansion;
  if (typeof expansion === 'number') return String(expansion);
  const ids = expansion.map((id) => encodeURIComponent(id.toWellFormed()));
  const only = ids.length === 1 ? ids[0] : undefined;
  if (ids.length === 0) return 'none';
  return only !== undefined && /^(all|none|\d+)$/.test(only) ? `${only},` : ids.join(',');
}

export function parseExpansion(text: string | null): Expansion {
  if (text === null || text === '') return null;
  if (text === 'all' || text === 'none') return text;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return text
    .split(',')
    .filter((id) => id !== '')
    .map(decoded);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
