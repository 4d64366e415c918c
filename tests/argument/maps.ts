// Small maps for tests.

import { readFileSync } from 'node:fs';
import type { Argument, Claim } from '../../src/argument/argument.ts';
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

/** A map of so many answers to one question, each with a reason. */
export const rivals = (count: number, words = (at: number) => `Answer ${at}.`): Argument =>
  sound(
    JSON.stringify({
      ...{ version: 1, title: 'A map', language: 'en' },
      issue: {
        text: 'Which of them?',
        theses: Array.from({ length: count }, (_, at) => ({
          id: `t${at}`,
          text: words(at),
          children: [{ id: `r${at}`, role: 'reason', text: `Reason ${at}.` }],
        })),
      },
    }),
  );

/** A map from data/. */
export const shipped = (name: string): Argument => sound(readFileSync(`data/${name}.json`, 'utf8'));

/** What is wrong with a document, in the order of the file: "code /json/pointer". */
export const complaints = (document: object): string[] =>
  parseArgument(JSON.stringify(document)).problems.map(({ code, pointer }) => `${code} ${pointer}`.trim());

/** What is wrong with a map that has this thesis. */
export const complaintsAbout = (thesis: object, more: object = {}): string[] =>
  complaints({ version: 1, title: 'A map', thesis, ...more });

/** The same map, that counts how often a claim is looked up, and how often all of them are gone through. */
export function counting(argument: Argument) {
  const counts = { lookedUp: 0, goneThrough: 0 };
  class Counted extends Map<string, Claim> {
    override get(id: string) {
      counts.lookedUp++;
      return super.get(id);
    }
    override values() {
      counts.goneThrough++;
      return super.values();
    }
    override [Symbol.iterator]() {
      counts.goneThrough++;
      return super[Symbol.iterator]();
    }
  }
  const claims = new Counted(argument.claims);
  Object.assign(counts, { lookedUp: 0, goneThrough: 0 });
  return { counts, argument: { ...argument, claims } };
}
