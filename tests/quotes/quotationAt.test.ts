import { expect, test } from 'vitest';
import { prepareText } from '../../src/quotes/locate.ts';
import { quotationAt } from '../../src/quotes/quotationAt.ts';

/** Of the words, or the last place of them, as if they were selected. */
const quoted = (text: string, ...words: string[]) =>
  quotationAt(
    prepareText(text),
    words.map((each) => {
      const start = text.lastIndexOf(each);
      return { start, end: start + each.length };
    }),
  );

test('words that are cut are quoted whole, without white space and the marks of their neighbours', () => {
  const text = 'At last, the handle came off; nobody drank.';
  expect(quoted(text, 't, the handle came of')).toMatchObject({ parts: ['last, the handle came off'] });
  expect(quoted(text, ', the handle came off; ')).toMatchObject({ parts: ['the handle came off'] });
  expect(quoted('He paid 10,000 francs.', '0 fra')).toMatchObject({ parts: ['10,000 francs'] });
  expect(quoted('It is non-violent.', 'violent.')).toMatchObject({ parts: ['non-violent.'] });
});

test('the paragraph is named, and the words beside where the same words stand elsewhere', () => {
  const text = 'The water was bad. It was so.\n\nThe air was bad. It was so.';
  expect(quoted(text, 'was bad')).toEqual({
    ...{ parts: ['was bad'], ranges: [{ start: 39, end: 46 }], paragraphs: [2, 2], prefix: 'air ' },
  });
  expect(quoted(text, 'so.\n\nThe air')).toMatchObject({ paragraphs: [1, 2] });
});

test('parts are quoted in the order of the text, whichever was selected first', () => {
  const text = 'The pump, he said, was the cause, and nothing else.';
  expect(quoted(text, 'was the cause', 'The pump')).toMatchObject({ parts: ['The pump', 'was the cause'] });
});

test('what cannot be quoted is told apart', () => {
  expect(quoted('One … two.', ' … ')).toBe('no-words');
  expect(quoted('The old pump stood.', 'old pump', 'pump stood')).toBe('overlap');
  // Of two ways through the same parts the check takes the shorter one.
  expect(
    quotationAt(prepareText('red blue red green'), [
      { start: 0, end: 3 },
      { start: 13, end: 18 },
    ]),
  ).toBe('not-there');
});
