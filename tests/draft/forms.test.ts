import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/argument/document.ts';
import { addCitation, changeCitation, citeNewSource, removeCitation } from '../../src/draft/citing.ts';
import { parseCslItems } from '../../src/draft/cslItems.ts';
import { describeClaim, describeMap, removeTour, setRole, setTour } from '../../src/draft/describing.ts';
import { documentOf } from '../../src/draft/documentOf.ts';
import { claimIn, type Draft, toDraft } from '../../src/draft/draft.ts';
import { applyAll } from '../../src/draft/operations.ts';
import { isRefused, type Outcome } from '../../src/draft/outcome.ts';
import { dateLine, nameLine, parseDate, parseNames } from '../../src/draft/sourceFields.ts';
import { addSources, removeSource, setSource, sourceId, textWith } from '../../src/draft/sources.ts';

const document = {
  version: 1,
  title: 'T',
  thesis: {
    text: 'So.',
    children: [
      {
        ...{ id: 'a', role: 'objection', against: 'claim', text: 'A.' },
        citations: [{ source: 's', quote: 'One.' }, { source: 's', quote: 'Two.' }, { source: 's' }],
      },
    ],
  },
  sources: [
    { id: 's', type: 'book', title: 'Book', via: 'r' },
    { id: 'r', type: 'webpage' },
    { id: 'idle', type: 'song' },
  ],
  tours: [
    {
      ...{ id: 't', title: 'Tour' },
      steps: [0, 1, 2].map((citation) => ({ focus: ['a'], open: { claim: 'a', citation } })),
    },
  ],
};
const { data } = parseDocument(structuredClone(document));
if (!data) throw new Error('The map has problems.');
const draft = toDraft(data);
const done = (outcome: Outcome, from: Draft = draft): Draft => {
  if (isRefused(outcome)) throw new Error(outcome.refused);
  const { draft: now, back } = applyAll(from, outcome.operations);
  // Whatever it is, it can be undone, and leaves a sound map.
  expect(documentOf(applyAll(now, back).draft)).toEqual(documentOf(from));
  expect(parseDocument(structuredClone(documentOf(now))).success).toBe(true);
  expect(outcome.words).toMatch(/^.+\.$/u);
  return now;
};
const whyNot = (outcome: Outcome) => (isRefused(outcome) ? outcome.refused : 'done');

describe('a claim', () => {
  test('has what is typed into its form', () => {
    expect(claimIn(done(describeClaim(draft, 'a', 'tags', ' x, y;x ')), 'a').fields.tags).toEqual(['x', 'y']);
    expect(claimIn(done(describeClaim(draft, 'a', 'warrant', 'Since.')), 'a').fields.warrant).toBe('Since.');
    expect(claimIn(done(describeClaim(draft, 'a', 'lang', 'pt-BR')), 'a').fields.lang).toBe('pt-BR');
    const now = done(setRole(draft, 'a', 'evidence'));
    expect(claimIn(now, 'a').fields).toMatchObject({ role: 'evidence' });
    expect(claimIn(now, 'a').fields.against).toBeUndefined();
  });

  test('is refused in words what it cannot have', () => {
    expect(whyNot(describeClaim(draft, 'a', 'lang', 'klingon language'))).toContain('is no language tag');
    expect(whyNot(describeClaim(draft, 'a', 'text', ' … '))).toBe('There is nothing to read in it.');
    expect(whyNot(describeClaim(draft, 'a', 'note', 'x'.repeat(50_001)))).toContain('too long');
    expect(whyNot(describeClaim(draft, 'a', 'tags', 'x'.repeat(201)))).toContain('at most 200');
    expect(whyNot(setRole(draft, '1', 'reason'))).toContain('by their place');
  });

  test('is held as far as its author says: by a number or a word', () => {
    const held = (typed: string) =>
      claimIn(done(describeClaim(draft, 'a', 'strength', typed)), 'a').fields.strength;
    expect(['0.7', '0,25', ' 1 ', '0', 'Leaning against', ''].map(held)).toEqual([
      ...[0.7, 0.25, 1, 0, 'leaning against', undefined],
    ]);
    for (const typed of ['1.1', '-1', 'sure', 'Infinity', 'toString'])
      expect(whyNot(describeClaim(draft, 'a', 'strength', typed))).toBe(
        'A strength is a number from 0 to 1, or one of: poorly supported, leaning against, open, leaning, well supported.',
      );
  });
});

