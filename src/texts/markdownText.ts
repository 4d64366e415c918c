// The words of a Markdown file, without its signs: what a reader of the text has before them, and quotes.

import type { TextFacts } from './htmlFacts.ts';

const frontMatter = /^\u{FEFF}?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** By its name, or, where it was pasted, by what it begins with: a heading, or fields as blogs and notes have them. */
export const isMarkdown = ({ name, type }: File, text: string) =>
  /\.(?:md|markdown)$/i.test(name) ||
  type === 'text/markdown' ||
  // A file from a disk whose name has no ending has no type either.
  (type === 'text/plain' &&
    !name.includes('.') &&
    (/^\s*#{1,6}[ \t]+\S/u.test(text) || /^[\w-]+:/u.test(frontMatter.exec(text)?.[1] ?? '')));

export function markdownText(text: string): string {
  return text
    .replace(frontMatter, '')
    .replace(/^ {0,3}(?:```|~~~).*\r?\n?/gmu, '')
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gmu, '$1')
    .replace(/^ {0,3}(?:> ?)+/gmu, '')
    .replace(/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,}|=+|-+)$/gmu, '')
    .replace(/!?\[([^\]\n]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+"[^"\n]*")?\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=\S)([^*\n]*?\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_\\])_(?=\S)([^_\n]*?\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(`+)([^`\n]+)\1/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

/** What the lines before the text say, as blogs and notes have them; else its first heading. */
export function markdownFacts(text: string): TextFacts {
  const [matter = '', lines = ''] = frontMatter.exec(text) ?? [];
  const said = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\n]*?))[ \\t]*\\r?$`, 'imu')
      .exec(lines)
      ?.slice(1)
      .find((each) => each !== undefined && each !== '');
  const [, heading] = /^\s*#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/mu.exec(text.slice(matter.length)) ?? [];
  const title = said('title') ?? heading;
  const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(said('date') ?? '');
  const author = said('author');
  const language = said('lang(?:uage)?');
  return {
    ...(title === undefined ? {} : { title: markdownText(title) }),
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(day ? { issued: { 'date-parts': [day.slice(1).filter(Boolean).map(Number)] } } : {}),
    ...(language !== undefined && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(language) ? { language } : {}),
  } as TextFacts;
}
