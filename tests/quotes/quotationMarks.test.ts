import { expect, test } from 'vitest';
import { locate, prepareText } from '../../src/quotes/locate.ts';
import { isInQuotationMarks } from '../../src/quotes/quotationMarks.ts';

const isMarked = (text: string, words: string) => {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return isInQuotationMarks(text, { start, end: start + words.length });
};

test.each([
  ['English', 'The goal is a “castrated Ukraine,” she says.'],
  ['straight', 'The goal is a "castrated Ukraine," she says.'],
  ['German', 'Das Ziel, sagt sie, sei „castrated Ukraine“, und so weiter.'],
  ['French', 'Le but est « castrated Ukraine », dit-elle.'],
  ['books in German', 'Das Ziel sei »castrated Ukraine«, sagt sie.'],
  ['Japanese', '目標は「castrated Ukraine」だという。'],
  ['after a quotation', 'It says “no” and “a castrated Ukraine now” too.'],
  ['in brackets', 'The goal (“castrated Ukraine”) is hers.'],
  ['at the beginning', '“castrated Ukraine”, she says.'],
  ['with an apostrophe before it', 'She says: “the Kremlin’s goal is a castrated Ukraine”.'],
  [
    'in a paragraph that goes on',
    'She says:\n\n“It is no secret. A castrated Ukraine is the goal.\n\n“And more.”',
  ],
])('words inside quotation marks are quoted: %s', (_, text) => {
  expect(isMarked(text, 'castrated Ukraine')).toBe(true);
});

test.each([
  ['without marks', 'He will not make deals with Zelensky.', 'not make deals'],
  ['between two quotations', 'It is “so”, he will not make deals, “never”.', 'not make deals'],
  ['the same, straight', 'It is "so", he will not make deals, "never".', 'not make deals'],
  ['after a quotation in German', '„Nein“, er will not make deals.', 'not make deals'],
  ['after a quotation in French', 'Il dit « non », will not make deals.', 'not make deals'],
  ['in the next paragraph', 'He said: “No.\n\nHe will not make deals.', 'not make deals'],
  ['beyond the end of a quotation', 'He “will not make” deals.', 'not make” deals'],
  ['from before a quotation', 'He will not “make deals”.', 'not “make deals'],
])('others are the reporter’s: %s', (_, text, words) => {
  expect(isMarked(text, words)).toBe(false);
});

test('marks that are quoted along with their words count', () => {
  expect(isMarked('The goal is a “castrated Ukraine”, she says.', '“castrated Ukraine”')).toBe(true);
});

test('a check says so of a text, and not of a summary, whose marks are the map’s own', () => {
  const prepared = prepareText('The Kremlin’s goal is a “castrated Ukraine,” as she notes.');
  const cited = (words: string) => ({ key: 'hill:0', parts: [words], verbatim: true });
  expect(locate(prepared, cited('castrated Ukraine'), false).inQuotationMarks).toBe(true);
  expect(locate(prepared, cited('as she notes'), false)).not.toHaveProperty('inQuotationMarks');
  expect(locate(prepared, cited('castrated Ukraine'), true)).not.toHaveProperty('inQuotationMarks');
  expect(locate(prepared, { ...cited('castrated Ukraine'), verbatim: false }, false).inQuotationMarks).toBe(
    true,
  );
});
