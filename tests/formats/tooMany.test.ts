import { expect, test } from 'vitest';
import type { ArgumentDocument } from '../../src/argument/document.ts';
import { limits } from '../../src/argument/limits.ts';
import type { NotationName } from '../../src/formats/notation.ts';
import { notationOf } from '../../src/formats/notations.ts';
import { readAsMap } from '../../src/formats/readAsMap.ts';
import { everyFifth } from '../properties.ts';

const many = Array.from({ length: limits.brought + 1 }, (_, at) => at);
const aifOf = (claims: number, edges: readonly (readonly [string, string])[]) =>
  [
    '{"nodes":[{"nodeID":"s","type":"RA"},{"nodeID":"t","type":"RA"},{"nodeID":"u","type":"RA"}',
    ...many.slice(0, claims).map((at) => `,{"nodeID":${at},"type":"I","text":"Claim ${at}."}`),
    '],"edges":[',
    edges.map(([from, to]) => `{"fromID":"${from}","toID":"${to}"}`).join(),
    ']}',
  ].join('\n');

/** One claim more than anybody reads, each on a line of its own, and the line of that one. */
const files: readonly (readonly [NotationName, string, number])[] = [
  ['aif', aifOf(many.length, []), limits.brought + 2],
  [
    'sadface',
    `{"edges":[],"nodes":[\n${many.map((at) => `{"id":"a${at}","type":"atom","text":"A"}`).join(',\n')}]}`,
    limits.brought + 2,
  ],
  ['brat', many.map((at) => `T${at}\tClaim ${at} ${at + 5}\tWords`).join('\n'), limits.brought + 1],
  [
    'microtexts',
    `<arggraph>\n${many.map((at) => `<adu id="a${at}"/>`).join('\n')}</arggraph>`,
    limits.brought + 2,
  ],
  [
    'graphml',
    `<graphml><graph>\n${many.map((at) => `<node id="a${at}"/>`).join('\n')}</graph></graphml>`,
    limits.brought + 2,
  ],
  [
    'kialo',
    `Discussion Title: T\n\n1. A.\n${many.map((at) => `1.${at + 1}. Pro: B.`).join('\n')}`,
    limits.brought + 3,
  ],
  ['markdown', many.map(() => '- A.').join('\n'), limits.brought + 1],
  [
    'opml',
    `<opml><body>\n${many.map(() => '<outline text="A"/>').join('\n')}</body></opml>`,
    limits.brought + 2,
  ],
];

test.each(everyFifth('too many claims', files))(
  '%s with one claim more than anybody reads says so with its place',
  async (from, text, line) => {
    const { argument, problems } = await readAsMap(text, { name: 'many', beside: [] }, from);
    expect(argument).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message: 'There are more than 30,000 claims. Split the file into several maps.',
      line,
    });
  },
);

test('few claims with very many relations between them say so, too', async () => {
  const claims = limits.brought - 1;
  const edges = ['s', 't', 'u'].flatMap((step) => [
    [step, '0'] as const,
    ...many.slice(1, claims).map((at) => [String(at), step] as const),
  ]);
  const read = await readAsMap(aifOf(claims, edges), { name: 'many', beside: [] }, 'aif');
  expect(read.problems.map(({ message }) => message)).toEqual([
    'There are more than 60,000 relations. Split the file into several maps.',
  ]);
  const two = await readAsMap(aifOf(claims, edges.slice(0, 2 * claims)), { name: 'many', beside: [] }, 'aif');
  expect(two.problems).toEqual([]);
});

/** A thesis with so many reasons. */
const mapOf = (reasons: number): ArgumentDocument => ({
  version: 1,
  title: 'Many',
  thesis: {
    ...{ id: 't', text: 'Thesis.' },
    children: many.slice(0, reasons).map((at) => ({ id: `r${at}`, role: 'reason', text: `Reason ${at}.` })),
  },
});

test.each(['argdown', 'aif', 'kialo', 'sadface', 'opml', 'markdown'] as const)(
  'whoever writes more claims in %s than can be read in it is told',
  async (name) => {
    const write = await notationOf(name).write?.();
    const told = async (reasons: number) =>
      (await write?.(mapOf(reasons)))?.losses.filter(({ message }) => message.includes('opened here again'));
    expect(await told(limits.brought)).toMatchObject([
      {
        message: expect.stringContaining('There are more than 30,000 claims: written so, the map cannot be'),
      },
    ]);
    expect(await told(limits.brought - 1)).toEqual([]);
  },
);
