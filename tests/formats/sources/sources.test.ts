import { expect, test } from 'vitest';
import { parseBibtexItems } from '../../../src/apps/write/forms/bibtex.ts';
import type { ArgumentDocument, DocumentSource } from '../../../src/argument/document.ts';
import { toBibtex } from '../../../src/formats/sources/toBibtex.ts';
import { toCslJson } from '../../../src/formats/sources/toCslJson.ts';
import { toRis } from '../../../src/formats/sources/toRis.ts';
import { toCsv } from '../../../src/formats/toCsv.ts';

const map: ArgumentDocument = {
  version: 1,
  title: 'Wells',
  thesis: {
    ...{ id: 't', text: '=1+1 is "two",\nsays he.', label: '-Two' },
    citations: [
      { source: 'snow 1855', quote: { parts: ['so', 'is it'] }, locator: { label: 'page', value: '39' } },
    ],
    children: [{ role: 'objection', text: '@nobody' }],
  },
  sources: [
    {
      ...{ id: 'snow 1855', type: 'book', title: 'Cholera & <i>water</i>: 100 % _sure_' },
      author: [
        { family: 'Gogh', 'non-dropping-particle': 'van', given: 'John', suffix: 'Jr.' },
        { literal: 'Board and Sons' },
      ],
      issued: { 'date-parts': [[1855, 1], [1856]] },
      ...{
        publisher: 'Churchill',
        'publisher-place': 'London',
        page: '39-41',
        URL: 'https://example.org/a_b',
        DOI: 'https://doi.org/10.1000/x_y',
      },
      ...{ via: 'other', license: 'CC0' },
    },
    { id: 'Snow1855', type: 'song', title: 'Other', medium: 'vinyl' },
  ],
};

test('BibTeX: names, dates, and signs that it takes for its own', () => {
  const { text, losses } = toBibtex(map);
  expect(text).toBe(`@book{snow1855,
  author = {van Gogh, Jr., John and {Board and Sons}},
  title = {Cholera \\& water: 100 \\% \\_sure\\_},
  publisher = {Churchill},
  address = {London},
  pages = {39--41},
  year = {1855},
  date = {1855-01},
  doi = {10.1000/x_y},
  url = {https://example.org/a_b}
}

@misc{Snow1855-2,
  title = {Other}
}
`);
  expect(losses.map(({ message }) => message)).toEqual([
    'Some keys differ from the ids of their sources: “snow 1855” → “snow1855”, “Snow1855” → “Snow1855-2”.',
    'Of a span of time, its beginning is written.',
    '“via” of a source is left out.',
    '“license” of a source is left out.',
    'A source of the type “song” is written as @misc.',
    '“medium” of a source is left out.',
  ]);
});

test('BibTeX is read again as it was', () => {
  const [first] = parseBibtexItems(toBibtex(map).text)?.sources ?? [];
  expect(first).toMatchObject({
    type: 'book',
    title: 'Cholera & water: 100 % _sure_',
    publisher: 'Churchill',
  });
  expect(first?.author?.[0]).toMatchObject({ given: 'John' });
});

test('RIS', () => {
  expect(toRis(map).text.split('\r\n')).toEqual([
    ...['TY  - BOOK', 'ID  - snow 1855', 'AU  - van Gogh, Jr., John', 'AU  - Board and Sons'],
    ...[
      'TI  - Cholera & water: 100 % _sure_',
      'PB  - Churchill',
      'CY  - London',
      'UR  - https://example.org/a_b',
    ],
    ...['SP  - 39', 'EP  - 41', 'DO  - 10.1000/x_y', 'PY  - 1855', 'DA  - 1855/01//', 'ER  - ', ''],
    ...['TY  - SOUND', 'ID  - Snow1855', 'TI  - Other', 'ER  - ', ''],
  ]);
});

test('CSL-JSON is what the map has, without what only maps have', () => {
  const { text, losses } = toCslJson(map);
  expect(JSON.parse(text)[0]).not.toHaveProperty('via');
  expect(losses.map(({ message }) => message)).toEqual([
    'Through whom a source is known is left out.',
    'Licences of sources are left out.',
  ]);
});

