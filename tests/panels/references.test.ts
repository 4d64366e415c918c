// Names, dates, titles and links of a source are the same wherever they are told.

import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Argument, Source } from '../../src/argument/argument.ts';
import { cslVariables } from '../../src/argument/csl.ts';
import { documentContents } from '../../src/document/documentContents.ts';
import { sourceEntry } from '../../src/document/sourceEntry.ts';
import { cslJson, referenceText } from '../../src/labels/reference.ts';
import { PrintedSources } from '../../src/panels/print/PrintedSources.tsx';
import { SourceFacts } from '../../src/panels/sources/SourceFacts.tsx';
import { jsonLd } from '../../src/site-builder/jsonLd.ts';
import { mapOf, sound } from '../argument/maps.ts';
import { built, smallMap, wordsOf } from '../site-builder/built.ts';
import { rendered } from './rendered.ts';

const document = readFileSync('tests/fixtures/references.json', 'utf8');
const argument = sound(document);
const known = (id: string): Source => {
  const source = argument.sources.get(id);
  if (!source) throw new Error(`No source ${id}.`);
  return source;
};
const inPanel = (source: Source) =>
  renderToStaticMarkup(createElement(SourceFacts, { entry: sourceEntry(argument, source) }));
const printed = (of: Argument) =>
  rendered(of, createElement(PrintedSources, { contents: documentContents(of) }));
const inPrint = (id: string, of = argument) =>
  printed(of).split('<li ')[[...of.sources.keys()].indexOf(id) + 1] ?? '';
const machineRead = (id: string) => {
  const graph = JSON.parse(jsonLd(argument, null, null))['@graph'] as Record<string, unknown>[];
  const found = graph.find((each) => each['@id'] === `#source-${id}`);
  if (!found) throw new Error(`No ${id} in ${JSON.stringify(graph)}`);
  return found;
};

describe('the same words in the panel, in print, on the built page, in a copied reference and for machines:', () => {
  let page: Promise<string> | undefined;
  const inPage = async (id: string) => {
    page ??= built(['-'], { input: document }).then(({ read }) => read('index.html'));
    const item = (await page).split(`<li id="source-${id}"`)[1]?.split('</li>')[0] ?? '';
    expect(item).not.toBe('');
    return `<li${item}`;
  };
  const plain = (html: string) => wordsOf(html).replaceAll('&#x27;', "'");

  test.each([
    ['d1', 'https://doi.org/10.1000/182'],
    ['d2', 'https://doi.org/10.1000/182'],
    ['d3', 'https://doi.org/10.1000/182'],
    ['d4', 'https://doi.org/10.1002/(SICI)1096-8644(199601)99:1%3C1::AID-AJPA1%3E3.0.CO;2-1'],
    ['d5', 'https://doi.org/10.1000/a%23b%25c'],
  ])('the link of %s', async (id, address) => {
    const href = `href="${address}"`;
    expect(inPanel(known(id))).toContain(href);
    expect(inPrint(id)).toContain(href);
    expect(await inPage(id)).toContain(href);
    expect(referenceText(argument, known(id))).toContain(`, ${address}`);
    expect(machineRead(id)).toHaveProperty('url', address);
  });

  test.each([
    ['n1', 'Jean de La Fontaine'],
    ['n2', 'Vincent van Gogh, B and C'],
    ['n3', '毛泽东'],
  ])('the names of %s', async (id, names) => {
    expect(plain(inPrint(id))).toContain(`${names}: T ${id}`);
    expect(plain(await inPage(id))).toContain(names);
    expect(referenceText(argument, known(id))).toMatch(new RegExp(`^${names}, T ${id}`));
    const [first] = machineRead(id).author as { name: string }[];
    expect(names).toContain(first?.name);
  });

  test('a name without a letter is none', () => {
    expect(inPanel(known('n4'))).toContain('This map has no author');
    expect(referenceText(argument, known('n4'))).toBe('T n4');
    expect(machineRead('n4')).not.toHaveProperty('author');
  });

  test.each([
    ['t1', 'autumn 1999', '1999'],
    ['t2', '380 BC', undefined],
    ['t3', 'summer 2015 – winter 2016', '2015'],
    ['t4', '1850', '1850'],
  ])('the date of %s', async (id, date, iso) => {
    expect(plain(inPanel(known(id)))).toContain(`book, ${date}`);
    expect(plain(inPrint(id))).toContain(`book , ${date} .`);
    expect(plain(await inPage(id))).toContain(date);
    expect(referenceText(argument, known(id))).toBe(`T ${id}, ${date}`);
    expect(machineRead(id).datePublished).toBe(iso);
  });

  test('titles without markup', async () => {
    const title = 'Homo sapiens in H2O';
    expect(plain(inPrint('m1'))).toContain(title);
    expect(plain(await inPage('m1'))).toContain(title);
    expect(referenceText(argument, known('m1'))).toBe(title);
    expect(machineRead('m1')).toHaveProperty('name', title);
  });

  test('no comma after a question mark or a full stop', async () => {
    const source = {
      id: 's',
      type: 'book',
      title: 'Who governs?',
      publisher: 'P',
      edition: '2nd ed.',
    } as const;
    const author = [{ family: 'King', given: 'M. L.', suffix: 'Jr.', 'comma-suffix': true }];
    const map = mapOf({ text: 'X.' }, { sources: [{ ...source, author }] });
    const cited = map.sources.get('s') as Source;
    const said = [
      referenceText(argument, known('m2')),
      plain(inPrint('m2')).replaceAll(' ,', ','),
      plain(await inPage('m2')).replaceAll(' ,', ','),
      referenceText(map, cited),
      plain(inPanel(cited)),
    ];
    for (const words of said) expect(words).not.toMatch(/[?.],/);
    expect(said[0]).toBe('Who governs? P');
  });
});

