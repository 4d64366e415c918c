// Which line stands for which claim after the text was changed. Lines carry their claims out of sight: where they went is
// told by their words, and by where they stood.

import { distance } from 'fastest-levenshtein';

export interface KnownLine {
  readonly line: string;
  /** Null for a line that is no claim: an empty one, or one that is not understood yet. */
  readonly key: string | null;
}

/** How alike a line that was changed is to what it was, at least: from 0 to 1. */
const alike = 0.4;
/** Longer beginnings tell no more. */
const compared = 300;

/**
 * @param lost Lines of claims that were taken away: one that comes back is the same claim.
 * @param isNew Whether a claim came with the text, as that of a line does whose kind is another for a while.
 */
export function matchLines(
  known: readonly KnownLine[],
  lost: readonly KnownLine[],
  lines: readonly string[],
  isNew: (key: string) => boolean,
): (string | null)[] {
  const keys: (string | null)[] = lines.map(() => null);
  const found = new Map<number, number>();
  const from = sameStart(known, lines);
  const tail = sameEnd(known, lines, from);
  for (let at = 0; at < from; at++) found.set(at, at);
  for (let back = 1; back <= tail; back++) found.set(lines.length - back, known.length - back);
  const open = range(from, lines.length - tail);
  const free = new Set(range(from, known.length - tail).filter((at) => known[at]?.key != null));
  for (const words of [(line: string) => line.trim(), lineWords]) {
    const byWords = gather([...free], (at) => words(known[at]?.line ?? ''));
    for (const at of open) {
      const said = words(lines[at] ?? '');
      const match = found.has(at) || said === '' ? undefined : byWords.get(said)?.shift();
      if (match === undefined) continue;
      found.set(at, match);
      free.delete(match);
    }
  }
  pairNeighbours(known, lines, found, free, { from, to: lines.length - tail });
  for (const [at, match] of found) keys[at] = known[match]?.key ?? null;
  bringBack(lost, lines, keys, isNew);
  return keys;
}

/** A line that says what one said that was taken away is that claim again. */
function bringBack(
  lost: readonly KnownLine[],
  lines: readonly string[],
  keys: (string | null)[],
  isNew: (key: string) => boolean,
): void {
  const used = new Set(keys);
  let byWords: Map<string, KnownLine[]> | undefined;
  lines.forEach((line, at) => {
    const key = keys[at] ?? null;
    if (key !== null && !isNew(key)) return;
    const words = lineWords(line);
    if (words === '') return;
    byWords ??= gather(
      lost.filter((each) => !used.has(each.key)),
      (each) => lineWords(each.line),
    );
    const speakers = byWords.get(words) ?? [];
    const from = speakers.findIndex((each) => each.key !== null && (key === null || !isNew(each.key)));
    if (from >= 0) keys[at] = speakers.splice(from, 1)[0]?.key ?? null;
  });
}

/** What lines said when the text was opened. */
export interface FirstLines {
  readonly byKey: ReadonlyMap<string, string>;
  /** The claims that said these words. */
  readonly byWords: ReadonlyMap<string, readonly string[]>;
}

/**
 * A line that says what another claim said at first, and that claim's own line says no more, is that claim: lines that
 * are typed over change places, in one go or with rests between.
 *
 * @param traced The claims of the lines by where they stood; of new lines, too.
 * @param before The lines that were read before.
 * @param fixed The claim that stays where it is.
 * @returns `kept` is what lines are traced by from now on. Words on their way to others may be for a moment those of a
 * claim: they count for good when they were read before, or when all that changed places says what it said.
 */
