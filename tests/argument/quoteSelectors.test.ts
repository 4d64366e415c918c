import { expect, test } from 'vitest';
import {
  citedByBearer,
  quoteSelectors,
  sourceWithText,
  toCitedWords,
  uncheckedFinding,
} from '../../src/argument/quoteSelectors.ts';
import { mapOf } from './maps.ts';

const argument = mapOf(
  {
    id: 't',
    text: 'T.',
    citations: [
      { source: 'speech', quote: 'clear water' },
      { source: 'book', quote: { exact: 'foul air', suffix: ' of Soho' } },
      { source: 'lost', quote: 'nothing' },
    ],
  },
  {
    sources: [
      { id: 'book', type: 'book', text: { href: 'book.txt' } },
      { id: 'speech', type: 'speech', via: 'book' },
      { id: 'lost', type: 'speech' },
    ],
  },
);
const noCopy = () => false;

test('a source without a text is looked up in the one that reports it', () => {
  expect(sourceWithText(argument, 'speech', noCopy)?.id).toBe('book');
  expect(sourceWithText(argument, 'book', noCopy)?.id).toBe('book');
  expect(sourceWithText(argument, 'lost', noCopy)).toBeUndefined();
});

test('a copy of its own goes before the text of the one that reports it', () => {
  const hasCopy = ({ id }: { id: string }) => id === 'speech';
  expect(sourceWithText(argument, 'speech', hasCopy)?.id).toBe('speech');
  const [book] = argument.sources.values();
  expect(book && quoteSelectors(argument, book, noCopy).map(({ key }) => key)).toEqual(['t:0', 't:1']);
  expect(book && quoteSelectors(argument, book, hasCopy).map(({ key }) => key)).toEqual(['t:1']);
});

test('words are what is searched for, with their context, paragraph and passage', () => {
  const citation = {
    source: 'book',
    quote: { exact: 'foul air', prefix: 'the ', suffix: ' of Soho' },
    locator: { label: 'paragraph', value: '7' },
    passage: { start: 'It was', end: 'of Soho' },
  } as const;
  expect(toCitedWords(citation, 'k')).toEqual({
    key: 'k',
    parts: ['foul air'],
    verbatim: true,
    prefix: 'the ',
    suffix: ' of Soho',
    paragraph: 7,
    passage: { start: 'It was', end: 'of Soho' },
  });
  expect(toCitedWords({ source: 'book', locator: { label: 'page', value: '7' } }, 'k')).toEqual({
    key: 'k',
    parts: [],
    verbatim: true,
  });
});

test('only a quotation in the words of the text can be checked', () => {
  expect(uncheckedFinding({ source: 'book', quote: 'foul air' })).toBe('no-text');
  expect(uncheckedFinding({ source: 'book', quote: '39', mode: 'data' })).toBe('no-text');
  expect(uncheckedFinding({ source: 'book', quote: 'schlechte Luft', mode: 'translation' })).toBe(
    'paraphrase',
  );
  expect(uncheckedFinding({ source: 'book' })).toBe('paraphrase');
});

test('of a chain of hundreds of sources each is asked once for its text', () => {
  const many = Array.from({ length: 300 }, (_, at) => `s${at}`);
  const long = mapOf(
    { id: 't', text: 'T.', citations: many.map((source) => ({ source, quote: 'words' })) },
    {
      sources: many.map((id, at) =>
        at === 299
          ? { id, type: 'book', text: { href: 'book.txt' } }
          : { id, type: 'speech', via: `s${at + 1}` },
      ),
    },
  );
  let asked = 0;
  const cited = citedByBearer(long, () => {
    asked++;
    return false;
  });
  expect(cited.get('s299')).toHaveLength(300);
  expect(asked).toBeLessThan(301);
});
