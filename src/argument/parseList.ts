// A nested list as people paste it: Markdown, Argdown, an export of Kialo, an outline with indents or numbers. Each item
// becomes a claim, and what is indented under it hangs on it.

import { someText } from './blankText.ts';
import type { DocumentNode } from './document.ts';

interface Line {
  /** From 1. */
  line: number;
  /** Columns before it. */
  indent: number;
  /** The sign or number before its words; empty where it has none. */
  mark: string;
  /** Where its words begin, in columns. */
  start: number;
  words: string;
}

/** Characters between two stops of a tabulator. */
const tab = 4;

const bullet = /^(?:<[+-]|[+-]>|<_|_>|[-*+•◦▪‣–—>]|o(?=\t))[ \t]+/u;
const number = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)(?:[.)]|(?=\s))[ \t]+/u;
const heading = /^#{1,6}[ \t]+/u;
const checkbox = /^\[[ xX]\][ \t]+/u;

/** The lines of a text that say something, each with its mark. */
function linesOf(text: string): Line[] {
  return text.split(/\r\n?|\n/).flatMap((line, at) => {
    const [space = ''] = /^\s*/u.exec(line) ?? [];
    const rest = line.slice(space.length).trimEnd();
    if (rest === '' || rest.startsWith('//') || /^discussion (title|name):/iu.test(rest)) return [];
    const indent = columns(space);
    const [mark = ''] = bullet.exec(rest) ?? heading.exec(rest) ?? numberOf(rest) ?? [];
    const words = rest.slice(mark.length).replace(checkbox, '').trim();
    // A rule between two lists says nothing.
    return !someText.test(words)
      ? []
      : [{ line: at + 1, indent, mark: mark.trim(), start: indent + columns(mark), words }];
  });
}

/** "1854 was a bad year" begins with no number of a list, nor does "3.5 million people". */
function numberOf(rest: string): RegExpExecArray | null {
  const found = number.exec(rest);
  if (!found) return null;
  const ends = /[.)]\s*$/u.test(found[0]);
  return ends || (/^\d+(\.\d+)+\s/u.test(found[0]) && /^\p{Lu}/u.test(rest.slice(found[0].length)))
    ? found
    : null;
}

const columns = (space: string) =>
  [...space].reduce((at, sign) => (sign === '\t' ? at + tab - (at % tab) : at + 1), 0);

/** What stands further down in the same item is a part of its sentence. */
function joined(lines: readonly Line[]): Line[] {
  const items: Line[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const goesOn = last && last.mark !== '' && line.mark === '' && line.indent >= last.start;
    if (goesOn) items.splice(-1, 1, { ...last, words: `${last.words} ${line.words}` });
    else items.push(line);
  }
  return items;
}

/** How deep each item stands: a greater number is deeper. */
function depthsOf(items: readonly Line[]): number[] {
  const parts = items.map(({ mark }) =>
    /^\d+(\.\d+)+\.?$/u.test(mark) ? mark.split('.').filter(Boolean) : null,
  );
  // Numbers that say it all, as "1.2.1.".
  if (parts.some(Boolean)) {
    return items.map(({ mark, indent }, at) =>
      parts[at] ? parts[at].length : /^\d+[.)]?$/u.test(mark) ? 1 : 100 + indent,
    );
  }
  const flat = items.every(({ indent }) => indent === items[0]?.indent);
  // Word copies its lists without their indents: another sign, another level.
  const kinds = flat ? [...new Set(items.map(({ mark }) => kindOf(mark)))] : [];
  return items.map(({ mark, indent }) => {
    if (mark.startsWith('#')) return mark.length - 10;
    return 2 * indent + (mark === '' ? 0 : 1 + Math.max(0, kinds.indexOf(kindOf(mark))));
  });
}

const kindOf = (mark: string) => (/\p{L}|\p{N}/u.test(mark) ? '1' : /[-+>]/.test(mark) ? '-' : mark);

/** An item of a list, as a claim. */
export interface ListedClaim {
  fields: Pick<DocumentNode, 'role' | 'against' | 'label'> & { text: string };
  /** Where it begins, from 1. */
  line: number;
  /** The sign or number before it; of a heading its signs. */
  mark: string;
  below: ListedClaim[];
}

/**
 * @returns The claims at the top of the list, in order; none where the text says nothing.
 */
export function parseList(text: string): ListedClaim[] {
  const items = joined(linesOf(text));
  const depths = depthsOf(items);
  const signs = new Set(items.map(({ mark }) => mark));
  // Where both occur they say which kind it is; alone they are bullets.
  const tells = signs.has('+') && (signs.has('-') || signs.has('>'));
  const top: ListedClaim[] = [];
  const open: { depth: number; claim: ListedClaim }[] = [];
  items.forEach((item, at) => {
    const depth = depths[at] ?? 0;
    const claim: ListedClaim = { fields: fieldsOf(item, tells), line: item.line, mark: item.mark, below: [] };
    while ((open.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) >= depth) open.pop();
    (open.at(-1)?.claim.below ?? top).push(claim);
    open.push({ depth, claim });
  });
  return top;
}

const roles: readonly [RegExp, DocumentNode['role']][] = [
  [/^(?:pro|for|because|reason|support)s?:\s+/iu, 'reason'],
  [/^(?:con|against|but|objection|attack)s?:\s+/iu, 'objection'],
  [/^evidence:\s+/iu, 'evidence'],
];

/** "Pro: it works" -> the words, and the role that they name; null where they name none. */
export function spokenRole(words: string): { role: DocumentNode['role'] | null; said: string } {
  const [word, role = null] = roles.find(([pattern]) => pattern.test(words)) ?? [];
  return { role, said: word ? words.replace(word, '') : words };
}

function fieldsOf({ mark, words }: Line, tells: boolean): ListedClaim['fields'] {
  const { role: spoken, said } = spokenRole(words);
  const step = /^(?:<_|_>)$/.test(mark);
  const against = step || /^(?:<-|->)$/.test(mark) || (tells && mark === '-');
  const role = spoken ?? (against ? 'objection' : tells && mark === '>' ? 'evidence' : 'reason');
  // As Argdown names statements and arguments.
  const [, statement, argument, rest] = /^(?:\[([^\]]+)\]|<([^>]+)>)(?::\s+(.+))?$/u.exec(said) ?? [];
  const label = statement ?? argument;
  const text = (rest ?? label ?? said).trim();
  return {
    role,
    ...(step ? { against: 'inference' as const } : {}),
    ...(label !== undefined && rest !== undefined ? { label } : {}),
    text: someText.test(text) ? text : words,
  };
}
