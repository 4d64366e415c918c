// What can be wrong with a document, and how we say it. All wording about files lives here: each sentence
// names what is wrong and, where it is not plain, the way out.

import { distance } from 'fastest-levenshtein';
import { formatCount } from './formatCount.ts';
import { limits } from './limits.ts';
import type { Position } from './position.ts';

export type ProblemCode = keyof typeof sentences | 'more' | 'unreachable';

/** One thing that is wrong, and where. */
export interface Problem extends Position {
  code: ProblemCode;
  /** JSON Pointer (RFC 6901) to the place. */
  pointer: string;
  /** A plain sentence with the way out. */
  message: string;
  /** How many problems it tells of, where these are more than itself. */
  count?: number;
}

// Intl is slow to make ready, and most maps have no problems.
const formatList = (type: Intl.ListFormatType, words: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type }).format(words);
const either = (words: readonly string[]) => formatList('disjunction', words);
const all = (words: readonly string[]) => formatList('conjunction', words);

/** A circle in arrows, short: it may run through thousands. */
function arrows(ids: readonly string[]): string {
  const shown =
    ids.length > 10 ? [...ids.slice(0, 8).map(quoted), '…', ...ids.slice(-1).map(quoted)] : ids.map(quoted);
  return shown.join(' → ');
}

/** Shown in quotation marks, short, and without what could upset a line of text. */
export function quoted(value: string): string {
  const clean = value.replace(/\p{C}/gu, '\u{FFFD}');
  const points = [...clean];
  return `“${points.length > 60 ? `${points.slice(0, 60).join('')}…` : clean}”`;
}

/** The first few, and how many more. */
function shortened(words: readonly string[]): string[] {
  return words.length <= 6 ? [...words] : [...words.slice(0, 5), `${formatCount(words.length - 5)} more`];
}

/** How a value of another kind becomes what is wanted, where that is plain. */
function wayFrom(wanted: string, found: string): string {
  if (wanted.startsWith('a list') && found === 'an object') return ' Put [ ] round it.';
  if (wanted.startsWith('an object') && found === 'a list') return ' Remove the [ ] round it.';
  return '';
}

const where = ({ line, column }: Position) => `line ${line}, column ${column}`;