export function giveBack(
  first: FirstLines,
  lines: readonly string[],
  traced: readonly (string | null)[],
  before: readonly KnownLine[],
  fixed: string | null,
): { keys: readonly (string | null)[]; kept: readonly (string | null)[] } {
  const keys = [...traced];
  let places: Map<string | null, number> | undefined;
  const speakersOf = (at: number) => first.byWords.get(lineWords(lines[at] ?? '')) ?? [];
  const isItself = (at: number) => speakersOf(at).includes(keys[at] ?? '');
  /** @returns The line of the claim that was given back, which has another now. */
  const giveBackAt = (at: number): number | undefined => {
    const key = keys[at] ?? null;
    if (key === null || key === fixed || first.byKey.get(key) === lines[at]) return undefined;
    const speakers = speakersOf(at);
    if (speakers.length === 0 || speakers.includes(key)) return undefined;
    places ??= new Map(keys.map((each, at) => [each, at]));
    const owner = speakers.find((each) => {
      const there = places?.get(each);
      return each !== fixed && (there === undefined || speakersOf(there) !== speakers);
    });
    if (owner === undefined) return undefined;
    const there = places.get(owner);
    keys[at] = owner;
    places.set(owner, at);
    if (there === undefined) places.delete(key);
    else {
      keys[there] = key;
      places.set(key, there);
    }
    return there;
  };
  lines.forEach((_, start) => {
    for (let at: number | undefined = start; at !== undefined; ) at = giveBackAt(at);
  });
  const others = range(0, keys.length).filter((at) => keys[at] !== traced[at]);
  const read = new Set(others.length === 0 ? [] : before.map(({ line }) => line));
  const isWhole = others.every((at) => {
    const key = traced[at] ?? '';
    return isItself(at) && (places?.has(key) || !first.byKey.has(key));
  });
  const isDone = isWhole || others.every((at) => !isItself(at) || read.has(lines[at] ?? ''));
  return { keys, kept: isDone ? keys : traced };
}

/** Things by words of theirs. */
export function gather<Thing>(
  things: readonly Thing[],
  wordsOf: (thing: Thing) => string,
): Map<string, Thing[]> {
  const byWords = new Map<string, Thing[]>();
  for (const each of things) {
    const words = wordsOf(each);
    const same = byWords.get(words);
    if (same) same.push(each);
    else byWords.set(words, [each]);
  }
  return byWords;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Without what says how far it is set in and how it bears on what it hangs on. */
export const lineWords = (line: string) => line.trim().replace(/^[+\-–−>~&](?:\s+|$)/u, '');

function sameStart(known: readonly KnownLine[], lines: readonly string[]): number {
  let at = 0;
  while (at < known.length && at < lines.length && known[at]?.line === lines[at]) at++;
  return at;
}

function sameEnd(known: readonly KnownLine[], lines: readonly string[], from: number): number {
  let back = 0;
  const most = Math.min(known.length, lines.length) - from;
  while (back < most && known[known.length - back - 1]?.line === lines[lines.length - back - 1]) back++;
  return back;
}

/** Lines that were changed stand between the same lines as before. */
function pairNeighbours(
  known: readonly KnownLine[],
  lines: readonly string[],
  found: Map<number, number>,
  free: Set<number>,
  { from, to }: { from: number; to: number },
): void {
  for (let at = from; at < to; at++) {
    if (found.has(at)) continue;
    let end = at;
    while (end < to && !found.has(end)) end++;
    const first = at === 0 ? 0 : (found.get(at - 1) ?? 0) + 1;
    const last = end === lines.length ? known.length : (found.get(end) ?? known.length);
    const before = range(first, last).filter((each) => free.has(each));
    // An empty line is what a claim leaves that is put elsewhere.
    const now = range(at, end).filter((each) => lines[each]?.trim() !== '');
    for (const [one, other] of before.length === now.length
      ? zip(now, before)
      : mostAlike(known, lines, now, before)) {
      found.set(one, other);
      free.delete(other);
    }
    at = end;
  }
}

const zip = (now: readonly number[], before: readonly number[]): [number, number][] =>
  now.map((at, index) => [at, before[index] ?? 0]);

function mostAlike(
  known: readonly KnownLine[],
  lines: readonly string[],
  now: readonly number[],
  before: readonly number[],
): [number, number][] {
  // Of a whole text that was replaced no line is the one that it was.
  if (now.length * before.length > 2500) return [];
  const pairs = now
    .flatMap((at) => before.map((other) => ({ at, other, like: likeness(lines[at], known[other]?.line) })))
    .filter(({ like }) => like >= alike)
    .toSorted((a, b) => b.like - a.like);
  const taken = new Set<number>();
  const kept = new Set<number>();
  return pairs.flatMap(({ at, other }): [number, number][] => {
    if (taken.has(other) || kept.has(at)) return [];
    taken.add(other);
    kept.add(at);
    return [[at, other]];
  });
}

function likeness(one = '', other = ''): number {
  const [a, b] = [lineWords(one).slice(0, compared), lineWords(other).slice(0, compared)];
  const most = Math.max(a.length, b.length);
  return most === 0 ? 0 : 1 - distance(a, b) / most;
}
