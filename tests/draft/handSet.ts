// Files as their authors set them by hand: fifty ways to set the same few maps. Each is set by a rule, so that it is
// known what a file with one thing changed looks like.

import type { ArgumentDocument } from '../../src/argument/document.ts';

/** How a file is set. */
export interface Manner {
  name: string;
  end: '\n' | '\r\n' | '\r';
  /** What each level is set in by; null where all stands in one line. */
  indent: string | null;
  mark: boolean;
  order: 'given' | 'reversed' | 'alphabetical';
  colon: string;
  /** Before members rather than behind them. */
  leadingCommas: boolean;
  /** Objects that hold neither lists nor objects stand in one line. */
  compact: boolean;
  /** Empty lines between the members of lists. */
  airy: boolean;
  /** Room inside the brackets of what stands in one line. */
  roomy: boolean;
  escapes: 'none' | 'all' | 'slashes';
  /** What stands behind the last bracket. */
  tail: string;
}

const indents = ['  ', '    ', '\t', ' ', '      ', '', '\t\t', '   ', null, null] as const;
const colons = [': ', ':', ' : ', ':  ', ' :'] as const;
const ends = ['\n', '\r\n', '\n', '\r\n', '\n', '\r'] as const;
const tails = ['', '\n', '\n\n\n', ' \n'] as const;

const nth = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

/** Fifty, no two alike. */
export const manners: readonly Manner[] = Array.from({ length: 50 }, (_, index) => {
  const manner = {
    end: nth(ends, index),
    indent: nth(indents, index + Math.floor(index / 10)),
    mark: index % 7 === 3,
    order: nth(['given', 'given', 'reversed', 'alphabetical'] as const, index),
    colon: nth(colons, index),
    leadingCommas: index % 8 === 5,
    compact: index % 3 === 1,
    airy: index % 9 === 4,
    roomy: index % 2 === 0,
    escapes: nth(['none', 'all', 'none', 'slashes', 'none'] as const, index + Math.floor(index / 5)),
    tail: nth(tails, Math.floor(index / 2)),
  };
  const set = manner.indent === null ? 'one line' : JSON.stringify(manner.indent);
  return { name: `${index + 1}: ${set}, ${JSON.stringify(manner.end)}, ${manner.order}`, ...manner };
});

/** The text of a document that is set so. */
export function setByHand(document: unknown, manner: Manner): string {
  const end = manner.end;
  const tail = manner.indent === null ? manner.tail.replaceAll('\n', end) : manner.tail.replaceAll('\n', end);
  return (manner.mark ? '\u{FEFF}' : '') + valueSet(document, manner, 0) + tail;
}

function valueSet(value: unknown, manner: Manner, level: number): string {
  if (typeof value !== 'object' || value === null) return wordsSet(value, manner);
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((each) => valueSet(each, manner, level + 1))
    : ordered(value, manner.order).map(
        ([name, each]) => wordsSet(name, manner) + manner.colon + valueSet(each, manner, level + 1),
      );
  const [open, close] = isList ? '[]' : '{}';
  if (members.length === 0) return `${open}${close}`;
  const isSmall = Object.values(value).every((each) => typeof each !== 'object');
  if (manner.indent === null || (manner.compact && isSmall)) {
    const room = manner.roomy ? ' ' : '';
    return open + room + members.join(manner.roomy ? ', ' : ',') + room + close;
  }
  const [inner, outer] = [manner.indent.repeat(level + 1), manner.indent.repeat(level)];
  const gap = manner.airy && isList ? manner.end : '';
  const comma = manner.leadingCommas ? `${manner.end}${gap}${inner}, ` : `,${manner.end}${gap}${inner}`;
  const first = manner.leadingCommas ? '  ' : '';
  return `${open}${manner.end}${inner}${first}${members.join(comma)}${manner.end}${outer}${close}`;
}

function ordered(value: object, order: Manner['order']): [string, unknown][] {
  const entries = Object.entries(value);
  if (order === 'reversed') return entries.toReversed();
  if (order === 'alphabetical') return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries;
}

