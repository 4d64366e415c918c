// Lower case in which every character keeps its place.

import { perText } from '../perText.ts';

/** Characters whose lower case has another length stay as they are; both small sigmas become one. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  const fitting =
    lower.length === text.length
      ? lower
      : Array.from(text, (character) => {
          const small = character.toLowerCase();
          return small.length === character.length ? small : character;
        }).join('');
  return fitting.includes('ς') ? fitting.replaceAll('ς', 'σ') : fitting;
}

/** A folded text in lower case, at the same offsets. */
export const loweredText = perText(({ text }) => lowered(text));
