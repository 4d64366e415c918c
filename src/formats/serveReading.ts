// What knows and reads notations as a script of its own: in a worker, away from the page's own thread; in a page, which
// may be allowed no worker, it offers what it has.

import type { Claim } from '../argument/argument.ts';
import { parseArgument } from '../argument/parseArgument.ts';
import { type CheckedRead, checkRead } from './checkRead.ts';
import { detectNotation } from './detectNotation.ts';
import type { NotationName, ReadFrom, ReadNotation } from './notation.ts';
import { notationLabels } from './notationLabels.ts';
import { readSafely } from './readSafely.ts';
import { inNoNotation, isMeantAsJson, otherJson } from './unknownNotation.ts';

export type ReadMessage = Omit<CheckedRead, 'placeOf'>;

export interface ReadingRequest {
  text: string;
  from: ReadFrom;
  /** Only in what notation it is. */
  detectOnly?: boolean;
}

export interface ReadingAnswer {
  /** Null where it is in none that is known. */
  notation: NotationName | null;
  /** What that is called. */
  label: string;
  /** Null where only the notation was asked for, or another script reads it. One of ours comes without its text. */
  read: ReadMessage | null;
}

export type NotationReader = (request: ReadingRequest) => Promise<ReadingAnswer>;

// What the global scope is here; the pure rooms know no DOM types.
interface Scope {
  onmessage: ((event: { data: ReadingRequest & { job: number } }) => void) | null;
  postMessage(reply: { job: number; answer: ReadingAnswer } | { part: ClaimEntries }): void;
  /** By the script that they came with. */
  thereforeReaders?: Record<string, NotationReader>;
}
const scope = globalThis as unknown as Scope;

/** @param script The name of the script. */
export function serveReading(script: string, readers: Partial<Record<NotationName, ReadNotation>>): void {
  const answer: NotationReader = async ({ text, from, detectOnly = false }) => {
    const notation = detectNotation(text, from.name);
    if (detectOnly) return { notation, label: notation ? notationLabels[notation] : '', read: null };
    if (notation === 'json' || (notation === null && isMeantAsJson(text, from.name))) {
      const other = otherJson(text);
      const read = other ? checkRead(other) : { ...parseArgument(text), text: '', losses: [] };
      return { notation: 'json', label: notationLabels.json, read: withoutPlaces(read) };
    }
    if (notation === null) return { notation, label: '', read: withoutPlaces(checkRead(inNoNotation())) };
    const reader = readers[notation];
    const label = notationLabels[notation];
    return { notation, label, read: reader ? await readWith(reader, text, from) : null };
  };
  if ('document' in scope) scope.thereforeReaders = { ...scope.thereforeReaders, [script]: answer };
  else {
    scope.onmessage = ({ data: { job, ...request } }) => {
      void answer(request).then((given) => {
        for (const part of claimsAhead(given)) scope.postMessage({ part });
        scope.postMessage({ job, answer: given });
      });
    };
  }
}

/** Claims with their ids. */
export type ClaimEntries = [string, Claim][];

/** Claims in one message: a page that gets a large map at once stands still for as long. */
const mostAtOnce = 500;

/** Takes the claims out of an answer, to be sent ahead of it. */
function* claimsAhead({ read }: ReadingAnswer): Iterable<ClaimEntries> {
  if (!read?.argument) return;
  const entries = [...read.argument.claims];
  read.argument = { ...read.argument, claims: new Map() };
  for (let at = 0; at < entries.length; at += mostAtOnce) yield entries.slice(at, at + mostAtOnce);
}

const readWith = async (reader: ReadNotation, text: string, from: ReadFrom): Promise<ReadMessage> =>
  withoutPlaces(checkRead(await readSafely(reader, text, from)));

/** Without what no message can carry. */
function withoutPlaces({ placeOf: _, ...read }: ReadMessage & Partial<CheckedRead>): ReadMessage {
  return read;
}
