import { expect, test } from 'vitest';
import { markdownFacts, markdownText } from '../../src/texts/markdownText.ts';
import { textOfFile } from '../../src/texts/textOfFile.ts';

const text = `---
title: "A *wet* day"
author: Ada Lind
date: 2024-05-01
lang: en-GB
---

# It rained ##

Nobody _came_, and **nobody** was [asked](https://example.org/a_(b) "why"); 2 * 3 * 4 snake_case_word.

> So it \\*goes\\*.
> \`code\` stays.

- one
- two

***
`;

test('of Markdown the words stay, and its signs go', () => {
  expect(markdownText(text)).toBe(
    '\nIt rained\n\nNobody came, and nobody was asked; 2 * 3 * 4 snake_case_word.\n\nSo it *goes*.\ncode stays.\n\n- one\n- two\n\n\n',
  );
});

test('it says of itself what stands before it, or in its first heading', () => {
  expect(markdownFacts(text)).toEqual({
    title: 'A wet day',
    author: [{ literal: 'Ada Lind' }],
    issued: { 'date-parts': [[2024, 5, 1]] },
    language: 'en-GB',
  });
  expect(markdownFacts('Before.\n\n## Heading\n\nSo.')).toEqual({ title: 'Heading' });
});

test('as a file it is named so, whatever its lines are; a text of the same words is left as it is', async () => {
  const one = await textOfFile(new File([text], 'day.md'));
  expect([one.facts.title, one.text.includes('**')]).toEqual(['A wet day', false]);
  const other = await textOfFile(new File(['So **it** is.\n\nAnd so.'], 'day.txt'));
  expect(other.text).toContain('**it**');
});
