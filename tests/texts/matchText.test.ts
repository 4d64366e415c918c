import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { quotedParts } from '../../src/argument/quotedParts.ts';
import { fitSentence, missingFrom } from '../../src/labels/fitWords.ts';
import { checkText } from '../../src/quotes/checkText.ts';
import { digestOf } from '../../src/texts/digestOf.ts';
import { foundIn, matchText } from '../../src/texts/matchText.ts';
import { mapOf, sound } from '../argument/maps.ts';

const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');

/** The pump map as it would be without the essay at hand. */
function pumpWithoutText(digest = false): Argument {
  const map = JSON.parse(readFileSync('data/broad-street-pump.json', 'utf8'));
  const named = map.sources[0].text.digest;
  map.sources[0].text = digest
    ? { kind: 'digest', paragraphs: ['A summary.'], copy: { digest: named, length: 1 } }
    : undefined;
  return sound(JSON.stringify(map));
}

const match = async (argument: Argument, text: string) =>
  matchText(argument, new Map(), await digestOf(text), async (cited) => checkText(text, cited, false));

test('a text that the map names is known by its identity', async () => {
  const { fits, sure } = await match(pumpWithoutText(true), `\uFEFF${essay.replaceAll('\n', '\r\n')}`);
  expect(sure).toBe(true);
  expect(fits[0]).toMatchObject({ source: 'essay', identical: true });
});

test('a text that the map does not name is known by the citations that it holds', async () => {
  const { fits, sure } = await match(pumpWithoutText(), essay);
  const best = fits[0];
  expect(sure).toBe(true);
  expect(best).toMatchObject({ source: 'essay', identical: false });
  const { found, of } = foundIn(best as NonNullable<typeof best>);
  expect(of).toBeGreaterThan(10);
  expect(found).toBe(of);
  expect(missingFrom(best as NonNullable<typeof best>)).toEqual([]);
});

test('a changed word costs its quotations, is named, and does not change which text it is', async () => {
  const argument = pumpWithoutText();
  const quotes = [...argument.claims.values()].flatMap((claim) =>
    claim.citations.flatMap((citation) => quotedParts(citation).map((quote) => ({ claim: claim.id, quote }))),
  );
  const { claim, quote } = quotes.find(
    ({ quote }) => essay.split(quote).length === 2,
  ) as (typeof quotes)[number];
  const { fits, sure } = await match(argument, essay.replace(quote, quote.replace(/\w{4,}/, 'changed')));
  expect(sure).toBe(true);
  expect(fits[0]?.source).toBe('essay');
  expect(missingFrom(fits[0] as NonNullable<(typeof fits)[0]>).map((each) => each.claim)).toContain(claim);
});

test('another text is asked about', async () => {
  const { sure } = await match(pumpWithoutText(), 'A text about something else. It holds no such words.');
  expect(sure).toBe(false);
});

const chain = (citations: object[]) =>
  mapOf(
    { id: 't', text: 'T.', citations },
    {
      sources: [
        { id: 'report', type: 'article' },
        { id: 'book', type: 'book', via: 'report' },
        { id: '__proto__', type: 'book' },
      ],
    },
  );

test('a book is not taken for the report that quotes it along with others', async () => {
  const argument = chain([
    { source: 'book', quote: 'first words' },
    { source: 'book', quote: 'second words' },
    { source: 'report', quote: 'third words' },
    { source: 'report', quote: 'fourth words' },
  ]);
  const { fits, sure } = await match(argument, 'The first words and the second words.');
  expect(sure).toBe(true);
  expect(fits[0]?.source).toBe('book');
});

test('where two sources fit alike, one has to ask', async () => {
  const both = chain([
    { source: '__proto__', quote: 'first words' },
    { source: '__proto__', quote: 'second words' },
    { source: 'report', quote: 'first words' },
    { source: 'report', quote: 'second words' },
  ]);
  expect((await match(both, 'The first words and the second words.')).sure).toBe(false);
});

test('translations are not looked for, and a passage must be there itself', async () => {
  const argument = chain([
    { source: 'report', quote: 'not in it', mode: 'translation' },
    {
      source: 'report',
      passage: { start: 'No such', end: 'passage' },
      locator: { label: 'paragraph', value: '1' },
    },
    { source: 'report', quote: 'some words' },
  ]);
  const { fits } = await match(argument, 'There are some words.');
  const [best] = fits;
  expect(best?.passages).toEqual([{ claim: 't', found: false }]);
  expect(fitSentence(best as NonNullable<typeof best>)).toBe(
    '1 quotation: 1 word for word; 0 of 1 paraphrased passage found.',
  );
});
