import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { aif, article, brat, microtexts, sadface } from '../formats/samples.ts';
import { folderWith, ran } from './ran.ts';

const map = JSON.stringify({
  version: 1,
  title: 'Sundays',
  thesis: {
    id: 't',
    text: 'The library should open on Sundays.',
    children: [{ role: 'evidence', id: 'e', label: 'Survey', text: 'Four in ten would come.' }],
  },
});

test('a map goes into another notation and back, by the endings of the files', async () => {
  const folder = folderWith({ 'a.json': map });
  const there = await ran(['convert', `${folder}/a.json`, `${folder}/a.aif.json`, '--to', 'aif']);
  expect([there.code, there.out]).toEqual([0, '']);
  expect(there.err.replaceAll(folder, '').trim().split('\n')).toEqual([
    '/a.json:1:1 / The title is left out: AIF has none, and readers take the name of the file.',
    '/a.json:1:1 / Names of claims are left out.',
    '/a.json:1:1 / Evidence is written as reasons.',
  ]);
  const back = await ran(['convert', `${folder}/a.aif.json`, `${folder}/b.json`]);
  expect([back.code, back.out, back.err]).toEqual([0, '', '']);
  expect(JSON.parse(readFileSync(`${folder}/b.json`, 'utf8')).thesis).toEqual({
    id: 't',
    text: 'The library should open on Sundays.',
    children: [{ role: 'reason', id: 'e', text: 'Four in ten would come.' }],
  });
});

