// What a reader doubts, and how it is written: `ID` for a claim, `source:ID`, and `step:ID` for the step from a claim
// to what it bears on; `:0.5` after it for a doubt by half.

import type { Argument } from './argument.ts';

/** How far each thing is doubted, by key: above 0, and 1 for what is rejected. In the order in which it was doubted. */
export type Doubts = ReadonlyMap<string, number>;

export const noDoubts: Doubts = new Map();

export type DoubtKind = 'claim' | 'source' | 'step';

/** The key of a claim is its id, but where that would be taken for the key of something else. */
export function doubtKey(kind: DoubtKind, id: string): string {
  if (kind !== 'claim') return `${kind}:${id}`;
  return /^(claim|source|step):/.test(id) ? `claim:${id}` : id;
}

export function doubtTarget(key: string): { kind: DoubtKind; id: string } {
  const [, kind, id] = /^(claim|source|step):(.+)$/su.exec(key) ?? [];
  return kind === undefined || id === undefined
    ? { kind: 'claim', id: key }
    : { kind: kind as DoubtKind, id };
}

/** Whether there is such a thing to be doubted. */
export function isInArgument(argument: Argument, key: string): boolean {
  const { kind, id } = doubtTarget(key);
  if (kind === 'source') return argument.sources.has(id);
  const claim = argument.claims.get(id);
  return claim !== undefined && (kind === 'claim' || claim.parent !== null);
}

/** A number from 0 to 1, short: what an address or a command line says behind the last colon. */
const amount = /^(.+):(0?\.\d{1,6}|[01](?:\.0{0,6})?)$/su;

/** @param text One doubt: `ID` or `ID:0.5`. Null where nothing is doubted. */
export function parseDoubt(text: string): readonly [key: string, doubt: number] | null {
  const [, key, number] = amount.exec(text) ?? [];
  if (key === undefined) return text === '' ? null : [text, 1];
  return Number(number) > 0 ? [key, Number(number)] : null;
}

/** What would be doubted, were there a number behind the last colon. */
export const beforeColon = (text: string): string => /^.+(?=:)/su.exec(text)?.[0] ?? text;

/** A doubt as `parseDoubt` reads it. */
export function formatDoubt(key: string, doubt: number): string {
  const short = Math.round(doubt * 1000) / 1000;
  return short === 1 && !amount.test(key) ? key : `${key}:${short}`;
}

/** @param list Each as `parseDoubt` reads it; what is said of a thing last counts. */
export function parseDoubts(list: Iterable<string>): Doubts {
  const doubts = new Map<string, number>();
  for (const text of list) {
    const parsed = parseDoubt(text);
    if (parsed) doubts.set(...parsed);
  }
  return doubts;
}

/** @returns as `parseDoubts` reads them. */
export const formatDoubts = (doubts: Doubts): string[] =>
  [...doubts].map(([key, doubt]) => formatDoubt(key, doubt));
