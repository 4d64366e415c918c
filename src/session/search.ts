// Finding claims by words: in their text, name, tags, quotations and sources. Accents, capitals and
// typography make no difference.

import type { Argument, Claim } from '../argument/argument.ts';
import { sentenceOf } from '../argument/walk.ts';
import { sourceTitle, speakersOf } from '../argument/wording.ts';
import { fold } from '../quotes/fold.ts';
import { quotedParts } from './passage.ts';
import type { Query } from './state.ts';

/** Asks for nothing. */
export const emptyQuery: Query = { words: '', standings: [], tags: [], sources: [], unsourced: false };

/** The claims that a query asks for, the best first; none where it asks for nothing. */
export function findClaims(argument: Argument, query: Query): readonly Hit[] {
  return search(argument, query.words, Number.POSITIVE_INFINITY);
}

export interface Hit {
  id: string;
  /** Where the first word was found. */
  where: 'name' | 'text' | 'quotation' | 'source' | 'tag' | 'note';
  /** What was found, in its surroundings, cut where it is long. */
  context: string;
}

interface Entry {
  id: string;
  fields: readonly { where: Hit['where']; weight: number; original: string; plain: string }[];
}

const indexes = new WeakMap<Argument, readonly Entry[]>();

/** Small letters without accents. */
export function plainText(text: string): string {
  return fold(text).text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function entriesOf(argument: Argument): readonly Entry[] {
  let entries = indexes.get(argument);
  if (!entries) {
    entries = [...argument.claims.values()]
      .filter((claim) => claim.kind !== 'reuse')
      .map((claim) => ({ id: claim.id, fields: fieldsOf(argument, claim) }));
    indexes.set(argument, entries);
  }
  return entries;
}

function fieldsOf(argument: Argument, claim: Claim): Entry['fields'] {
  const sources = claim.citations.flatMap(({ source }) => argument.sources.get(source) ?? []);
  const texts: [Hit['where'], number, readonly (string | undefined)[]][] = [
    ['name', 10, [claim.label]],
    ['text', 8, [claim.kind === 'linked' ? undefined : sentenceOf(argument, claim)]],
    ['quotation', 4, claim.citations.flatMap(quotedParts)],
    ['source', 3, sources.map((source) => [speakersOf(source), sourceTitle(source)].join(' '))],
    ['tag', 3, claim.tags],
    ['note', 2, [claim.note, claim.warrant]],
  ];
  return texts.flatMap(([where, weight, values]) =>
    values.flatMap((original) =>
      original === undefined ? [] : [{ where, weight, original, plain: plainText(original) }],
    ),
  );
}

/** The claims that hold all the words, the best first; at most `most`. A word may be the beginning of one. */
export function search(argument: Argument, query: string, most = 50): Hit[] {
  const words = plainText(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found: { hit: Hit; score: number }[] = [];
  for (const { id, fields } of entriesOf(argument)) {
    let score = 0;
    let best: Entry['fields'][number] | undefined;
    let bestWeight = 0;
    const all = words.every((word) => {
      const field = fields.find(({ plain }) => plain.includes(word));
      if (!field) return false;
      const starts = new RegExp(`(?<![\\p{L}\\p{N}])${escapeWord(word)}`, 'u').test(field.plain);
      const weight = field.weight * (starts ? 2 : 1);
      score += weight;
      if (weight > bestWeight) {
        best = field;
        bestWeight = weight;
      }
      return true;
    });
    if (!all || !best) continue;
    found.push({ hit: { id, where: best.where, context: contextOf(best.original, words[0] ?? '') }, score });
  }
  return found
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ hit }) => hit);
}

const escapeWord = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function contextOf(original: string, word: string): string {
  if (original.length <= 120) return original;
  const at = Math.max(0, plainText(original).indexOf(word) - 40);
  const piece = original.slice(at, at + 120);
  const start = at > 0 ? `… ${piece.replace(/^\S*\s/u, '')}` : piece;
  return at + 120 < original.length ? `${start.replace(/\s\S*$/u, '')} …` : start;
}
