// Ligatures that were lost on the way, as in texts taken out of PDF files: "rst" for "first".

import { perText } from '../perText.ts';
import type { Folded } from './fold.ts';
import { loweredText } from './lowered.ts';

const ligature = /ff[il]?|f[il]/gu;
/** Characters of ordinary text in which one of them stands at least. */
const perLigature = 3000;

const isWithout = perText((text) => {
  const lower = loweredText(text);
  return (lower.match(ligature)?.length ?? 0) <= lower.length / perLigature;
});

/** What is a word of its own without its ligature. */
const words = new Set(
  'at our ash it ring end re ne le owing owed lament ate ought in is on or as old'.split(' '),
);

/**
 * Whether a word of a quotation, in lower case, is the text's with all or some of its ligatures put back. Only in a text
 * that has hardly any left.
 */
export function isLostLigature(quoted: string, found: string, text: Folded): boolean {
  if (found.length >= quoted.length || words.has(found)) return false;
  const parts = quoted.split(ligature);
  if (parts.length === 1 || !isWithout(text)) return false;
  const lost = [...quoted.matchAll(ligature)].map(([letters]) =>
    letters.length === 3 ? `(?:${letters}|ff|f|${letters[2]})?` : `(?:${letters})?`,
  );
  const pattern = parts.map((part, index) => escaped(part) + (lost[index] ?? '')).join('');
  return new RegExp(`^${pattern}$`, 'u').test(found);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
