// One claim as one line: its mark, its name before a colon, its words, its sources.
//
//   The thesis, without a mark.
//     + Name: a reason, which cites. [^source]
//       > evidence
//       - an objection
//       ~ an objection to the step from the reason
//     + &
//       & a premise
//       & a premise that counts only together with it
//     + = Name
//
// The last uses a claim again. A backslash before a sign makes it a sign like any other; `\n` is the end of a line.

import type { DraftClaim } from '../draft.ts';

export type Mark = '+' | '-' | '>' | '~' | '&';

export type LineBody =
  | { readonly kind: 'text'; readonly text: string }
  /** Linked premises, which stand below it. */
  | { readonly kind: 'frame' }
  | { readonly kind: 'reuse'; readonly name: string };

export interface LineWords {
  /** Null for a thesis. */
  readonly mark: Mark | null;
  readonly label: string;
  readonly body: LineBody;
  /** Ids of sources, one a citation. */
  readonly cites: readonly string[];
}

/** @param nameOfTarget What a claim that is used again is called. */
export function formatClaim(claim: DraftClaim, nameOfTarget: (key: string) => string): string {
  const { label, text, ref, citations } = claim.fields;
  const mark = markOf(claim);
  const name = label === undefined ? '' : `${escapedLabel(label)}:`;
  const body = claim.premises
    ? '&'
    : ref === undefined
      ? escapedText(text ?? '', name === '')
      : `= ${escapedText(nameOfTarget(ref), false)}`;
  const cites = (citations ?? []).map(({ source }) => `[^${source.replace(/[\\\]]/g, '\\$&')}]`);
  const words = [name, body, ...cites].filter((part) => part !== '').join(' ');
  return mark === null ? words.replace(/^[+\-–−>~&](?=\s|$)/u, '\\$&') : `${mark} ${words}`.trimEnd();
}

export function markOf({ slot, fields }: DraftClaim): Mark | null {
  if (slot === 'theses') return null;
  if (slot === 'premises') return '&';
  if (fields.against === 'inference') return '~';
  return fields.role === 'objection' ? '-' : fields.role === 'evidence' ? '>' : '+';
}

const escaped = (words: string) =>
  words
    .replaceAll('\\', '\\\\')
    .replaceAll('[^', '\\[^')
    .replace(/\r\n?|\n/g, '\\n')
    .trim();

/** A label ends at the first colon before a space, and no sentence ends in it. */
const labelled = /^((?:[^\\:.!?;]|\\.|:(?!\s|$))+):(?:\s+|$)/u;
/** Also where somebody goes on writing behind it. */
const cited = /\s*(?<!\\)\[\^((?:[^\]\\]|\\.)+)\]/gu;

const escapedLabel = (label: string) => escaped(label).replace(/[.!?;]|:(?=\s|$)/gu, '\\$&');

function escapedText(text: string, mayBeLabelled: boolean): string {
  let words = escaped(text).replace(/^(?:&$|=(?=\s))/u, '\\$&');
  for (let label = labelled.exec(words); mayBeLabelled && label; label = labelled.exec(words)) {
    const { length } = label[1] ?? '';
    words = `${words.slice(0, length)}\\${words.slice(length)}`;
  }
  return words;
}

const plain = (words: string) =>
  words.replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim();

/** How far a line is set in; a tab is two spaces. */
export function indentOf(line: string): number {
  const [space = ''] = /^\s*/u.exec(line) ?? [];
  return space.replaceAll('\t', '  ').length;
}

export function parseLine(line: string): LineWords {
  let rest = line.trim();
  const [all = '', sign] = /^([+\-–−>~&])(?:\s+|$)/u.exec(rest) ?? [];
  rest = rest.slice(all.length);
  const cites = [...rest.matchAll(cited)].map(([, source = '']) => plain(source));
  rest = rest.replace(cited, '').trim();
  const [named = '', label = ''] = labelled.exec(rest) ?? [];
  rest = rest.slice(named.length);
  const [, reused] = /^=\s+(.*)$/u.exec(rest) ?? [];
  const body: LineBody =
    rest === '&'
      ? { kind: 'frame' }
      : reused === undefined
        ? { kind: 'text', text: plain(rest) }
        : { kind: 'reuse', name: plain(reused) };
  const mark = sign === undefined ? null : /[–−]/u.test(sign) ? '-' : (sign as Mark);
  return { mark, label: plain(label), body, cites };
}
