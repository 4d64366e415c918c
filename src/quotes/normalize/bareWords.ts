// A quotation without what the person who quotes may put round and into it.

import { type Folded, fold } from './fold.ts';
import { lengthAtEnd } from './lengthAtEnd.ts';

// Signs that belong to what they stand beside: "5%", "R&D", "#1", "§ 4".
const mark = String.raw`(?![%‰&@#§])[\p{P}\s]`;
const isMark = new RegExp(`^${mark}$`, 'u');
// A hyphen before a figure may be a minus.
const atStart = new RegExp(String.raw`^(?:(?!-\p{Nd})${mark})+`, 'u');
const ellipsis = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)?/gu;

/**
 * Without marks at the edges ("illegitimate." where the sentence went on), "[sic]", and brackets round a letter
 * that changed its case ("[T]he"). The same object where there is nothing of the kind.
 */
export function bareWords(words: Folded): Folded {
  const isEdited = words.text.includes('[');
  const plain = isEdited
    ? fold(words.original.replace(/\s?\[sic\]/giu, '').replace(/\[(\p{L})\]/gu, '$1'))
    : words;
  const start = atStart.exec(plain.text)?.[0].length ?? 0;
  const end = plain.text.length - lengthAtEnd(plain.text, isMark);
  if (end <= start) return fold('');
  if (start === 0 && end === plain.text.length) return plain.text === words.text ? words : plain;
  return fold(plain.original.slice(plain.starts[start], plain.ends[end - 1]));
}

/** The parts of a quotation that marks its omissions by dots, bracketed or not; one part where it marks none. */
export function partsBetweenDots(words: string): string[] {
  const parts = words.split(ellipsis);
  return parts
    .map((part, index) => (index > 0 ? part.trimStart() : part))
    .map((part, index) => (index < parts.length - 1 ? part.trimEnd() : part))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