describe('the map', () => {
  test('has its title, its question, its summary and its language', () => {
    const now = done(describeMap(draft, 'issue', 'Is it so?'));
    expect(documentOf(now).issue?.text).toBe('Is it so?');
    expect(documentOf(done(describeMap(now, 'issue', ''), now)).thesis?.text).toBe('So.');
    expect(documentOf(done(describeMap(draft, 'summary', 'Short.'))).summary).toBe('Short.');
    expect(whyNot(describeMap(draft, 'title', ' '))).toBe('A map needs a title.');
    expect(whyNot(describeMap(draft, 'language', 'german!'))).toContain('like en, de');
  });

  test('keeps its tours, changes them and gives them up', () => {
    const now = done(setTour(draft, { id: 'u', title: 'New', steps: [{ focus: ['a'] }] }));
    expect(documentOf(now).tours?.map(({ id }) => id)).toEqual(['t', 'u']);
    const other = setTour(draft, { id: 'v', title: 'Tour', steps: [{ focus: ['a'] }] }, 't');
    expect(documentOf(done(other)).tours?.map(({ id }) => id)).toEqual(['v']);
    expect(documentOf(done(removeTour(draft, 't'))).tours).toBeUndefined();
  });
});

describe('a citation', () => {
  test('is added, changed and taken away; what tours open of the others stays open', () => {
    expect(claimIn(done(addCitation(draft, 'a', { source: 'r' })), 'a').fields.citations).toHaveLength(4);
    const changed = done(changeCitation(draft, 'a', 0, { quote: { parts: ['One', 'more'] }, note: 'N.' }));
    expect(claimIn(changed, 'a').fields.citations?.[0]).toEqual({
      ...{ source: 's', quote: { parts: ['One', 'more'] }, note: 'N.' },
    });
    const without = documentOf(done(removeCitation(draft, 'a', 1)));
    expect(without.tours?.[0]?.steps.map(({ open }) => open?.citation)).toEqual([0, undefined, 1]);
  });

  test('needs a source of the map, and words where it quotes', () => {
    expect(whyNot(addCitation(draft, 'a', { source: 'nobody' }))).toContain('Choose a source');
    expect(whyNot(changeCitation(draft, 'a', 0, { quote: '…' }))).not.toBe('done');
  });
});

describe('a source', () => {
  test('is added, changed, and removed only where nothing rests on it', () => {
    const source = { type: 'book', author: [{ family: 'Snow', given: 'John' }] } as const;
    const id = sourceId(draft, { ...source, author: [...source.author], issued: { 'date-parts': [[1855]] } });
    expect(id).toBe('snow-1855');
    done(addSources(draft, [{ id, type: 'book' }]));
    expect(done(setSource(draft, 's', 'publisher', 'P')).fields.sources?.[0]).toMatchObject({
      publisher: 'P',
    });
    expect(done(setSource(draft, 's', 'title', '')).fields.sources?.[0]).not.toHaveProperty('title');
    expect(done(removeSource(draft, 'idle')).fields.sources).toHaveLength(2);
    expect(whyNot(removeSource(draft, 's'))).toBe('“Book” is cited by “A”. Take the citation away first.');
    expect(whyNot(removeSource(draft, 'r'))).toContain('is known through “r”');
  });

  test('has its text in the map or in a file: with the digest of the one that was brought, and no words without it', () => {
    const copy = { digest: 'sha256-x', length: 3 };
    const inFile = textWith({ copy }, { href: 'sources/s.txt' });
    expect(inFile).toEqual({ kind: 'full', href: 'sources/s.txt', digest: 'sha256-x', copy });
    done(setSource(draft, 's', 'text', inFile));
    expect(textWith(inFile, { kind: 'excerpt' })).toEqual({ ...inFile, kind: 'excerpt' });
    expect(textWith(inFile, { href: undefined })).toEqual({ copy });
    const summary = textWith(textWith({ copy }, { paragraphs: ['In short.'] }), { kind: 'digest' });
    expect(summary).toEqual({ kind: 'digest', paragraphs: ['In short.'], copy });
    // A summary without words would be no sound map.
    expect(textWith(summary, { paragraphs: undefined })).toEqual({ copy });
    expect(
      textWith({ kind: 'digest', paragraphs: ['In short.'] }, { paragraphs: undefined }),
    ).toBeUndefined();
    expect(textWith({ href: 'a.txt' }, { href: 'b.txt' })).toEqual({ href: 'b.txt' });
    for (const href of ['http://a.org/b.txt', '//a.org/b.txt', 'a b.txt', 'javascript:1'])
      expect(whyNot(setSource(draft, 's', 'text', textWith(undefined, { href })))).toContain(
        'lies beside the map',
      );
  });

  test('is refused what the format does not take', () => {
    expect(whyNot(setSource(draft, 's', 'URL', 'javascript:alert(1)'))).toContain('https://');
    expect(whyNot(setSource(draft, 'r', 'via', 's'))).toBe('A source cannot be known through itself.');
    expect(whyNot(setSource(draft, 's', 'type', 'scroll'))).not.toBe('done');
  });
});

