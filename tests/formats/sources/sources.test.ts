import { expect, test } from 'vitest';
import { parseBibtexItems } from '../../../src/apps/write/forms/bibtex.ts';
import type { ArgumentDocument } from '../../../src/argument/document.ts';
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
