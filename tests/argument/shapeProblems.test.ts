import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';

/** The messages about a map with this thesis. */
const messages = (thesis: unknown, more: object = {}) =>
  parseArgument(JSON.stringify({ version: 1, title: 'A map', thesis, ...more })).problems.map(
    ({ message }) => message,
  );
const aboutSource = (fields: object) =>
  messages({ text: 'X' }, { sources: [{ id: 's', type: 'book', ...fields }] });
const aboutStep = (fields: object) =>
  messages({ text: 'X' }, { tours: [{ id: 't', title: 'T', steps: [{ focus: ['1'], ...fields }] }] });
const aboutCitation = (fields: object) =>
  messages({ text: 'X', citations: [{ source: 's', ...fields }] }, { sources: [{ id: 's', type: 'book' }] });

test('a value of the wrong kind is told what it must be and what it is', () => {
  expect(messages({ text: 42 })).toEqual([
    '“text” must be text in double quotation marks, but it is a number.',
  ]);
  expect(messages({ text: 'X', children: null })).toEqual([
    '“children” must be a list [ … ], but it is null.',
  ]);
  expect(messages([])).toEqual([
    '“thesis” must be an object { … }, but it is a list. Remove the [ ] round it.',
  ]);
  expect(messages({ text: 'X', tags: [true] })).toEqual([
    'An entry of “tags” must be text in double quotation marks, but it is true or false.',
  ]);
});

test('where two kinds would do, both are named', () => {
  expect(aboutCitation({ quote: 7 })).toEqual([
    '“quote” must be text in double quotation marks or an object { … }, but it is a number.',
  ]);
  expect(aboutStep({ spotlight: 'all' })).toEqual([
    '“spotlight” must be true or false or a list [ … ], but it is text.',
  ]);
  expect(aboutSource({ page: null })).toEqual([
    '“page” must be text in double quotation marks or a number, but it is null.',
  ]);
});

test('where one kind fits, what is wrong within it is named', () => {
  expect(aboutCitation({ quote: { exactly: 'the pump' } })).toEqual([
    'The format has no field “exactly” here. Did you mean “exact”?',
  ]);
  expect(aboutCitation({ quote: '' })).toEqual([
    'There is no text here: “quote” holds no letter and no figure. Write it, or remove it.',
  ]);
  expect(aboutCitation({ quote: { parts: ['alone'] } })).toEqual(['“parts” must have at least 2 entries.']);
  expect(aboutStep({ spotlight: [1] })).toEqual([
    'An entry of “spotlight” must be text in double quotation marks, but it is a number.',
  ]);
});

test('a missing field is named at the object that lacks it', () => {
  const { problems } = parseArgument(
    '{"version": 1, "title": "A map", "thesis": {"text": "X", "children": [{}]}}',
  );
  expect(problems).toMatchObject([
    { code: 'missing-field', pointer: '/thesis/children/0', message: '“role” is missing here. Add it.' },
  ]);
});

test('every unknown field of an object is a problem of its own', () => {
  expect(messages({ text: 'X', lable: 'a', childern: [] })).toEqual([
    'The format has no field “lable” here. Did you mean “label”?',
    'The format has no field “childern” here. Did you mean “children”?',
  ]);
});

test('unknown fields are refused in sources, citations, names, dates, tours and steps too', () => {
  expect(aboutSource({ titel: 'X' })).toEqual([
    'The format has no field “titel” here. Did you mean “title”?',
  ]);
  expect(aboutSource({ author: [{ surname: 'Snow' }] })).toHaveLength(1);
  expect(aboutSource({ issued: { year: 1855 } })).toHaveLength(1);
  expect(aboutSource({ text: { kind: 'full', paragraphs: ['X'], lines: 1 } })).toHaveLength(1);
  expect(aboutCitation({ page: '39' })).toHaveLength(1);
  expect(aboutStep({ camera: { x: 0, y: 0 } })).toHaveLength(1);
  expect(
    messages({ text: 'X' }, { tours: [{ id: 't', title: 'T', steps: [{ focus: ['1'] }], loop: true }] }),
  ).toHaveLength(1);
});

test('what a reference manager adds of its own is let through in “custom” alone', () => {
  expect(aboutSource({ custom: { anything: [1, { goes: true }] } })).toEqual([]);
  expect(aboutSource({ custom: [] })).toEqual([
    '“custom” must be an object { … }, but it is a list. Remove the [ ] round it.',
  ]);
});

test('numbers out of range are told the range', () => {
  expect(aboutStep({ seconds: -1 })).toEqual(['“seconds” must be 0 or more.']);
  expect(aboutStep({ seconds: 86_401 })).toEqual(['“seconds” must be at most 86400.']);
  expect(aboutStep({ open: { claim: '1', citation: 0.5 } })).toEqual(['“citation” must be a whole number.']);
  expect(
    aboutSource({ text: { kind: 'full', paragraphs: ['X'], copy: { digest: 'sha256-x', length: 0 } } }),
  ).toEqual(['“length” must be 1 or more.']);
});

test('a number beyond what a computer can hold is not called a number that must be a number', () => {
  const text =
    '{"version":1,"title":"X","thesis":{"text":"X"},"tours":[{"id":"t","title":"X","steps":[{"focus":["1"],"seconds":1e999}]}]}';
  expect(parseArgument(text).problems.map(({ message }) => message)).toEqual([
    '“seconds” must be a number, but it is too large a number.',
  ]);
});

