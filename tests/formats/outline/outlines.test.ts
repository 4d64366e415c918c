import { expect, test } from 'vitest';
import type { ArgumentDocument } from '../../../src/argument/document.ts';
import { toArgdown } from '../../../src/formats/argdown/toArgdown.ts';
import { toKialo } from '../../../src/formats/kialo/toKialo.ts';
import type { Read, ReadNotation } from '../../../src/formats/notation.ts';
import { readMarkdown } from '../../../src/formats/outline/readMarkdown.ts';
import { readMindmup } from '../../../src/formats/outline/readMindmup.ts';
import { readOpml } from '../../../src/formats/outline/readOpml.ts';
import { branchList, toMarkdown } from '../../../src/formats/outline/toMarkdown.ts';
import { toOpml } from '../../../src/formats/outline/toOpml.ts';

const read = (reader: ReadNotation, text: string) => reader(text, { name: 'wells.md', beside: [] }) as Read;

const map: ArgumentDocument = {
  version: 1,
  title: 'Wells',
  thesis: {
    ...{ id: 't', label: 'Safe', text: 'For: they are *safe*.', note: 'So\nit "is".' },
    children: [
      { id: 'r', role: 'reason', text: 'They are tested.', citations: [{ source: 's' }, { source: 's' }] },
      {
        role: 'objection',
        premises: [
          { id: 'p', text: 'One is deep' },
          { id: 'q', text: 'Deep is bad' },
        ],
      },
      { role: 'evidence', ref: 'r' },
    ],
  },
  sources: [{ id: 's', type: 'webpage', title: 'A [list]', URL: 'https://example.org/a_(b)' }],
};

test('a map as a list in Markdown', () => {
  expect(toMarkdown(map).text).toBe(`# Wells

- **Safe:** For: they are \\*safe\\*.
  - Pro: They are tested. ([A \\[list\\]](https://example.org/a_%28b%29))
  - Con: One is deep And: Deep is bad
  - Evidence: They are tested.
`);
});

test('a branch alone is a list; a premise stands for all that it is linked with', () => {
  expect(branchList(map, 'r')).toMatch(/^- Pro: They are tested\. \(.+\)\n$/);
  expect(branchList(map, 'q')).toBe('- Con: One is deep And: Deep is bad\n');
  expect(branchList(map, null)).toMatch(/^- \*\*Safe:\*\*/);
});

test('of Markdown lists are read: headings above them, names in bold, links, and what stands elsewhere is told', () => {
  const { document, losses } = read(
    readMarkdown,
    '# Wells\n\nSome prose.\n\n1. **Safe.** They are\n   safe.\n   - Con: [Not all](https://example.org) are.\n\n```\n- code\n```\n\n## Empty\n',
  );
  expect(document).toMatchObject({
    title: 'Wells',
    thesis: {
      ...{ id: '1', label: 'Safe', text: 'They are safe.' },
      children: [{ id: '1.1', role: 'objection', text: 'Not all are.', citations: [{ source: 'link-1' }] }],
    },
  });
  expect(losses.map(({ message, place }) => [message, place?.line])).toEqual([
    ['What stands outside of lists is left out.', 3],
    ['A block of code is left out.', 9],
    ['A heading without a list below it is left out.', 13],
    ['Where in a claim a link stands is not kept: the claim cites it.', 7],
  ]);
});

test('a map as OPML, and back with its notes', () => {
  const { text } = toOpml(map);
  expect(text).toContain('<outline text="For: they are *safe*." _note="So&#10;it &#34;is&#34;.">');
  const { document } = read(readOpml, text);
  expect(document?.thesis).toMatchObject({ text: 'For: they are *safe*.', note: 'So\nit "is".' });
  expect(document?.thesis?.children?.map(({ role }) => role)).toEqual(['reason', 'objection', 'evidence']);
});

test('an outline of others: its notes stay, and what else it says is told', () => {
  const { document, losses } = read(
    readOpml,
    '<opml><head><title>T</title><ownerName>N</ownerName></head><body><outline text="a" _note="n" checkbox="true"/><outline text="b"/></body></opml>',
  );
  expect(document?.issue?.theses).toEqual([
    { id: '1', text: 'a', note: 'n' },
    { id: '2', text: 'b' },
  ]);
  expect(losses.map(({ message }) => message)).toEqual([
    '“ownerName” of the head is left out.',
    '“checkbox” of the outline is left out.',
  ]);
});

