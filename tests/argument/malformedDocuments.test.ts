import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { malformedDocuments } from './malformedDocuments.ts';

/** "This is wrong. Do that." or "This is wrong. Did you mean that?" Only full stops that end words count. */
const sentencesIn = (message: string) => message.split(/(?<=[\p{L}\p{N}”)}.…][.?])\s+(?=\P{Ll})/u);

test('there are many malformed documents, each with a name of its own', () => {
  expect(malformedDocuments.length).toBeGreaterThanOrEqual(34);
  expect(new Set(malformedDocuments.map(({ name }) => name)).size).toBe(malformedDocuments.length);
});

test.each(malformedDocuments)('$name is refused: $code at line $line, column $column', (malformed) => {
  const { argument, problems } = parseArgument(malformed.text);
  expect(argument).toBeNull();
  const { code, pointer, line, column } = malformed;
  expect(problems[0]).toMatchObject({ code, pointer, line, column });
});

test.each(malformedDocuments)('$name is explained in one or two sentences', ({ text }) => {
  for (const { message } of parseArgument(text).problems) {
    expect(message.length).toBeGreaterThanOrEqual(15);
    expect(message).toMatch(/[.?]$/);
    expect([1, 2]).toContain(sentencesIn(message).length);
    expect(message).not.toMatch(/undefined|\[object|NaN is|RangeError|TypeError/);
  }
});