export const sentences = {
  'too-large': () =>
    `The file is larger than ${limits.bytes / 1024 / 1024} MB. Split the map, or leave out long texts.`,
  'too-deep': () =>
    `The file is nested more than ${limits.nesting} levels deep. Give the deepest claims a place further up.`,
  'too-many-nodes': () =>
    `The map has more than ${formatCount(limits.nodes)} claims. Split it into several maps.`,
  empty: () => 'The file is empty: there is no map in it.',
  'not-json': (what: string) => what,
  notation: (what: string) => what,
  'not-utf-8': (said: string | undefined) =>
    `From here on the file is not in ${said === undefined || said === 'utf-8' ? 'UTF-8' : `${said}, as it says, nor in UTF-8`}. Open it where it was written, and save it as UTF-8.`,
  'not-text': (kind: string) =>
    `This is ${kind}, and no text. Save its text as a plain text file, and use that.`,
  'repeated-key': (key: string) => `${quoted(key)} is given twice in the same object. Keep one of them.`,
  'not-a-map': (inList: boolean) =>
    inList
      ? 'This is a list, and a map is an object: { "version": 1, "title": …, "thesis": … }. Remove the [ ] round it.'
      : 'This is JSON, but not a map: a map is an object with "version", "title" and "thesis".',
  'future-version': (version: string) =>
    `The map is written in version ${version} of the format, and this program reads version 1. Use a newer program, or save the map as version 1.`,
  'missing-field': (field: string) => `${quoted(field)} is missing here. Add it.`,
  'wrong-type': (field: string, wanted: string, found: string) =>
    `${field} must be ${wanted}, but it is ${found}.${wayFrom(wanted, found)}`,
  'nested-list': (field: string) =>
    `${field} is a list of its own: a list stands within a list. Remove one pair of [ ].`,
  'list-for-text': (fields: readonly string[]) =>
    fields.length === 1
      ? `${fields[0]} must be text in double quotation marks, but it is a list. Write one entry without the [ ], or leave it out.`
      : `${all(shortened(fields))} must be text in double quotation marks, but they are lists. Write one entry of each without the [ ], or leave it out.`,
  'no-text': (field: string) =>
    `There is no text here: ${field} holds no letter and no figure. Write it, or remove it.`,
  'unknown-field': (field: string, known: readonly string[]) => {
    const near = nearest(field, known);
    return `The format has no field ${quoted(field)} here. ${
      near ? `Did you mean ${quoted(near)}?` : 'Remove it, or use "note" for a remark.'
    }`;
  },
  'unknown-fields': (fields: readonly string[], first: string) =>
    `${formatCount(fields.length)} fields that this format does not know, first at ${first}: ${all(shortened([...new Set(fields)].map(quoted)))}; they can be left out.`,
  'empty-date': (field: string) => `The date has no year. Leave ${field} out, or give it one.`,
  'wrapped-source': () =>
    'This is a whole answer of Crossref. Keep only the item that stands in “message”, in place of the object round it.',
  'bad-value': (field: string, value: string, allowed: readonly string[]) => {
    const near = nearest(value, allowed);
    const choice = allowed.length <= 8 ? `Use ${either(allowed.map(quoted))}.` : '';
    const hint = near ? `Did you mean ${quoted(near)}?` : choice || 'See the format for what is allowed.';
    return `${field} cannot be ${quoted(value)}. ${hint}`;
  },
  'bad-format': (field: string, wanted: string) => `${field} must be ${wanted}.`,
  'too-short': (field: string, wanted: string) => `${field} must have ${wanted}.`,
  'too-long': (field: string, most: number) =>
    `${field} is longer than ${formatCount(most)} characters. Shorten it.`,
  'out-of-range': (field: string, wanted: string) => `${field} must be ${wanted}.`,
  'broken-character': (field: string) =>
    `${field} holds half a character (a lone surrogate). Type that character again.`,
  'one-of': (found: readonly string[]) =>
    found.length === 0
      ? 'A claim needs exactly one of “text”, “premises” or “ref”. Add “text” with what is claimed.'
      : `A claim has exactly one of ${either(found.map(quoted))}. Keep one and remove the other.`,
  'no-thesis': () =>
    'The map has no “thesis” (or “issue” with theses). Add one: it is what the map argues for.',
  'thesis-and-issue': () => 'A map has either “thesis” or “issue”, not both. Keep one of them.',
  'reuse-with-children': (id: string) =>
    `A claim that is used again keeps its own children where it stands. Move these to ${quoted(id)}; only objections against the inference may stay here.`,
  'no-strength': () => 'Only a claim with a “text” has a strength. Give it there.',
  'unknown-doubt': (key: string) => `${quoted(key)} is no claim’s id, “source:ID” or “step:ID”. Correct it.`,
  'against-without-objection': () =>
    'Only an objection can be “against” something. Make its role “objection”, or remove “against”.',
  'no-inference': () =>
    'An objection against the inference needs a parent that itself supports or opposes something. Remove “against”, or move the objection down.',
  'duplicate-id': (id: string, other: Position) =>
    `The id ${quoted(id)} is used here and at ${where(other)}. Give one of the two another id.`,
  'dangling-ref': (id: string, known: Iterable<string>) => {
    const near = nearest(id, known);
    return `There is no claim with the id ${quoted(id)}.${near ? ` Did you mean ${quoted(near)}?` : ' Add it, or correct the id.'}`;
  },
  'ref-to-ref': (id: string) =>
    `${quoted(id)} is itself a claim used again. Refer to the claim where it is written out.`,
  'ref-cycle': (ids: readonly string[]) =>
    `Through this “ref” a claim bears on itself: ${arrows(ids)}. Remove the ref, or break the circle elsewhere.`,
  'unknown-source': (id: string, known: Iterable<string>) => {
    const near = nearest(id, known);
    return `There is no source with the id ${quoted(id)}.${near ? ` Did you mean ${quoted(near)}?` : ' Add it to “sources”, or correct the id.'}`;
  },
  'via-cycle': (ids: readonly string[]) =>
    `These sources report one another in a circle: ${arrows(ids)}. Remove one “via”.`,
  'same-choice': (choice: string) =>
    `The answer ${quoted(choice)} is given twice. Change one of them, or remove it.`,
  'look-alike-id': (id: string, other: Position) =>
    `The id ${quoted(id)} looks like the one at ${where(other)}, and is another: its letters are composed otherwise, or it holds something invisible. Give one of the two another id.`,
  'for-and-against': (id: string) =>
    `${quoted(id)} stands both for and against the same claim. Keep the one that is meant.`,
  'used-twice': (id: string) => `${quoted(id)} stands twice under the same claim. One of them says all.`,
  'unknown-citation': (claim: string, index: number, has: number) =>
    `${quoted(claim)} has no citation ${index}: it has ${has === 0 ? 'none' : `${has}, counted from 0`}.`,
  'quote-shape': () =>
    'A quotation is either “exact” (with “prefix” and “suffix” where needed) or “parts”. Keep one of the two.',
  'text-without-content': () =>
    'A source text needs “paragraphs”, or “href” with the address of its file; a digest needs “paragraphs”.',
  'unknown-language': (tag: string, known: string) =>
    `${quoted(tag)} is a language that browsers do not know. ${known === 'und' ? 'Use a tag like “en” or “pt-BR”, or leave it out.' : `Use ${quoted(known)}, which is what they take it for.`}`,
  'bad-url': (field: string) =>
    `${field} must be a full web address that starts with https:// or http://, without a user name.`,
  'bad-href': () =>
    '“href” must be a path beside the map (%20 for a space) or an https address, without a user name.',
} as const;

