// The digest of a text of any length, without keeping the page waiting. The same as `identify` gives.

import { identify } from '../quotes/digest.ts';
import { fold } from '../quotes/normalize/fold.ts';
import { nextTask } from '../store/nextTask.ts';

/** Folding this many characters takes some milliseconds, on a slow machine some dozens. */
const slice = 10_000;

export async function digestOf(text: string): Promise<string> {
  if (text.length <= slice) return (await identify(text, sha256)).digest;
  const folded: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = cutAfter(text, at + slice);
    const piece = fold(text.slice(at, end)).text;
    if (piece !== '') folded.push(piece);
    at = end;
    await nextTask();
  }
  return `sha256-${await sha256(folded.join(' '))}`;
}

/** Behind a line end where folding does nothing across it: no half of a word stands before it. */
function cutAfter(text: string, from: number): number {
  const end = /[\p{L}\p{N}.,;:!?"'”’)]\n/gu;
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : text.length;
}

async function sha256(text: string): Promise<string> {
  const encoded = new TextEncoder().encode(text);
  await nextTask();
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoded));
  return btoa(String.fromCharCode(...bytes));
}