function wordsSet(value: unknown, { escapes }: Manner): string {
  const plain = JSON.stringify(value);
  if (escapes === 'slashes') return plain.replaceAll('/', '\\/');
  if (escapes === 'none') return plain;
  return plain.replace(/[^\0-\x7F]/gu, (letter) =>
    letter.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Of their own making: linked premises, a claim used again, an objection to a step, several answers, letters of all kinds. */
export const handMaps: readonly ArgumentDocument[] = [
  {
    version: 1,
    title: 'Coffee – “the” drink',
    language: 'en',
    sources: [
      {
        id: 'stall',
        type: 'webpage',
        title: 'At the stall',
        URL: 'https://example.org/stall/1',
        issued: { 'date-parts': [[2024, 5, 1]] },
      },
      {
        id: 'letter',
        type: 'personal_communication',
        title: 'A letter',
        author: [{ family: 'Åström', given: 'Nils' }],
      },
    ],
    thesis: {
      id: 'coffee',
      text: 'Coffee keeps a café going – whatever the hour.',
      children: [
        {
          role: 'reason',
          label: 'Sales',
          text: 'It sells more than tea/cocoa do together.',
          citations: [
            { source: 'stall', quote: 'four of five cups', locator: { label: 'page', value: '3' } },
            { source: 'letter' },
          ],
          children: [
            { role: 'evidence', text: '“Four of five cups” are coffee.' },
            {
              role: 'objection',
              against: 'inference',
              text: 'Cups differ in size.',
              note: 'Weighed by hand: 0,2 l.',
            },
          ],
        },
        {
          role: 'reason',
          warrant: 'Who stays, orders again.',
          premises: [
            { id: 'warm', text: 'It warms those who wait.' },
            { text: 'Those who wait are cold ❄ – nearly always.', tags: ['winter', 'crowd'] },
          ],
          children: [{ role: 'objection', text: 'Not in July.' }],
        },
        {
          role: 'objection',
          text: 'Tea is cheaper to brew.',
          children: [{ role: 'objection', ref: 'warm' }],
        },
      ],
    },
    tours: [
      {
        id: 'short',
        title: 'In short',
        steps: [
          { id: 's1', focus: ['coffee'], fit: 'nodes' },
          { id: 's2', focus: ['warm'], fit: 'nodes', caption: 'Warmth.' },
        ],
      },
    ],
  },
  {
    version: 1,
    title: 'Когда открывать?',
    issue: {
      text: 'When does the pool open?',
      theses: [
        {
          id: 'six',
          text: 'At six.',
          children: [
            { role: 'reason', text: 'Swimmers come before work.' },
            { role: 'reason', text: '学校が始まる前に泳げる。' },
          ],
        },
        {
          id: 'eight',
          text: 'At eight.',
          note: 'As today\t(since 1999).',
          children: [
            {
              role: 'objection',
              text: 'Nobody\nasked the staff.',
              children: [{ role: 'objection', text: 'They were asked in May.' }],
            },
          ],
        },
        { text: 'Never on Mondays.' },
      ],
    },
  },
  { version: 1, title: 'One', thesis: { text: 'Alone.', children: [] } },
  {
    version: 1,
    title: 'Deep',
    thesis: {
      text: 'A.',
      children: [
        {
          role: 'reason',
          text: 'B.',
          children: [
            {
              role: 'objection',
              text: 'C.',
              children: [{ role: 'objection', text: 'D.', children: [{ role: 'evidence', text: 'E.' }] }],
            },
          ],
        },
      ],
    },
  },
] as unknown as readonly ArgumentDocument[];

/** The fifty files. */
export const handSetFiles = manners.map((manner, index) => {
  const document = nth(handMaps, [0, 1, 0, 3, 1, 0, 2, 0, 1, 3][index % 10] ?? 0);
  return { name: manner.name, manner, document, text: setByHand(document, manner) };
});
