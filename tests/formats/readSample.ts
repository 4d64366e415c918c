// A text read as the command line and the app read it.

import { expect } from 'vitest';
import type { ArgumentDocument } from '../../src/argument/document.ts';
import type { NotationName, TextBeside } from '../../src/formats/notation.ts';
import { readAsMap } from '../../src/formats/readAsMap.ts';

export async function readSample(
  text: string,
  {
    name = 'sundays.xyz',
    beside = [] as readonly TextBeside[],
    from = undefined as NotationName | undefined,
  } = {},
) {
  const read = await readAsMap(text, { name, beside }, from);
  expect(read.problems).toEqual([]);
  if (!read.argument) throw new Error('There is no map.');
  return {
    ...read,
    argument: read.argument,
    document: JSON.parse(read.text) as ArgumentDocument,
    losses: read.losses.map(({ message, count }) => [message, count]),
  };
}
