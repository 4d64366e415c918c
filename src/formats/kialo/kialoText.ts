// The words of a claim as Kialo writes them: links of Markdown, a backslash before brackets, numbers of sources.

import { isWebAddress } from '../../argument/addressOf.ts';
import { limits } from '../../argument/limits.ts';

/** Words in order, with their backslashes: what they hide is no mark; between them, what they cite. */
export type KialoPart = { words: string } | { link: string; words: string } | { mark: string };

const sign = '[!-/:-@[-`{-~]';
/** A pattern: a sign behind a backslash, which is no mark. */
export const plainSign = `\\\\${sign}`;
const plainSigns = new RegExp(plainSign, 'g');
const beforeSigns = new RegExp(`\\\\(?=${sign})`, 'g');

export const withoutBackslashes = (text: string): string =>
  text.replace(plainSigns, (whole) => whole.slice(1));

/** A mark of a source, or a link; each bounded, so that no line takes long. */
const marks =
  /\[(\d{1,5})\](?!\()|\[((?:\\.|[^\][\\\n]){0,2000})\]\(((?:\\.|[^()\\\s]|\((?:\\.|[^()\\\s]){0,300}\)){1,2048})\)/;
const special = new RegExp(`${plainSign}|${marks.source}`, 'g');

export function splitKialoText(text: string): KialoPart[] {
  const parts: KialoPart[] = [];
  let at = 0;
  const say = (words: string) => {
    const last = parts.at(-1);
    if (words === '') return;
    if (last && !('link' in last) && 'words' in last) last.words += words;
    else parts.push({ words });
  };
  for (const { 0: whole, 1: mark, 2: words, 3: address, index } of text.matchAll(special)) {
    say(text.slice(at, index));
    at = index + whole.length;
    const link = address === undefined ? '' : withoutBackslashes(address);
    if (mark !== undefined) parts.push({ mark });
    else if (link !== '' && link.length <= limits.url && isWebAddress(link))
      parts.push({ link, words: (words ?? '').trim() || link });
    else say(whole);
  }
  say(text.slice(at));
  return parts;
}

/** Written so that none of it is read as something else. */
export const backslashText = (text: string): string =>
  text
    .replace(beforeSigns, '\\\\')
    .replace(/\[(?=\d{1,5}\])/g, '\\[')
    .replace(/\](?=\()/g, '\\]')
    .replace(/^(\s*)->/u, '$1\\->')
    .replace(/^(\s*\d+)\./gmu, '$1\\.')
    .replace(/^(\s*(?:Sources|Discussion (?:Title|Name))):/gmu, '$1\\:');