test('every field that CSL knows goes out with a copy as CSL-JSON as it came in', () => {
  const item = {
    ...Object.fromEntries(cslVariables.text.map((key) => [key, `the ${key}`])),
    ...Object.fromEntries(cslVariables.number.map((key) => [key, 7])),
    ...Object.fromEntries(cslVariables.name.map((key) => [key, [{ family: key }]])),
    ...Object.fromEntries(cslVariables.date.map((key) => [key, { 'date-parts': [[1999, 3]], season: 2 }])),
    ...{ id: 's', type: 'book', URL: 'https://example.org/', DOI: '10.1000/182', title: '<i>A</i> title' },
    ...{ categories: ['a'], custom: { of: 'a manager' } },
  };
  const { sources } = mapOf(
    { text: 'X.' },
    { sources: [{ ...item, license: 'CC0', text: { paragraphs: ['P.'] } }] },
  );
  expect(JSON.parse(cslJson([...sources.values()]))).toEqual([item]);
});

test('a DOI goes out bare, as CSL wants it', () => {
  const [item] = JSON.parse(cslJson([known('d1')]));
  expect(item.DOI).toBe('10.1000/182');
});

test('panel, print, built page and copied reference show a host that looks like another as punycode', async () => {
  // A Cyrillic а.
  const sources = [{ id: 's', type: 'webpage', URL: 'https://\u0430pple.com/é' }];
  const map = mapOf({ text: 'X.' }, { sources });
  const shown = 'https://xn--pple-43d.com/é';
  expect(inPanel(map.sources.get('s') as Source)).toContain('>xn--pple-43d.com<');
  expect(inPrint('s', map)).toContain(`>${shown}<`);
  expect(referenceText(map, map.sources.get('s') as Source)).toContain(shown);
  const { read } = await built(['-'], { input: smallMap({ sources }) });
  expect(read('index.html')).toContain(`>${shown}<`);
});

test('of a long chain print names the beginning, and how many more there are', () => {
  const length = 300;
  const chained = mapOf(
    { id: 't', text: 'The thesis.', citations: [{ source: 's0' }] },
    {
      sources: Array.from({ length }, (_, at) => ({
        id: `s${at}`,
        type: 'report',
        title: `Report ${at}`,
        ...(at + 1 < length ? { via: `s${at + 1}` } : {}),
      })),
    },
  );
  const html = printed(chained);
  expect(html).toContain('Known here through Report 1 [2], ');
  expect(html).toContain('Report 5 [6] and 294 more. Primary source not consulted.');
});
