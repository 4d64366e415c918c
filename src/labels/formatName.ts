// The names of CSL-JSON, in the order in which they are spoken.

import type { Source, SourceName } from '../argument/argument.ts';
import { plainRichText } from '../argument/richText.ts';

/** Speakers up to this number are all named; of more, the first ones. */
const most = 6;
const first = 3;

/** "Jean de La Fontaine", "毛泽东", "Martin Luther King, Jr."; empty for a name without a letter. */
export function formatName(name: SourceName): string {
  const literal = plainRichText(name.literal);
  if (literal) return literal;
  const given = plainRichText(name.given);
  const dropping = plainRichText(name['dropping-particle']);
  const suffix = plainRichText(name.suffix);
  const family = familyOf(name);
  const ordered = isCharacters(given + family)
    ? family + given
    : isSet(name['static-ordering'])
      ? spaced([family, given, dropping])
      : spaced([given, glued([dropping, family])]);
  return suffix && ordered ? `${ordered}${isSet(name['comma-suffix']) ? ',' : ''} ${suffix}` : ordered;
}

/** "van Gogh": what stands for the whole name where there is little room. */
export function formatShortName(name: SourceName): string {
  return plainRichText(name.literal) || familyOf(name) || formatName(name);
}

/** Who made a source: its authors or else its editors. Names without a letter are left out. */
export function creatorsOf({ author, editor }: Source): readonly SourceName[] {
  const named = (names: readonly SourceName[] = []) => names.filter((name) => formatName(name) !== '');
  const authors = named(author);
  return authors.length > 0 ? authors : named(editor);
}

/** "A, B and C"; a long list is "A, B, C and others". */
export function formatNames(names: readonly SourceName[]): string {
  const all = names.length <= most;
  const words = (all ? names : names.slice(0, first)).map(formatName);
  const last = all ? words.pop() : 'others';
  if (words.length === 0) return last ?? '';
  // A comma within a name would look like one between two.
  return `${words.join(words.some((each) => /,|\.$/.test(each)) ? '; ' : ', ')} and ${last}`;
}

/** CSL's flags may be written as text or as a number. */
export function isSet(flag: boolean | string | number | undefined): boolean {
  return typeof flag === 'string' ? !/^(false|no|0|)$/i.test(flag.trim()) : Boolean(flag);
}

const familyOf = (name: SourceName) =>
  glued([plainRichText(name['non-dropping-particle']), plainRichText(name.family)]);

const spaced = (parts: readonly string[]) => parts.filter(Boolean).join(' ');

/** Particles: "de La", but "d’" and "al-" without a space. */
const glued = (parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .reduce((before, part) => `${before}${/['’‘ʼ‐-]$/u.test(before) ? '' : ' '}${part}`, '')
    .trim();

/** Names in Chinese, Japanese and Korean writing: the family comes first, without a space. */
const isCharacters = (name: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}々ー]+$/u.test(
    name,
  );
