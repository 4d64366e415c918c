// Whatever is selected in a text becomes a quotation that is found at its own place, letter for letter: at once, and after
// the map was written into a file and read again. SEED in the environment runs the same selections again, RUNS=5 ten thousand.

import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { citationKey, toCitedWords } from '../../src/argument/quoteSelectors.ts';
import { toDraft } from '../../src/draft/draft.ts';
import { commit, historyOf } from '../../src/draft/history.ts';
import { isRefused } from '../../src/draft/outcome.ts';
import { citationOf, take } from '../../src/draft/quoting.ts';
import { writeBack } from '../../src/draft/writeBack.ts';
import { Effort } from '../../src/quotes/effort.ts';
import { locate, prepareText } from '../../src/quotes/locate.ts';
import type { TextRange } from '../../src/quotes/quotation.ts';
import { quotationAt } from '../../src/quotes/quotationAt.ts';
import { loggedSeed, runs } from '../properties.ts';
import { generatedText } from '../quotes/generatedText.ts';
import { type Random, randomFrom } from '../quotes/random.ts';
import { scripts, textIn } from '../quotes/scriptTexts.ts';

const seed = loggedSeed('selections');
const random = randomFrom(seed);

/** What typesetters, word processors and web pages put into a text. */
const printed = (text: string): string =>
  text
    .replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () => (random.oneIn(12) ? '\u{AD}' : ''))
    .replace(/(?<=\p{L}[.,]?)(?= )/gu, () =>
      random.oneIn(30) ? random.of(['¹', '²³', '[12]', '*', '†']) : '',
    )
    .replace(/ /gu, () => (random.oneIn(25) ? random.of(['\u{A0}', '\n', '  ', '\u{202F}']) : ' '))
    .replace(/"([^"\n]*)"/gu, '“$1”');

const texts: Record<string, string> = {
  'prose of many scripts': generatedText(seed, 12_000),
  'prose as it is printed': printed(generatedText(seed + 1, 12_000)),
  'prose with the line ends of Windows': printed(generatedText(seed + 2, 9_000)).replaceAll('\n', '\r\n'),
  'sentences that come again and again': Array.from({ length: 160 }, () =>
    random.of(['The water was bad.', 'The “water” was not bad.', 'Nobody drank.\n\nThe water', 'And so on.']),
  ).join(' '),
  ...Object.fromEntries(
    Object.entries(scripts).map(([name, script]) => [name, printed(textIn(script, random, 5000))]),
  ),
};
const each = Math.ceil(runs(2000) / Object.keys(texts).length);

/** From any character to any other: mostly some words, now and then several paragraphs. */
function selected(text: string, random: Random): TextRange {
  for (;;) {
    const start = random.below(text.length);
    const longest = random.of([6, 40, 160, 160, 600, 2400]);
    const range = { start, end: Math.min(text.length, start + 1 + random.below(longest)) };
    if (/[\p{L}\p{N}]/u.test(text.slice(range.start, range.end))) return range;
  }
}

test.each(Object.entries(texts))('%s', (_, text) => {
  const prepared = prepareText(text);
  const sources = [{ id: 's', type: 'book' as const }];
  let history = historyOf(toDraft({ version: 1, title: 'A', thesis: { text: 'So.' }, sources }));
  const places: TextRange[] = [];
  let [besides, across] = [0, 0];
  for (let count = 0; count < each; count++) {
    const range = selected(text, random);
    const words = JSON.stringify({ seed, range, words: text.slice(range.start, range.end) });
    const quotation = quotationAt(prepared, [range]);
    if (typeof quotation === 'string') throw new Error(`${quotation}: ${words}`);
    const [place] = quotation.ranges;
    if (!place) throw new Error(words);
    // All letters and figures that were selected are in it.
    const left =
      text.slice(range.start, Math.max(range.start, place.start)) + text.slice(place.end, range.end);
    expect(left, words).not.toMatch(/[\p{L}\p{N}]/u);
    expect(quotation.parts).toEqual([text.slice(place.start, place.end)]);
    if (quotation.prefix !== undefined || quotation.suffix !== undefined) besides++;
    if (quotation.paragraphs[0] !== quotation.paragraphs[1]) across++;
    const outcome = take(history.draft, 'quotation', '1', citationOf('s', quotation));
    if (isRefused(outcome)) throw new Error(outcome.refused);
    history = commit(history, outcome, null);
    places.push(place);
  }
  expect(besides).toBeGreaterThan(0);
  expect(across).toBeGreaterThan(0);

  const { argument, problems } = parseArgument(writeBack(history.draft, null).text);
  expect(problems).toEqual([]);
  const cited = [...(argument?.claims.values() ?? [])].flatMap(({ id, citations }) =>
    citations.map((citation, at) => toCitedWords(citation, citationKey(id, at))),
  );
  const again = prepareText(text);
  const found = cited.map((words) => locate({ ...again, effort: new Effort() }, words, false));
  expect(found.map(({ finding, quoted }) => ({ finding, quoted }))).toEqual(
    places.map((place) => ({ finding: 'verbatim', quoted: [place] })),
  );
});
