// A hit in its surroundings: the range of text round what was found, cut where it is long, with the words
// that were looked for picked out.

import type { Argument } from '../argument/argument.ts';
import { largest } from '../argument/extremes.ts';
import { sentenceOf } from '../argument/walk.ts';
import { isEdge, type Traced, traced } from './plainText.ts';
import { entriesOf, type IndexEntry, type Where } from './searchIndex.ts';

/** A run of text; `found` words are those that were looked for. */
export interface ContextRun {
  text: string;
  found: boolean;
}

export interface HitContext {
  name: readonly ContextRun[];
  text: readonly ContextRun[];
  /** Where words were found that stand neither in the name nor in the text. */
  elsewhere: readonly { where: Where; runs: readonly ContextRun[] }[];
}

const entriesById = new WeakMap<Argument, ReadonlyMap<string, IndexEntry>>();

function entryOf(argument: Argument, id: string): IndexEntry | undefined {
  let entries = entriesById.get(argument);
  if (!entries) {
    entries = new Map(entriesOf(argument).map((entry) => [entry.id, entry]));
    entriesById.set(argument, entries);
  }
  return entries.get(id);
}

/** What to show of a hit, for words in plain form. */
export function contextOf(argument: Argument, id: string, words: readonly string[]): HitContext {
  const claim = argument.claims.get(id);
  const entry = entryOf(argument, id);
  if (!claim || !entry) return { name: [], text: [], elsewhere: [] };
  const { fields, plain } = entry;
  const texts = fields.map(({ where, original, from }, index) => ({
    where,
    original,
    plain: plain.slice(from, fields[index + 1]?.from),
    said: where === 'name' || where === 'text',
  }));
  let missing = words.filter((word) => !texts.some((text) => text.said && text.plain.includes(word)));
  const elsewhere: { where: Where; runs: readonly ContextRun[] }[] = [];
  while (missing.length > 0) {
    // Where most of them stand, then where most of the rest.
    const holds = texts.map((text) =>
      text.said ? 0 : missing.filter((word) => text.plain.includes(word)).length,
    );
    const text = texts[holds.indexOf(largest(holds))];
    const rest = missing.filter((word) => !text?.plain.includes(word));
    if (!text || text.said || rest.length === missing.length) break;
    elsewhere.push({ where: text.where, runs: contextRuns(text.original, words) });
    missing = rest;
  }
  return {
    name: claim.label === undefined ? [] : contextRuns(claim.label, words),
    text: contextRuns(sentenceOf(argument, claim), words),
    elsewhere,
  };
}

// In characters of plain text.
const longest = 170;
const before = 50;
/** How far a cut may move to the nearest space. */
const slack = 20;

/** A text with the words picked out, cut round the first of them (or round all, where they stand side by side) where it is long. */
export function contextRuns(original: string, words: readonly string[]): ContextRun[] {
  const trace = traced(original);
  const matches = matchesIn(trace.plain, words);
  const phrase = trace.plain.indexOf(words.join(' '));
  const [from, to] = windowOf(trace.plain, phrase > 0 ? phrase : (matches[0]?.[0] ?? 0));
  const runs: ContextRun[] = [];
  const add = (start: number, end: number, found: boolean) => {
    const text = original.slice(start, end);
    if (text !== '') runs.push({ text, found });
  };
  let at = from === 0 ? 0 : (trace.starts[from] ?? 0);
  const stop = to >= trace.plain.length ? trace.end : (trace.starts[to] ?? trace.end);
  if (from > 0) runs.push({ text: '… ', found: false });
  for (const [start, end] of matches) {
    // Of a ligature the whole is picked out, even where half of it was found.
    const first = Math.max(at, trace.starts[start] ?? 0);
    const last = Math.min(stop, endInOriginal(trace, end));
    if (first >= stop || last <= first) continue;
    add(at, first, false);
    add(first, last, true);
    at = last;
  }
  add(at, stop, false);
  if (to < trace.plain.length) runs.push({ text: ' …', found: false });
  return runs;
}

/** Ranges of a plain text that hold the words, in order, none in another. */
function matchesIn(plain: string, words: readonly string[]): [number, number][] {
  const all = words.flatMap((word) => {
    const places: number[] = [];
    for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + word.length)) places.push(at);
    // "war" is not picked out of "toward" where it stands as a word too.
    const asWords = places.filter((at) => isEdge(plain, at));
    return (asWords.length > 0 ? asWords : places).map((at): [number, number] => [at, at + word.length]);
  });
  const merged: [number, number][] = [];
  for (const [start, end] of all.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** What is shown of a long text: from a little before the match, cut at spaces where there are any near. */
function windowOf(plain: string, match: number): [number, number] {
  if (plain.length <= longest) return [0, plain.length];
  const wanted = Math.max(0, Math.min(match - before, plain.length - longest));
  const after = plain.indexOf(' ', wanted);
  const from = wanted > 0 && after !== -1 && after - wanted <= slack ? after + 1 : wanted;
  const end = Math.min(plain.length, from + longest);
  const last = plain.lastIndexOf(' ', end);
  return [from, end < plain.length && end - last <= slack ? last : end];
}

/** Where the character ends that the plain text before `at` comes from, with its accents. */
function endInOriginal({ starts, end }: Traced, at: number): number {
  const of = starts[at - 1] ?? 0;
  let next = at;
  while (starts[next] === of) next++;
  return starts[next] ?? end;
}