test('lists that are too short or too long say so', () => {
  expect(aboutStep({ focus: [] })).toEqual(['“focus” must have at least one entry.']);
  expect(aboutSource({ issued: { 'date-parts': [[1855], [1856], [1857]] } })).toEqual([
    '“date-parts” must be a list of at most 2.',
  ]);
  expect(aboutSource({ issued: { 'date-parts': [[1855, 3, 14, 12]] } })).toEqual([
    'An entry of “date-parts” must be a list of at most 3.',
  ]);
});

test('languages and digests say what they look like', () => {
  expect(messages({ text: 'X', lang: 'e' })).toEqual(['“lang” must be a language tag like “en” or “pt-BR”.']);
  expect(aboutSource({ text: { kind: 'full', href: 'a.txt', digest: 'md5-1' } })).toEqual([
    '“digest” must be a digest like “sha256-…”.',
  ]);
});

test('values from a list come with the nearest or with the list', () => {
  expect(aboutCitation({ mode: 'Verbatim' })).toEqual([
    '“mode” cannot be “Verbatim”. Did you mean “verbatim”?',
  ]);
  expect(aboutCitation({ mode: 'loose' })).toEqual([
    '“mode” cannot be “loose”. Use “verbatim”, “paraphrase”, “translation” or “data”.',
  ]);
  expect(aboutSource({ type: 'article-newspapers' })).toEqual([
    '“type” cannot be “article-newspapers”. Did you mean “article-newspaper”?',
  ]);
  expect(aboutSource({ type: 'tablet' })).toEqual([
    '“type” cannot be “tablet”. See the format for what is allowed.',
  ]);
  expect(aboutCitation({ locator: { label: 'pag', value: '1' } })).toEqual([
    '“label” cannot be “pag”. Did you mean “page”?',
  ]);
});

test('a version of the wrong kind is not told to be what it looks like', () => {
  const about = (version: unknown) =>
    parseArgument(JSON.stringify({ version, title: 'A map', thesis: { text: 'X' } })).problems.map(
      ({ message }) => message,
    );
  expect(about('1')).toEqual(['“version” must be the number 1, but it is text.']);
  expect(about(null)).toEqual(['“version” must be the number 1, but it is null.']);
  expect(about(0)).toEqual(['“version” cannot be “0”. Did you mean “1”?']);
});

test('fields of other programs are told in one sentence a kind', () => {
  const item = {
    indexed: 1,
    score: 2,
    member: '3',
    resource: {},
    'reference-count': 5,
    created: {},
    prefix: '10',
  };
  expect(aboutSource(item)).toEqual([
    '7 fields that this format does not know, first at /sources/0/indexed: “indexed”, “score”, “member”, “resource”, “reference-count” and 2 more; they can be left out.',
  ]);
  const authors = [
    { family: 'Snow', ORCID: 'x' },
    { family: 'Farr', ORCID: 'y', sequence: 'first' },
  ];
  expect(aboutSource({ author: authors })).toEqual([
    '3 fields that this format does not know, first at /sources/0/author/0/ORCID: “ORCID” and “sequence”; they can be left out.',
  ]);
});

test('a field is not suggested where it stands already', () => {
  expect(aboutSource({ PMCID: 'a', PMID: '1', pmcid: 'b' })).toEqual([
    'The format has no field “pmcid” here. Remove it, or use "note" for a remark.',
  ]);
});

test('lists where texts are wanted are told together', () => {
  expect(aboutSource({ title: ['On cholera'], ISSN: ['1', '2'] })).toEqual([
    '“title” and “ISSN” must be text in double quotation marks, but they are lists. Write one entry of each without the [ ], or leave it out.',
  ]);
  expect(aboutSource({ title: ['On cholera'] })).toEqual([
    '“title” must be text in double quotation marks, but it is a list. Write one entry without the [ ], or leave it out.',
  ]);
});

test('types of other programs lead to those of CSL', () => {
  const types = {
    'journal-article': 'article-journal',
    'book-chapter': 'chapter',
    journalArticle: 'article-journal',
  };
  for (const [type, wanted] of Object.entries(types)) {
    expect(aboutSource({ type })).toEqual([`“type” cannot be “${type}”. Use “${wanted}”.`]);
  }
});

test('a list within a list, an item that is no list, and a whole answer of Crossref are named', () => {
  expect(messages({ text: 'X' }, { sources: [[{ id: 's', type: 'book' }]] })).toEqual([
    'An entry of “sources” is a list of its own: a list stands within a list. Remove one pair of [ ].',
  ]);
  expect(messages({ text: 'X' }, { sources: { id: 's', type: 'book' } })).toEqual([
    '“sources” must be a list [ … ], but it is an object. Put [ ] round it.',
  ]);
  const answer = { status: 'ok', 'message-type': 'work', 'message-version': '1', message: { DOI: '10.1' } };
  expect(messages({ text: 'X' }, { sources: [answer] })).toEqual([
    'This is a whole answer of Crossref. Keep only the item that stands in “message”, in place of the object round it.',
  ]);
});

test('a date of nothing is to be left out', () => {
  expect(aboutSource({ issued: { 'date-parts': [[null]] } })).toEqual([
    'The date has no year. Leave “issued” out, or give it one.',
  ]);
});
