// Small maps for tests.

import { readFileSync } from 'node:fs';
import type { Argument } from '../../src/argument/argument.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';

/** @throws where the document has problems: a test that needs a map needs a sound one. */
export function sound(text: string): Argument {
  const { argument, problems } = parseArgument(text);
  if (!argument)
    throw new Error(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'));
  return argument;
}

/** A map with this thesis. */
export const mapOf = (thesis: object, more: object = {}): Argument =>
  sound(JSON.stringify({ version: 1, title: 'A map', language: 'en', thesis, ...more }));

/** A map from data/. */
export const shipped = (name: string): Argument => sound(readFileSync(`data/${name}.json`, 'utf8'));
