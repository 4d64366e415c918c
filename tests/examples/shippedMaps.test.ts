// What every map in data/ keeps to, and which part of the format each of them shows.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Argument, Claim } from '../../src/argument/argument.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { quotedParts } from '../../src/argument/quotedParts.ts';
import { claimsWords } from '../../src/argument/quoteSelectors.ts';
import { type CheckedCitation, checkCitations } from '../../src/files/checkCitations.ts';
import type { TextAtHand } from '../../src/files/textsAtHand.ts';
import { placesIn } from '../../src/formats/readAsMap.ts';
import { textWidth } from '../../src/layout/textWidth.ts';
import { shipped } from '../argument/maps.ts';

const names = readdirSync('data')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

/** The full texts that lie beside a map. */
function textsOf(argument: Argument): Map<string, TextAtHand> {
  const texts = new Map<string, TextAtHand>();
  for (const source of argument.sources.values()) {
    const place = source.text?.href;
    if (place === undefined) continue;
    const text = readFileSync(`data/${place}`, 'utf8');
    texts.set(source.id, { source, from: 'file', place, text, summary: false, identical: null });
  }
  return texts;
}

/** A teacher's pace: 145 words a minute. */
const wordsPerSecond = 145 / 60;
const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length;

const textOf = (claim?: Claim) => (claim?.kind === 'text' ? claim.text : '');

const nameOf = ({ claim, index }: CheckedCitation) => `${claim}:${index}`;

describe.each(names)('%s', (name) => {
  const document = readFileSync(`data/${name}.json`, 'utf8');
  const argument = shipped(name);
  const checked = checkCitations(argument, placesIn(document), textsOf(argument)).filter(({ bearer }) => {
    const text = bearer === null ? undefined : argument.sources.get(bearer)?.text;
    return text?.href !== undefined;
  });

  test('has no problem', () => {
    expect(parseArgument(document).problems).toEqual([]);
  });

  test('cites word for word, or in its own words with the place and the passage', () => {
    for (const { id, citations } of argument.claims.values()) {
      for (const citation of citations) {
        const words = quotedParts(citation).length > 0 && claimsWords(citation.mode);
        const said = words || (citation.passage !== undefined && citation.quote === undefined);
        expect([id, said, citation.locator !== undefined]).toEqual([id, true, true]);
      }
    }
    const wrong = checked.filter(
      ({ finding, passage, citation }) =>
        !(finding === 'verbatim' || finding === 'elided' || (finding === 'paraphrase' && passage)) ||
        (citation.passage !== undefined && !passage),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('lays no words of the text at hand in the mouth of those whom it reports', () => {
    const reported = checked.filter(
      ({ source, bearer, citation }) => source !== bearer && quotedParts(citation).length > 0,
    );
    expect(reported.filter(({ inQuotationMarks }) => !inQuotationMarks).map(nameOf)).toEqual([]);
  });

  test('has a tour that leaves the time to say all, to read what is new, and to think or answer', () => {
    for (const { steps } of argument.tours) {
      const seen = new Set<string>();
      for (const { id, focus, caption, notes, question, seconds = 0 } of steps) {
        const fresh = focus.filter((claim) => !seen.has(claim));
        const texts = fresh.map((claim) => textOf(argument.claims.get(claim)));
        const asked = [question?.text, ...(question?.choices ?? [])];
        const spoken = wordsIn([caption, notes, ...asked, ...texts].join(' ')) / wordsPerSecond;
        expect([id, seconds - spoken >= (question ? 20 : 8)]).toEqual([id, true]);
        for (const claim of fresh) seen.add(claim);
      }
    }
  });

  test('has a tour that takes the minutes of its title, with captions of two lines on the wall', () => {
    const minutes = { five: 5, ten: 10, fifteen: 15, twenty: 20 };
    expect(argument.tours.length).toBeGreaterThan(0);
    for (const { title, steps } of argument.tours) {
      const said = Object.entries(minutes).find(([word]) => title.includes(` ${word} minutes`))?.[1];
      const seconds = steps.flatMap((step) => [step, ...(step.sub ?? [])]).map((step) => step.seconds ?? 0);
      expect(seconds.reduce((sum, each) => sum + each, 0)).toBe((said ?? Number.NaN) * 60);
      for (const { caption = '', question } of steps) {
        for (const words of [caption, question?.text ?? '']) {
          // At 1920 × 1080 a line is 1,700 pixels or more, in letters of 42; balancing leaves some of it empty.
          expect([words, textWidth(words, 'serif', 42) <= 2 * 1500]).toEqual([words, true]);
        }
      }
    }
  });
});

const claimsOf = (argument: Argument) => [...argument.claims.values()];
const citationsOf = (argument: Argument) => claimsOf(argument).flatMap(({ citations }) => citations);
const someClaim = (shows: (claim: Claim) => boolean) => (argument: Argument) =>
  claimsOf(argument).some(shows);

/** Each part of the format, and a map that shows it; others may too. */
test.each<[string, (argument: Argument) => boolean, string]>([
  ['linked premises', someClaim(({ kind }) => kind === 'linked'), 'putin-zelensky-summit'],
  ['an undercut', someClaim(({ against }) => against === 'inference'), 'broad-street-pump'],
  [
    'an issue with rival theses',
    ({ issue, theses }) => issue !== undefined && theses.length > 1,
    'school-at-nine',
  ],
  ['a claim used again', someClaim(({ kind }) => kind === 'reuse'), 'putin-zelensky-summit'],
  ['a warrant', someClaim(({ warrant }) => warrant !== undefined), 'putin-zelensky-summit'],
  ['a note', someClaim(({ note }) => note !== undefined), 'putin-zelensky-summit'],
  ['tags', someClaim(({ tags }) => tags.length > 0), 'putin-zelensky-summit'],
  [
    'a source known through another',
    ({ sources }) => [...sources.values()].some(({ via }) => via !== undefined),
    'putin-zelensky-summit',
  ],
  [
    'an elided quotation',
    (argument) => citationsOf(argument).some((citation) => quotedParts(citation).length > 1),
    'broad-street-pump',
  ],
  ['data', (argument) => citationsOf(argument).some(({ mode }) => mode === 'data'), 'broad-street-pump'],
  [
    'a paraphrase',
    (argument) => citationsOf(argument).some(({ mode }) => mode === 'paraphrase'),
    'broad-street-pump',
  ],
  [
    'a summary in place of a text',
    ({ sources }) => [...sources.values()].some(({ text }) => text?.kind === 'digest'),
    'putin-zelensky-summit',
  ],
  [
    'a question for the class',
    ({ tours }) => tours.some(({ steps }) => steps.some(({ question }) => question !== undefined)),
    'putin-zelensky-summit',
  ],
])('%s is shown', (_, shows, name) => {
  expect(names.filter((each) => shows(shipped(each)))).toContain(name);
});
