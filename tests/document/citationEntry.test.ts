import { expect, test } from 'vitest';
import { citationEntries } from '../../src/document/citationEntry.ts';
import { mapOf, shipped } from '../argument/maps.ts';
import { drifts } from './drifts.ts';

const entriesOf = (argument: typeof drifts, id: string) => {
  const claim = argument.claims.get(id);
  return claim ? citationEntries(argument, claim).map((entry) => ({ ...entry, who: entry.who() })) : [];
};

test('a citation says who speaks, through whom, where, and in which words', () => {
  const flagship = shipped('putin-zelensky-summit');
  expect(entriesOf(flagship, 'lavrov')).toMatchObject([
    { who: 'The article, reporting Sergei Lavrov', place: '¶ 2', words: 'will not make deals with Zelensky' },
  ]);
  expect(entriesOf(flagship, 'washington')).toMatchObject([{ who: 'The article', place: '¶ 3' }]);
});

test('words that are left out are marked as in print, and what has no place has none', () => {
  const map = mapOf(
    { id: 't', text: 'T.', citations: [{ source: 's', quote: { parts: ['one', 'three'] } }] },
    { sources: [{ id: 's', type: 'book', title: 'On Numbers' }] },
  );
  expect(entriesOf(map, 't')).toMatchObject([{ who: 'On Numbers', place: '', words: 'one […] three' }]);
});

test('an editor speaks where there is no author', () => {
  expect(entriesOf(drifts, 'smell')).toMatchObject([{ who: 'William Farr', words: 'it smelt' }]);
});

test('words are in the language of their text, translated ones in that of the claim', () => {
  expect(entriesOf(drifts, 'p')).toMatchObject([{ lang: 'fr' }]);
  expect(entriesOf(drifts, 'brewers')).toMatchObject([
    { who: 'The essay, reporting J. Snow', place: 'p. 7', lang: 'de' },
    { lang: 'fr' },
  ]);
});

test('words that another text reports are in the language of that text', () => {
  const sources = [
    { id: 'speech', type: 'speech', language: 'ru', via: 'report' },
    { id: 'report', type: 'report', language: 'en', text: { paragraphs: ['He said no.'] } },
  ];
  const map = mapOf({ id: 't', text: 'T.', citations: [{ source: 'speech', quote: 'no' }] }, { sources });
  expect(entriesOf(map, 't')).toMatchObject([{ lang: 'en' }]);
});
