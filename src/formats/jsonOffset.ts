// Where a value stands in JSON that is known to be sound: by skipping what comes before it. For few questions this is
// far less work, and far less memory, than a tree of the whole file with all its places.

import type { Path } from '../argument/pointer.ts';

/** The offset of the value at a path, or of the innermost value that is there on the way. */
export function jsonOffset(text: string, path: Path): number {
  let at = afterSpace(text, 0);
  for (const part of path) {
    const found = typeof part === 'number' ? entryAt(text, at, part) : fieldAt(text, at, part);
    if (found === null) return at;
    at = found;
  }
  return at;
}

function entryAt(text: string, list: number, index: number): number | null {
  if (text.charAt(list) !== '[') return null;
  let at = afterSpace(text, list + 1);
  for (let passed = 0; passed < index; passed++) {
    at = afterSpace(text, afterValue(text, at));
    if (text.charAt(at) !== ',') return null;
    at = afterSpace(text, at + 1);
  }
  return text.charAt(at) === ']' ? null : at;
}

function fieldAt(text: string, object: number, name: string): number | null {
  if (text.charAt(object) !== '{') return null;
  let at = afterSpace(text, object + 1);
  while (text.charAt(at) === '"') {
    const end = afterValue(text, at);
    const value = afterSpace(text, afterSpace(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === name) return value;
    at = afterSpace(text, afterValue(text, value));
    if (text.charAt(at) !== ',') return null;
    at = afterSpace(text, at + 1);
  }
  return null;
}

function afterValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) {
        if (text.charCodeAt(at) === 0x5c) at++;
      }
      if (depth === 0) return at + 1;
    } else if (code === 0x7b || code === 0x5b) {
      depth++;
    } else if (code === 0x7d || code === 0x5d) {
      // That of what holds a number or a word ends it, too.
      if (depth <= 1) return depth === 1 ? at + 1 : at;
      depth--;
    } else if (depth === 0 && (code === 0x2c || code <= 0x20)) {
      return at;
    }
  }
  return text.length;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