test('standard input becomes standard output, and what was lost is not among it', async () => {
  const { code, out, err } = await ran(['convert', '-', '--to', 'sadface'], JSON.stringify(aif));
  expect(code).toBe(0);
  expect(JSON.parse(out).nodes.filter(({ type }: { type: string }) => type === 'atom')).toHaveLength(5);
  expect(err).toContain('-:1:1 / The time at which a node was made is left out.\n');
  expect((await ran(['convert', '-', '-'], JSON.stringify(sadface))).out).toMatch(/^\{\n {2}"version": 1,/);
});

test('the text that was analysed is found beside the file', async () => {
  const folder = folderWith({
    'n.json': JSON.stringify(aif),
    'n.txt': article,
    'b.ann': brat,
    'b.txt': article,
    'm.xml': microtexts,
    'm.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  });
  const checked = await ran(['check', `${folder}/n.json`, `${folder}/b.ann`, `${folder}/m.xml`]);
  expect(checked.code).toBe(0);
  expect(checked.out).toContain('n.json: no problems; 5 citations: 5 word for word\n');
  expect(checked.out).toContain('b.ann: no problems; 3 citations: 3 word for word\n');
  expect(checked.err).toContain('m.txt, is not used: This is a picture, and no text.');
});

test('problems name the place in the file that was written', async () => {
  const folder = folderWith({
    'a.xml': '<arggraph id="x">\n  <adu id="a1" typ="pro>\n</arggraph>\n',
    'b.json': '{\n  "nodes": [],\n  "edges": []\n}\n',
    'c.json': '{ "nodes": [ { "nodeID": 1, "type": "I" \n',
    'd.txt': 'It rains, and it pours.\n',
  });
  const lines = async (...args: string[]) => {
    const { code, out, err } = await ran(args);
    expect(code).toBe(1);
    return `${out}${err}`.replaceAll(`${folder}/`, '').trim();
  };
  expect(await lines('convert', `${folder}/a.xml`)).toMatch(/^a\.xml:[23]:\d+ \/ The XML is not in order/);
  expect(await lines('check', `${folder}/b.json`)).toBe(
    'b.json:1:1 / There is no claim in this file, so there is no map to show.',
  );
  expect(await lines('draw', `${folder}/c.json`, '-')).toMatch(/^c\.json:2:1 \/ The file ends/);
  expect(await lines('convert', `${folder}/d.txt`)).toMatch(
    /^d\.txt:1:1 \/ This is in none of the notations/,
  );
});

test('a quotation that is not in the text is told at the claim that has it', async () => {
  const off = brat.replace('Most people work', 'Nobody works');
  const folder = folderWith({ 'b.ann': off, 'b.txt': `${article}\n` });
  const file = JSON.stringify(
    {
      ...sadface,
      nodes: sadface.nodes.map((node) => ({
        ...node,
        sources: node.sources?.map((each) => ({ ...each, text: 'Nobody works now', offset: -1 })),
      })),
    },
    null,
    2,
  );
  const { code, out } = await ran(['check', '-'], file);
  expect(code).toBe(1);
  const line = file.slice(0, file.indexOf('"a2"')).split('\n').length - 1;
  expect(out).toContain(`-:${line}:5 / ✗ a2 (article): Not found`);
  expect((await ran(['check', `${folder}/b.ann`])).code).toBe(0);
});

test.each([
  [['convert'], 'Name the map to convert, or - for standard input.'],
  [['convert', 'a', 'b.json', 'c'], '“c” is one file too many.'],
  [['convert', 'a', '--to', 'brat'], /^--to can be json, .*, but not “brat”\.$/],
  [['convert', 'a', '--from', 'word'], /^--from can be json, .*, but not “word”\.$/],
  [
    ['convert', 'a', 'b.docx'],
    /^What “b\.docx” is to be written in, its ending does not say\. Name it with --to: json, /,
  ],
])('%j is refused in one sentence', async (args, sentence) => {
  const { code, out, err } = await ran(args);
  expect([code, out]).toEqual([2, '']);
  expect(err.split('\n')[0]?.replace('therefore convert: ', '')).toMatch(sentence);
});

test('a named notation goes before what the content seems to be', async () => {
  const { code, err } = await ran(['convert', '-', '--from', 'sadface'], JSON.stringify(aif));
  expect(code).toBe(1);
  expect(err).toContain('There is no claim in this file');
});

test('claims become a table, and sources a list of references', async () => {
  const cited = {
    ...{ version: 1, title: 'Cited', thesis: { id: 't', text: 'So.', citations: [{ source: 's' }] } },
    sources: [{ id: 's', type: 'book', title: 'A book' }],
  };
  const folder = folderWith({ 'a.json': JSON.stringify(cited) });
  for (const [file, words] of [
    ['a.csv', 't,,thesis,,So.,'],
    ['a.bib', '@book{s,'],
    ['a.ris', 'TY  - BOOK'],
    ['a.csl.json', '"title": "A book"'],
  ] as const) {
    const { code } = await ran(['convert', `${folder}/a.json`, `${folder}/${file}`]);
    expect(code, file).toBe(0);
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).toContain(words);
  }
  const { code, err } = await ran(['convert', '-', '--from', 'bibtex'], '@book{s}');
  expect([code, err]).toEqual([2, expect.stringContaining('--from can be json, argdown')]);
});

test('a map is not written over itself, by whatever name', async () => {
  const folder = folderWith({ 'a.json': map });
  symlinkSync(`${folder}/a.json`, `${folder}/b.argdown`);
  linkSync(`${folder}/a.json`, `${folder}/c.argdown`);
  for (const file of ['a.json', `../${basename(folder)}/a.json`, 'b.argdown', 'c.argdown']) {
    const { code, out, err } = await ran([
      'convert',
      `${folder}/a.json`,
      `${folder}/${file}`,
      '--to',
      'argdown',
    ]);
    expect([code, out, err.split('\n')[0]]).toEqual([
      2,
      '',
      'therefore convert: OUT is the same file as IN, which it would overwrite: name another.',
    ]);
  }
  expect(readFileSync(`${folder}/a.json`, 'utf8')).toBe(map);
});

test('a map is not written over the text that it is about, which is said before it is read', async () => {
  for (const file of [brat, '']) {
    const folder = folderWith({ 'a.ann': file, 'a.txt': article });
    const { code, out, err } = await ran(['convert', `${folder}/a.ann`, `${folder}/a.txt`]);
    expect([code, out, err.split('\n')[0]]).toEqual([
      2,
      '',
      'therefore convert: OUT is the text that IN is about, which it would overwrite: name another.',
    ]);
    expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe(article);
  }
});
