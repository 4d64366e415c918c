import { expect, test } from 'vitest';
import { checkLanguages } from '../../src/argument/checkLanguages.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';

test('a language that browsers do not know is named with its place, and what to write', () => {
  const text = `{ "version": 1, "title": "T",
  "language": "zh-cmn-Hans",
  "thesis": { "text": "T.", "children": [
    { "role": "reason", "text": "R.", "lang": "fren" },
    { "role": "reason", "text": "S.", "lang": "fr" }] } }`;
  const { argument } = parseArgument(text);
  if (!argument) throw new Error('The map opens all the same.');
  expect(checkLanguages(argument, text)).toEqual([
    {
      code: 'unknown-language',
      pointer: '/language',
      line: 2,
      column: 15,
      message:
        '“zh-cmn-Hans” is a language that browsers do not know. Use “zh-Hans”, which is what they take it for.',
    },
    expect.objectContaining({
      code: 'unknown-language',
      pointer: '/thesis/children/0/lang',
      line: 4,
      message:
        '“fren” is a language that browsers do not know. Use a tag like “en” or “pt-BR”, or leave it out.',
    }),
  ]);
});