type Sentences = typeof sentences;
export type ProblemArguments<Code extends keyof Sentences> = Parameters<Sentences[Code]>;

export function sentenceFor<Code extends keyof Sentences>(
  code: Code,
  ...about: ProblemArguments<Code>
): string {
  return (sentences[code] as (...about: unknown[]) => string)(...about);
}

export const moreProblems = (number: number) =>
  `${formatCount(number)} more ${number === 1 ? 'problem is' : 'problems are'} not listed. Put these right first.`;

/** What jsonc-parser found wrong with the syntax (its ParseErrorCode), in words. */
export function syntaxSentence(code: number, found: string): string {
  const it = found === '' ? 'The file ends' : `${quoted(found)} stands`;
  switch (code) {
    case 1:
      if (found === '') return 'An invisible character stands here. Delete it, or type the space again.';
      return `${quoted(found)} is not a JSON value. Text needs double quotation marks.`;
    case 2:
      return 'This number is not written as JSON wants it: 39, -1.5, 2e3.';
    case 3:
      return `${it} where a field name in double quotation marks is expected.`;
    case 4:
      return `${it} where a value is expected. A comma too many, or a value missing.`;
    case 5:
      return `${it} where a colon is expected after the field name.`;
    case 6:
      return `${it} where a comma is expected between two entries.`;
    case 7:
      return `${it} where a closing } is expected.${found === '' ? ' Is the file complete?' : ''}`;
    case 8:
      return `${it} where a closing ] is expected.${found === '' ? ' Is the file complete?' : ''}`;
    case 9:
      return `${quoted(found)} stands after the end of the map. Remove what follows the last }.`;
    case 10:
    case 11:
      return 'JSON has no comments. Remove it, or use a “note” field.';
    case 12:
      return 'This text has no closing quotation mark.';
    case 13:
      return 'This number is cut off.';
    case 14:
      return 'A \\u in a text needs four hexadecimal digits after it.';
    case 15:
      return 'A backslash in a text is followed by something JSON does not know. Write \\\\ for a backslash.';
    default:
      return 'A character here is not allowed in JSON text. Line breaks in a text are written \\n.';
  }
}

/** How many words of about the same length are compared: a hint must not cost a hostile file much. */
const mostCompared = 10_000;

/** The nearest of `known` within two changes (one for short words), if there is one. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let least = word.length <= 4 ? 1 : 2;
  let compared = 0;
  const lower = word.toLowerCase();
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    if (++compared > mostCompared) break;
    const other = candidate.toLowerCase();
    const changes = isSwapped(lower, other) ? 1 : distance(lower, other);
    if (changes < least || (changes === least && best === undefined)) {
      best = candidate;
      least = changes;
    }
  }
  return best;
}

/** Whether two letters that stand side by side changed places: one slip, though two letters differ. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at !== -1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
