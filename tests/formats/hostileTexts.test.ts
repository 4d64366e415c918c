// Files of text that are cut off, nested without end, or made to take long: a map, or a sentence with a place, soon.

import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { readArgdown } from '../../src/formats/argdown/readArgdown.ts';
import { readKialo } from '../../src/formats/kialo/readKialo.ts';
import type { Read, ReadNotation } from '../../src/formats/notation.ts';
import { readMarkdown } from '../../src/formats/outline/readMarkdown.ts';
import { readMindmup } from '../../src/formats/outline/readMindmup.ts';
import { readOpml } from '../../src/formats/outline/readOpml.ts';

const many = 50_000;
const megabytes = 10_000_000;
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const nested = (levels: number, line: (at: number) => string) =>
  lines(levels, (at) => `${' '.repeat(at)}${line(at)}`);

const kialo = [
  'Discussion Name:\nWhy?\n\n1. Thesis:\nWells are foul. [1]\n\n  1.1. Pro:\n  They smell \\(badly\\).\n',
  '  1.2. Con:\n  -> See 1.1.\n\nSources:\n[1] https://example.org/well\n"It smelled."\n',
].join('\n');
const argdown =
  '===\ntitle: Wells\n===\n\n# Group\n\n[Wells]: Wells are **foul**. #water\n  + <Smell>: They smell. {rank: 1}\n    _ <Nose>: Noses err.\n\n<Proof>: By rule.\n\n(1) [P]: They smell.\n(2) [Q]: What smells is foul.\n-- Modus ponens {uses: [1, 2]} --\n(3) [Wells]\n';
const markdown =
  '# Wells\n\n- Wells are foul. ([A map](https://example.org))\n  - Pro: **Smell:** They smell.\n    - Con: Noses err.\n';
const opml =
  '<?xml version="1.0"?>\n<opml version="2.0"><head><title>Wells</title></head><body>\n<outline text="Foul" _note="So."><outline text="Con: No"/></outline></body></opml>';
const mindmup = JSON.stringify({
  ...{ title: 'Wells', id: 'root', formatVersion: 3 },
  ideas: {
    1: {
      title: 'Foul',
      id: 1,
      ideas: {
        '-1': {
          title: 'group',
          attr: { group: 'opposing' },
          ideas: { 1: { title: 'No' }, 2: { title: 'Never' } },
        },
      },
    },
  },
});

