// Finding claims by words and by filters. Words are looked for in the text, name, tags, quotations, sources
// and notes; accents, capitals and typography make no difference.

import type { Argument } from '../argument/argument.ts';
import { isEdge, plainText } from './plainText.ts';
import type { Query } from './query.ts';
import { entriesOf, type IndexEntry, type Where } from './searchIndex.ts';

export interface Hit {
  id: string;
  /** Where the best match stands; `text` where no words were asked for. */
  where: Where;
}

/** Asks for nothing. */
export const emptyQuery: Query = { words: '', standings: [], tags: [], sources: [], unsourced: false };

/** What a match is worth in each place. */
const weights: Record<Where, number> = {
  name: 100,
  text: 50,
  quotation: 26,
  tag: 24,
  source: 20,
  warrant: 12,
  note: 10,
};
// As parts of the weight: a text that holds the word comes before a name that holds it within another.
const asWord = 1;
const asBeginning = 0.85;
const withinWord = 0.35;
const atTheStart = 1.2;

const quoted = /"([^"]*)"?|\S+/g;
const punctuation = '[\\s.,;:!?"\'()[\\]{}¿¡。、「」『』【】《》〈〉]+';
const atEnds = new RegExp(`^${punctuation}|${punctuation}$`, 'g');

/** The words to look for, in plain form, each once; what stands in double quotation marks is one. */
export function wordsOf(words: string): readonly string[] {
  const found = [...plainText(words).matchAll(quoted)].map(([whole, phrase]) => {
    const word = (phrase ?? whole).trim();
    return word.replace(atEnds, '') || word;
  });
  return [...new Set(found.filter(Boolean))];
}

/** How many of the filters are set: each role, tag and source counts. */
export function countFilters({ standings, tags, sources, unsourced }: Query): number {
  return standings.length + tags.length + sources.length + (unsourced ? 1 : 0);
}

export function asksForSomething(query: Query): boolean {
  return countFilters(query) > 0 || wordsOf(query.words).length > 0;
}

const found = new WeakMap<Argument, WeakMap<Query, readonly Hit[]>>();

/**
 * All claims that a query asks for: with words the best first, else in document order; none where it asks for
 * nothing. The same query gives the same list, without being searched for again.
 */
export function findClaims(argument: Argument, query: Query): readonly Hit[] {
  let byQuery = found.get(argument);
  if (!byQuery) {
    byQuery = new WeakMap();
    found.set(argument, byQuery);
  }
  let hits = byQuery.get(query);
  if (!hits) {
    hits = asksForSomething(query) ? search(argument, query) : [];
    byQuery.set(query, hits);
  }
  return hits;
}

function search(argument: Argument, query: Query): readonly Hit[] {
  const words = wordsOf(query.words);
  const phrase = plainText(query.words).replaceAll('"', '').replace(atEnds, '');
  const rated: { hit: Hit; score: number }[] = [];
  for (const entry of entriesOf(argument)) {
    if (!words.every((word) => entry.plain.includes(word)) || !meets(entry, query)) continue;
    let score = 0;
    let best: Match | null = null;
    for (const word of words) {
      const match = rate(entry, word);
      score += match.score / words.length;
      if (!best || match.score > best.score) best = match;
    }
    // The words side by side, as they were typed.
    if (words.length > 1) {
      const match = rate(entry, phrase);
      score += match.score;
      if (match.score > 0) best = match;
    }
    if (isName(entry, phrase)) score += weights.name;
    rated.push({ hit: { id: entry.id, where: best?.where ?? 'text' }, score });
  }
  if (words.length > 0) rated.sort((a, b) => b.score - a.score);
  return rated.map(({ hit }) => hit);
}

function meets(entry: IndexEntry, { standings, tags, sources, unsourced }: Query): boolean {
  return (
    (!unsourced || entry.unsourced) &&
    (standings.length === 0 || standings.includes(entry.standing)) &&
    (tags.length === 0 || tags.some((tag) => entry.tags.includes(tag))) &&
    (sources.length === 0 || sources.some((source) => entry.sources.includes(source)))
  );
}

function isName({ plain, fields: [first, second] }: IndexEntry, phrase: string): boolean {
  return first?.where === 'name' && plain.slice(0, second && second.from - 1) === phrase;
}

interface Match {
  where: Where;
  score: number;
}

const nowhere: Match = { where: 'text', score: 0 };

/** The best place of a word in a claim. */
function rate({ plain, fields }: IndexEntry, word: string): Match {
  let best = nowhere;
  let field = 0;
  for (let at = plain.indexOf(word); at !== -1; ) {
    while ((fields[field + 1]?.from ?? plain.length) <= at) field++;
    const { where, from } = fields[field] ?? { where: 'note', from: 0 };
    const starts = isEdge(plain, at);
    const whole = starts && isEdge(plain, at + word.length);
    const kind = whole ? asWord : starts ? asBeginning : withinWord;
    const score = weights[where] * kind * (starts && where === 'name' && at === from ? atTheStart : 1);
    if (score > best.score) best = { where, score };
    // Nothing further on can be better than a whole word here.
    if (whole) break;
    at = plain.indexOf(word, at + 1);
  }
  return best;
}
