// From a place in a document to a line and a column in its file.

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { type Path, toPointer } from './pointer.ts';

/** Line and column count from 1; the column counts UTF-16 code units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Finds places in one file; parses it on the first question only. */
export function createLocator(text: string) {
  let root: Node | undefined;
  let starts: number[] | undefined;

  function at(offset: number): Position {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  return {
    at,
    /**
     * The position of the value at `path`, or of the key itself with `'key'`. Where there is nothing
     * at the path (a missing field), the nearest enclosing value.
     */
    find(path: Path, part: 'value' | 'key' = 'value'): Position {
      root ??= parseTree(text, [], { disallowComments: true });
      if (!root) return { line: 1, column: 1 };
      for (let length = path.length; length >= 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        if (!node) continue;
        const key = part === 'key' && length === path.length ? node.parent?.children?.[0] : undefined;
        return at((key ?? node).offset);
      }
      return at(root.offset);
    },
    /** The JSON Pointer of the value that holds this offset. */
    pointerAt(offset: number): string {
      root ??= parseTree(text, [], { disallowComments: true });
      return root ? toPointer(pathTo(root, offset)) : '';
    },
    /** The same where the text stops being JSON: only what comes before has a structure. */
    pointerBefore(offset: number): string {
      const before = parseTree(text.slice(0, offset), [], { disallowComments: true });
      return before ? toPointer(pathTo(before, offset)) : '';
    },
  };
}

export type Locator = ReturnType<typeof createLocator>;

function lineStarts(text: string): number[] {
  const starts = [0];
  // A line ends in LF, CR LF, or CR alone, as old programs write it.
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

function pathTo(root: Node, offset: number): (string | number)[] {
  const path: (string | number)[] = [];
  let node = root;
  for (;;) {
    const index = (node.children ?? []).findIndex(
      (child) => child.offset <= offset && offset <= child.offset + child.length,
    );
    const child = node.children?.[index];
    if (!child) return path;
    if (node.type === 'array') path.push(index);
    if (child.type === 'property') {
      path.push(String(child.children?.[0]?.value));
      const value = child.children?.[1];
      if (!value || offset < value.offset || offset > value.offset + value.length) return path;
      node = value;
    } else node = child;
  }
}
