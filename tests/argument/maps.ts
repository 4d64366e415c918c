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

/** What is wrong with a document, in the order of the file: "code /json/pointer". */
export const complaints = (document: object): string[] =>
  parseArgument(JSON.stringify(document)).problems.map(({ code, pointer }) => `${code} ${pointer}`.trim());

/** What is wrong with a map that has this thesis. */
export const complaintsAbout = (thesis: object, more: object = {}): string[] =>
  complaints({ version: 1, title: 'A map', thesis, ...more });
