// Doubts that tours hold follow the claims that they name.

import { doubtKey, doubtTarget, formatDoubt, parseDoubt } from '../argument/doubts.ts';

/** The claim that a written doubt names, itself or by its step; undefined for a source. */
export function doubtedClaim(text: string): string | undefined {
  const { kind, id } = doubtTarget(parseDoubt(text)?.[0] ?? text);
  return kind === 'source' ? undefined : id;
}

/** The same doubt of another claim; of none where there is none. */
export function withDoubted(text: string, change: (ids: readonly string[]) => readonly string[]): string[] {
  const parsed = parseDoubt(text);
  if (!parsed) return [];
  const [key, doubt] = parsed;
  const { kind, id } = doubtTarget(key);
  if (kind === 'source') return [text];
  return change([id]).map((now) => (now === id ? text : formatDoubt(doubtKey(kind, now), doubt)));
}
