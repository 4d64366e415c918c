// What the app and the command line say of a text in no notation.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAsMap } from '../../src/formats/readAsMap.ts';
import { type NotationReader, serveReading } from '../../src/formats/serveReading.ts';

const scope = globalThis as { document?: object; thereforeReaders?: Record<string, NotationReader> };
beforeAll(() => {
  scope.document = {};
  serveReading('none', {});
});
afterAll(() => {
  delete scope.document;
  delete scope.thereforeReaders;
});
const inApp = (text: string, name: string, detectOnly = false) =>
  scope.thereforeReaders?.none?.({ text, from: { name, beside: [] }, detectOnly });

test('prose is in none of the notations, in the app and on the command line', async () => {
  const said = [
    {
      code: 'notation',
      message: expect.stringMatching(
        /^This is in none of the notations that are known here: .*Argdown.*Kialo/,
      ),
    },
  ];
  const prose = 'It rains, and it pours.\n';
  expect((await readAsMap(prose, { name: 'a.txt', beside: [] })).problems).toMatchObject(said);
  expect(await inApp(prose, 'a.txt')).toMatchObject({
    notation: null,
    read: { argument: null, problems: said },
  });
  expect((await inApp(prose, 'a.txt', true))?.read).toBeNull();
});

test.each([
  ['', 'a.txt', /^The file is empty/],
  ['<html>', 'a.html', /^This is a web page/],
  ['It rains.', 'a.json', /^“It” is not a JSON value/],
])('what is wrong with %j in %s is told as of any map', async (text, name, sentence) => {
  expect((await inApp(text, name))?.read?.problems[0]?.message).toMatch(sentence);
  expect((await readAsMap(text, { name, beside: [] })).problems[0]?.message).toMatch(sentence);
});

test('what Argdown exports as JSON is told, with the way out', async () => {
  const said = 'This is what Argdown exports as JSON, which is not read here: open the .argdown file itself.';
  const text = JSON.stringify({ arguments: { A: {} }, statements: { B: {} }, relations: [] }, null, 2);
  expect((await readAsMap(text, { name: 'a.json', beside: [] })).problems[0]?.message).toBe(said);
  expect((await inApp(text, 'a.json'))?.read?.problems[0]?.message).toBe(said);
});

test('a list of sources is told from a map within brackets', async () => {
  const said = /^These are sources \(CSL-JSON\), and no map\. .*Write → Sources → Paste sources\.$/;
  const sources = JSON.stringify([{ id: 's', type: 'book', title: 'A book' }, { type: 'article' }]);
  expect((await readAsMap(sources, { name: 's.json', beside: [] })).problems[0]?.message).toMatch(said);
  expect((await inApp(sources, 's.json'))?.read?.problems[0]?.message).toMatch(said);
  for (const other of [[{ version: 1, title: 'A map', thesis: { text: 'So.' } }], []]) {
    const text = JSON.stringify(other);
    const { problems } = await readAsMap(text, { name: 'm.json', beside: [] });
    expect(problems[0]?.message).toMatch(/^This is a list/);
    expect((await inApp(text, 'm.json'))?.read?.problems).toEqual(problems);
  }
});