const readers: Record<string, { read: ReadNotation; sample: string; hostile: Record<string, () => string> }> =
  {
    Kialo: {
      read: readKialo,
      sample: kialo,
      hostile: {
        'a number of 50,000 parts': () => `Discussion Title: T\n\n1. a\n1${'.1'.repeat(many)}. Pro: b`,
        'claims below one another, each a level deeper': () =>
          `Discussion Title: T\n\n${lines(2000, (at) => `1${'.1'.repeat(at)}. Pro: a`)}`,
        'a line of 10 MB': () => `Discussion Title: T\n\n1. ${'a '.repeat(megabytes / 2)}`,
        'brackets without end': () => `Discussion Title: T\n\n1. ${'[a]('.repeat(12_000)}`,
        'references in a circle': () =>
          'Discussion Title: T\n\n1. a\n1.1. Pro: -> See 1.2.\n1.2. Pro: -> See 1.1.\n1.3. Con: -> See 1.\n1.4. Con: -> See 1.4.',
        'references of 50,000 claims to one': () =>
          `Discussion Title: T\n\n1. a\n1.1. Pro: b\n${lines(many, (at) => `1.${at + 2}. Con: -> See 1.1.`)}`,
        'one number twice': () => 'Discussion Title: T\n\n1. a\n1.1. Pro: b\n1.1. Con: c',
        'no claim': () => 'Discussion Title: T\n\nand so on',
        'sources of 50,000 lines': () =>
          `Discussion Name:\nT\n\n1. Thesis:\na [1]\n\nSources:\n[1] ${'x\n'.repeat(many)}`,
      },
    },
    Argdown: {
      read: readArgdown,
      sample: argdown,
      hostile: {
        'indents of 3,000 levels': () => `[A]: a\n${nested(3000, () => ' + b')}`,
        '10 MB of claims': () => `[A]: a\n${' + b\n'.repeat(megabytes / 5)}`,
        'a line of 10 MB': () => `[A]: ${'a '.repeat(megabytes / 2)}`,
        'brackets that are not closed': () => lines(many, () => '[a [b [c [d'),
        'comments that are not closed': () => lines(many, () => '/* a'),
        'tags that are not closed': () => lines(many, () => 'a #(b'),
        'bold that is not closed': () => `[A]: ${'**a __b '.repeat(5000)}`,
        'data of 50,000 levels': () => `[A]: a {b: ${'['.repeat(many)}}`,
        'data that are no YAML': () => '[A]: a {b: c: d}\n  + b',
        'data that name what every object has': () =>
          '[__proto__]: a\n  + [constructor]: b\n  - <toString>: c\n',
        'attacks in a circle': () => '[A]: a\n  - [B]: b\n    - [C]: c\n      - [A]\n',
        'a claim against itself': () => '[A]: a\n  - [A]\n',
        'an include': () => '[A]: a\n\n@include(other.argdown)\n',
        'nothing but a title': () => '===\ntitle: T\n===\n',
        'a fence that is not closed': () => 'Text\n\n```argdown\n[A]: a\n  + b\n',
        '5,000 fences': () => lines(5000, () => '```argdown\n[A]: a\n  + b\n```\n'),
      },
    },
    Markdown: {
      read: readMarkdown,
      sample: markdown,
      hostile: {
        'indents of 3,000 levels': () => nested(3000, () => '- a'),
        '10 MB of items': () => '- a\n'.repeat(megabytes / 4),
        'a line of 10 MB': () => `- ${'a '.repeat(megabytes / 2)}`,
        'numbers of 50,000 parts': () => `- a\n1${'.1'.repeat(many)}. b`,
        'brackets without end': () => `- ${'[a]('.repeat(12_000)}`,
        'stars without end': () => `- ${'**a'.repeat(16_000)}`,
        'marks without end': () => `- ${'- '.repeat(24_000)}`,
        'a fence that is not closed': () => '- a\n```\n- b',
        'no list': () => 'Words alone.',
      },
    },
    OPML: {
      read: readOpml,
      sample: opml,
      hostile: {
        '50,000 levels': () => `<opml><body>${'<outline text="a">'.repeat(many)}`,
        'a line of 10 MB': () => `<opml><body><outline text="${'a '.repeat(megabytes / 2)}"/></body></opml>`,
        'entities that grow': () =>
          '<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><opml><body><outline text="&b;"/></body></opml>',
        'another language': () => '<html><body>no</body></html>',
        'no outline': () => '<opml><body/></opml>',
      },
    },
    MindMup: {
      read: readMindmup,
      sample: mindmup,
      hostile: {
        '50,000 levels': () => `{"title":"a","ideas":${'{"1":{"title":"b","ideas":'.repeat(many)}`,
        'a title of 10 MB': () =>
          JSON.stringify({ title: 'a', id: 1, ideas: { 1: { title: 'a '.repeat(megabytes / 2) } } }),
        'ideas that are none': () => '{"title":"a","id":"root","ideas":{"1":null,"2":[],"x":"y"}}',
        'one rank twice': () => '{"title":"a","ideas":{"1":{"title":"b"},"1":{"title":"c"}}}',
      },
    },
  };

/** A sound map, or what is wrong and where. */
async function isAnswered(read: ReadNotation, text: string): Promise<Read> {
  const result = await read(text, { name: 'file.txt', beside: [] });
  expect(result.document === null).toBe(result.problems.length > 0);
  const rows = text.split(/\r\n?|\n/);
  for (const { message, place } of result.problems) {
    expect(message).toMatch(/^.{12,}[.?]$/s);
    expect(message).not.toMatch(/undefined\b(?! entity)|\[object/);
    expect(place?.line).toBeGreaterThanOrEqual(1);
    expect(place?.line).toBeLessThanOrEqual(rows.length + 1);
  }
  if (result.document) expect(parseArgument(JSON.stringify(result.document)).problems).toEqual([]);
  return result;
}

for (const [name, { read, sample, hostile }] of Object.entries(readers)) {
  test(`${name}: the sample itself is a map`, async () => {
    expect((await isAnswered(read, sample)).problems).toEqual([]);
  });

  test(`${name}: cut off anywhere it is answered`, async () => {
    for (let end = 0; end <= sample.length; end++) await isAnswered(read, sample.slice(0, end));
  });

  test(`${name}: in a wrong encoding it is answered`, async () => {
    const asLatin = Buffer.from(sample, 'utf16le').toString('latin1');
    const broken = sample.replace(/e/g, '\uD800').replace(/a/g, '\0');
    for (const text of [
      asLatin,
      broken,
      `\uFEFF${sample}`,
      sample.replaceAll('\n', '\r\n'),
      sample.replaceAll('\n', '\r'),
      '',
      '\0',
      '\uD800',
    ])
      await isAnswered(read, text);
  });

  for (const [what, make] of Object.entries(hostile)) {
    test(`${name}: ${what}`, async () => {
      const { problems, losses } = await isAnswered(read, make());
      expect(problems.length + losses.length).toBeGreaterThanOrEqual(0);
    }, 30_000);
  }
}
