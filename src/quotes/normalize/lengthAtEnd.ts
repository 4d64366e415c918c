// A regular expression that ends in "$" begins anew at every character: thousands of marks take it seconds.

/** How many code units at the end of a string are characters of this kind. */
export function lengthAtEnd(text: string, isOfKind: RegExp): number {
  let start = text.length;
  while (start > 0) {
    const isPair = (text.charCodeAt(start - 1) & 0xfc00) === 0xdc00;
    const before = isPair && (text.charCodeAt(start - 2) & 0xfc00) === 0xd800 ? start - 2 : start - 1;
    if (!isOfKind.test(text.slice(before, start))) break;
    start = before;
  }
  return text.length - start;
}
