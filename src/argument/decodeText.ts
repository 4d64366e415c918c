// Why the bytes of a file are no text, and where.

import { binaryKind } from './binaryKind.ts';
import { decoded, isWide, knownLabel } from './decoded.ts';
import { createLocator } from './position.ts';
import { type Problem, sentenceFor } from './problems.ts';

export type Decoded =
  | { readonly text: string; readonly problem: null }
  /** A file that is no text, or the place of the first byte that is no letter. */
  | { readonly text: null; readonly problem: Problem };

/** As `decoded`. */
export function decodeText(bytes: Uint8Array, stated?: string): Decoded {
  const kind = binaryKind(bytes);
  if (kind !== null) {
    const message = sentenceFor('not-text', kind);
    return { text: null, problem: { code: 'not-text', pointer: '', line: 1, column: 1, message } };
  }
  const text = decoded(bytes, stated);
  return text === null
    ? { text, problem: encodingProblem(bytes, knownLabel(stated)) }
    : { text, problem: null };
}

function encodingProblem(bytes: Uint8Array, said: string | undefined): Problem {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, firstWrong(bytes)), { stream: true });
  const locator = createLocator(before);
  return {
    code: 'not-utf-8',
    pointer: locator.pointerBefore(before.length),
    ...locator.at(before.length),
    message: sentenceFor('not-utf-8', said),
  };
}

/** The length of the longest beginning that may be UTF-8: what is cut off within a letter may. */
function firstWrong(bytes: Uint8Array): number {
  if (isWide(bytes)) return 0;
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}