test('names and dates are typed as they are shown', () => {
  const names = [
    { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
    { literal: 'WHO' },
  ];
  const lines = names.map(nameLine).join('\n');
  expect(lines).toBe('van Beethoven, Ludwig\nWHO');
  expect(parseNames(`${lines}\nSnow, John, Jr.`, names)).toEqual([
    ...names,
    { family: 'Snow', given: 'John', suffix: 'Jr.' },
  ]);
  for (const date of ['1854', '1854-09', '1854-09-08', '1854/1855', 'about 1850', '-44-03-15'])
    expect(dateLine(parseDate(date) ?? undefined)).toBe(date);
  expect(parseDate('1854-13')).toBeNull();
  expect(parseDate('8.9.1854')).toBeNull();
  for (const none of ['12/2024', '3/4', '2024-02-31', '2023-02-29', '1854-04-31'])
    expect(parseDate(none)).toBeNull();
  for (const day of ['2024-02-29', '1700-02-29', '400/410'])
    expect(dateLine(parseDate(day) ?? undefined)).toBe(day);
});

describe('CSL-JSON that is pasted', () => {
  test('may be the answer for a DOI: what the format does not know is left out and named', () => {
    const answer = {
      ...{ type: 'journal-article', title: ['On Cholera'], 'container-title': ['The Lancet'] },
      ...{ author: [{ given: 'John', family: 'Snow', sequence: 'first', affiliation: [] }] },
      ...{ issued: { 'date-parts': [['1855', '3', '']] }, DOI: '10.1/x', ISSN: ['1', '2'], mood: 'grave' },
      ...{ 'is-referenced-by-count': 3, URL: 'http://dx.doi.org/10.1/x' },
    };
    for (const given of [answer, [answer], { status: 'ok', 'message-type': 'work', message: answer }]) {
      expect(parseCslItems(JSON.stringify(given))).toEqual({
        sources: [
          {
            ...{ type: 'article-journal', title: 'On Cholera', 'container-title': 'The Lancet' },
            author: [{ family: 'Snow', given: 'John' }],
            ...{ issued: { 'date-parts': [[1855, 3]] }, DOI: '10.1/x', ISSN: '1' },
            URL: 'http://dx.doi.org/10.1/x',
          },
        ],
        dropped: ['mood'],
      });
    }
  });

  test('is nothing where it says nothing of a source', () => {
    for (const text of ['', '{}', '[]', '{"a":1}', 'null', 'words']) expect(parseCslItems(text)).toBeNull();
  });
});

test('a claim may cite a source that is still to be described, in one step', () => {
  const after = done(citeNewSource(draft, 'a'));
  const made = after.fields.sources?.at(-1);
  expect(made?.title).toBe('New source');
  expect(claimIn(after, 'a').fields.citations?.at(-1)).toEqual({ source: made?.id });
});