test('CSV: a row a citation, and no cell that a spreadsheet would run', () => {
  const [head, first, second] = toCsv(map)
    .text.replace(/^\uFEFF/, '')
    .split('\r\n');
  expect(head).toMatch(/^Id,Bears on,Role,Name,Claim,/);
  expect(first).toBe(
    `t,,thesis,'-Two,"'=1+1 is ""two"",\nsays he.",,,,,Cholera & water: 100 % _sure_,"van Gogh, Jr., John; Board and Sons",1855-01,https://example.org/a_b,so […] is it,,page 39,`,
  );
  expect(second).toBe("1.1,t,objection,,'@nobody,,,,,,,,,,,,");
  for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝']) {
    const { text } = toCsv({ ...map, thesis: { id: 't', text: `${sign}cmd|' /C calc'!A0` } });
    expect(text).toMatch(/t,,thesis,,"?'/);
  }
});

test('BibTeX: of many keys that differ from ids, the first are named', () => {
  const sources = Array.from({ length: 8 }, (_, at) => ({ id: `a ${at}`, type: 'book' as const }));
  expect(toBibtex({ ...map, sources }).losses).toEqual([
    {
      message:
        'Some keys differ from the ids of their sources: “a 0” → “a0”, “a 1” → “a1”, “a 2” → “a2”, “a 3” → “a3”, “a 4” → “a4”, and 3 more.',
      count: 1,
    },
  ]);
  expect(toBibtex({ ...map, sources: [{ id: 'a-0', type: 'book' }] }).losses).toEqual([]);
});

test('CSV tells the passages, the words round quotations and the ends of spans that it has no column for', () => {
  const citations = [
    { source: 's', passage: { start: 'From', end: 'to' } },
    { source: 's', quote: { exact: 'so', prefix: 'and ' } },
    { source: 's', quote: { exact: 'so', suffix: ' it' } },
  ];
  const { losses } = toCsv({
    ...{ version: 1, title: 'T', thesis: { id: 't', text: 'T.', citations } },
    sources: [
      { id: 's', type: 'document', title: 'S', issued: { 'date-parts': [[2001], [2003]] } },
      { id: 'r', type: 'document', title: 'R', issued: { literal: 'once' } },
    ],
  });
  expect(losses).toContainEqual({ message: 'Passages that citations are about are left out.' });
  expect(losses).toContainEqual({ message: 'Words before and after quotations are left out.', count: 2 });
  expect(losses).toContainEqual({ message: 'Of a span of time, its beginning is written.' });
});

test('what BibTeX and RIS have one field for, or none, is told', () => {
  const source: DocumentSource = {
    ...{ id: 's', type: 'article-journal', title: 'S', issue: '3', number: '4', page: '1-3, 5-7' },
    ...{ ISBN: '978', ISSN: '1234', DOI: 'none', accessed: { 'date-parts': [[2001], [2003]] } },
  };
  const said = (write: typeof toRis) =>
    write({ ...map, sources: [source, { id: 'r', type: 'book', accessed: { literal: 'once' } }] }).losses.map(
      ({ message }) => message,
    );
  expect(said(toBibtex)).toEqual([
    '“DOI” of a source is left out.',
    'Of a span of time, its beginning is written.',
    '“number” of a source is left out.',
    '“accessed” of a source is left out.',
  ]);
  expect(said(toRis)).toEqual([
    '“ISSN” of a source is left out.',
    '“DOI” of a source is left out.',
    'Of a span of time, its beginning is written.',
    '“number” of a source is left out.',
  ]);
  expect(toRis({ ...map, sources: [source] }).text).toContain('SP  - 1\r\nEP  - 3, 5-7\r\n');
});

test('CSL-JSON holds no strength of the map’s author', () => {
  const { text, losses } = toCslJson({ ...map, sources: [{ id: 's', type: 'book', strength: 0.5 }] });
  expect(JSON.parse(text)).toEqual([{ id: 's', type: 'book' }]);
  expect(losses).toEqual([{ message: 'How far authors hold sources is left out.', count: 1 }]);
});