test('MindMup: ranks give the order, groups are linked premises, and how it looks is told', () => {
  const { document, losses } = read(
    readMindmup,
    JSON.stringify({
      ...{ title: 'Wells', id: 'root', formatVersion: 3, links: [{ ideaIdFrom: 1, ideaIdTo: 2 }] },
      ideas: {
        1: {
          title: 'Safe\n',
          attr: { note: { text: 'n' }, style: { color: 'red' } },
          ideas: {
            '-1': { title: 'last' },
            2: {
              title: 'group',
              attr: { group: 'opposing' },
              ideas: { 1: { title: 'p' }, 2: { title: 'q' } },
            },
            1: { title: 'group', attr: { group: 'supporting' }, ideas: { 1: { title: 'alone' } } },
          },
        },
      },
    }),
  );
  expect(document?.thesis).toEqual({
    ...{ id: '1', text: 'Safe', note: 'n' },
    children: [
      { id: '1.1', text: 'alone', role: 'reason' },
      {
        id: '1.2',
        role: 'objection',
        premises: [
          { id: '1.2a', text: 'p' },
          { id: '1.2b', text: 'q' },
        ],
      },
      { id: '1.3', text: 'last', role: 'reason' },
    ],
  });
  expect(losses.map(({ message }) => message)).toEqual([
    'How ideas look is left out.',
    'Links between ideas are left out.',
  ]);
});

test('feeds that a reader of news follows are no claims', async () => {
  const feeds = [
    '<opml><head><title>News</title></head><body>',
    '<outline text="Towns"><outline type="rss" text="A" xmlUrl="https://example.org/a.xml"/>',
    '<outline type="rss" text="B" xmlUrl="https://example.org/b.xml"/></outline></body></opml>',
  ].join('\n');
  expect((await readOpml(feeds, { name: 'feeds.opml', beside: [] })).problems).toEqual([
    {
      message: 'This OPML lists feeds that a reader of news follows: there is no argument in it.',
      place: { line: 2, column: 1 },
    },
  ]);
  const mixed = feeds.replace('</body>', '<outline text="The town reads."/></body>');
  expect((await readOpml(mixed, { name: 'feeds.opml', beside: [] })).problems).toEqual([]);
});

test('premises that are one claim keep their notes in OPML; in Markdown their names are told to be left out', () => {
  const linked: ArgumentDocument = {
    ...{ version: 1, title: 'T' },
    thesis: {
      ...{ id: '1', text: 'T.' },
      children: [
        {
          ...{ id: '1.1', role: 'objection', label: 'Both', note: 'Of both.' },
          premises: [
            { id: '1.1a', text: 'One.', label: 'Name', note: 'Of one.\nStill.' },
            { id: '1.1b', text: 'Two.' },
          ],
        },
      ],
    },
  };
  const { text, losses } = toOpml(linked);
  expect(read(readOpml, text).document?.thesis?.children).toMatchObject([
    { text: 'One. And: Two.', note: 'Of both.\n\nOf one.\nStill.' },
  ]);
  expect(losses.map(({ message }) => message)).toEqual([
    'Names of claims are left out.',
    'Linked premises are written as one claim, joined by “And:”.',
  ]);
  expect(toMarkdown(linked).text).toContain('- Con: **Both:** One. And: Two.\n');
  expect(toMarkdown(linked).losses).toEqual([
    { message: 'Names of premises that are written as one claim are left out.' },
    { message: 'Notes on claims are left out.', count: 2 },
    { message: 'Linked premises are written as one claim, joined by “And:”.' },
  ]);
});

test('a premise that is used again by itself is told to stand with all that it is linked with', () => {
  const again: ArgumentDocument = {
    ...{ version: 1, title: 'T' },
    thesis: {
      text: 'T.',
      children: [
        { role: 'objection', premises: [{ id: 'p', text: 'One.' }, { text: 'Two.' }] },
        { role: 'reason', text: 'R.', children: [{ role: 'reason', ref: 'p' }] },
        { role: 'reason', premises: [{ text: 'Three.' }, { ref: 'p' }] },
      ],
    },
  };
  for (const write of [toOpml, toMarkdown, toKialo])
    expect(write(again).losses).toContainEqual({
      message: 'A premise that is used again by itself is written with all that it is linked with.',
    });
  expect(toArgdown(again).losses).toContainEqual({
    ...{
      message: 'A premise that is used again by itself is written with all that it is linked with.',
      count: 2,
    },
  });
});
