// Signs that a notation has as marks, and that an author wrote as signs: they come back as they were, or it is told.

import { expect, test } from 'vitest';
import type { ArgumentDocument } from '../../src/argument/document.ts';
import { readArgdown } from '../../src/formats/argdown/readArgdown.ts';
import { toArgdown } from '../../src/formats/argdown/toArgdown.ts';
import { readKialo } from '../../src/formats/kialo/readKialo.ts';
import { toKialo } from '../../src/formats/kialo/toKialo.ts';
import type { Read, ReadNotation, WriteNotation, Written } from '../../src/formats/notation.ts';
import { readMarkdown } from '../../src/formats/outline/readMarkdown.ts';
import { readOpml } from '../../src/formats/outline/readOpml.ts';
import { toMarkdown } from '../../src/formats/outline/toMarkdown.ts';
import { toOpml } from '../../src/formats/outline/toOpml.ts';

const pairs: Record<string, [WriteNotation, ReadNotation]> = {
  Argdown: [toArgdown, readArgdown],
  Kialo: [toKialo, readKialo],
  Markdown: [toMarkdown, readMarkdown],
  OPML: [toOpml, readOpml],
};

function through(name: string, document: ArgumentDocument) {
  const [write, read] = pairs[name] as [WriteNotation, ReadNotation];
  const { text, losses } = write(document) as Written;
  const back = read(text, { name: '', beside: [] }) as Read;
  expect([name, back.problems]).toEqual([name, []]);
  return { back: back.document as ArgumentDocument, told: losses.map(({ message }) => message) };
}

const map = (words: string): ArgumentDocument => ({
  version: 1,
  title: words,
  thesis: { id: '1', text: words, children: [{ id: '1.1', role: 'reason', text: words }] },
});

const signs = [
  ...['**bold** and **bold**', '*slanted*', '__so__', '`code` or `code`', '**Deep:** it is so', '2*3*4'],
  ...['=== and ===', 'So ==== it is', 'Pro: it is so', 'a\\*b', '\\**x**', '# head', '+ more', '[1] of [2]'],
  ...['https://example.org/*a*/_b_', '<b>so</b> &amp; so', '/* no */ // comment', '-> See 1.'],
];

test.each(Object.keys(pairs))('%s keeps signs that are no marks in titles and in claims', (name) => {
  for (const words of signs) {
    const { title, thesis } = through(name, map(words)).back;
    expect([title, thesis?.text, thesis?.children?.[0]]).toMatchObject([words, words, { text: words }]);
  }
});

test('marks that are none stay in names of a Markdown list, and marks that are some go', () => {
  const named = map('So.');
  const child = named.thesis?.children?.[0];
  if (child) child.label = '**a** `b`';
  expect(through('Markdown', named).back.thesis?.children?.[0]?.label).toBe('**a** `b`');
  const read = readMarkdown('- It is **bold** \\*no\\* *slanted* [a\\*b\\*](https://example.org)', {
    name: 'x',
    beside: [],
  }) as Read;
  expect(read.document).toMatchObject({ thesis: { text: 'It is bold *no* slanted a*b*' } });
  expect(read.losses.map(({ message }) => message)).toContain('Bold and italic words are plain.');
});

test('Kialo keeps addresses within titles of sources, and backslashes in their texts', () => {
  const sources: ArgumentDocument['sources'] = [
    {
      ...{ id: '1', type: 'webpage', title: 'See http://example.com/a first', URL: 'https://example.org' },
      text: { kind: 'excerpt', paragraphs: ['A \\*star\\* and [1] a number.'] },
    },
  ];
  expect(through('Kialo', { ...map('So.'), sources }).back.sources).toEqual(sources);
});

test('Argdown has no place for brackets in tags and in titles of links, nor for marks of steps before names, which is told', () => {
  const { back, told } = through('Argdown', {
    version: 1,
    title: 'Wells',
    thesis: {
      ...{ id: 't', text: 'They are safe.', tags: ['law (old)'], citations: [{ source: 's' }] },
      children: [
        {
          ...{ role: 'reason', label: '_> Law' },
          premises: [
            { id: 'p', text: 'One.' },
            { id: 'q', text: 'Two.' },
          ],
        },
      ],
    },
    sources: [{ id: 's', type: 'webpage', title: 'The [new] list', URL: 'https://example.org' }],
  });
  expect(back).toMatchObject({
    thesis: { tags: ['law old'], children: [{ label: 'Law' }] },
    sources: [{ title: 'The new list' }],
  });
  expect(told).toEqual(
    expect.arrayContaining([
      'Brackets in tags are left out.',
      'Square brackets in titles of sources are left out.',
      'Names that another claim has, or with brackets or marks of steps in them, are written differently.',
    ]),
  );
});
