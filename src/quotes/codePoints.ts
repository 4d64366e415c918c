// Offsets as the Web Annotation model counts them, in code points, and as strings do, in UTF-16 code units.

/** How many code points stand before this offset in code units; half a surrogate pair counts as one. */
export function toCodePoints(text: string, units: number): number {
  let count = 0;
  for (let at = 0; at < Math.min(units, text.length); at++) {
    // The second half of a pair is no character of its own.
    if (!isSecondHalf(text, at)) count++;
  }
  return count;
}

/** Where in code units the character begins before which so many code points stand; at most the text's length. */
export function toCodeUnits(text: string, codePoints: number): number {
  let at = 0;
  for (let count = 0; count < codePoints && at < text.length; count++)
    at += isSecondHalf(text, at + 1) ? 2 : 1;
  return at;
}

function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && isIn(text.charCodeAt(at), 0xdc00) && isIn(text.charCodeAt(at - 1), 0xd800);
}

function isIn(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
