// Lines that the map does not say outlive that it says something else: nothing that was typed is lost.

import type { KnownLine } from './matchLines.ts';
import type { LineProblem } from './textTree.ts';

/** What was typed, and which of its lines, by index, the map does not say. */
export interface TypedLines {
  readonly lines: readonly KnownLine[];
  readonly unsaid: readonly number[];
}

/** @param counted The text that was last understood as a whole, but for the lines with problems. */
export function typedLines(
  lines: readonly KnownLine[],
  problems: readonly LineProblem[],
  counted: string,
): TypedLines {
  const known = new Set(counted.split('\n'));
  const broken = new Set(problems.map(({ line }) => line - 1));
  const unsaid = lines.flatMap(({ line }, at) =>
    line.trim() !== '' && (broken.has(at) || !known.has(line)) ? [at] : [],
  );
  return { lines, unsaid };
}

/** The text of the map as it now is, with the lines that it does not say: in their claims' places, else where they stood. */
export function carryLines({ lines, unsaid }: TypedLines, to: readonly KnownLine[]): string {
  const there = new Set(to.map(({ key }) => key));
  const carried = new Set(unsaid);
  const instead = new Map<string, string>();
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  lines.forEach(({ line, key }, at) => {
    const known = key !== null && there.has(key);
    if (carried.has(at)) {
      if (known) instead.set(key, line);
      else behind.set(last, [...(behind.get(last) ?? []), line]);
    }
    if (known) last = key;
  });
  const now = to.flatMap(({ line, key }) =>
    key === null ? [line] : [instead.get(key) ?? line, ...(behind.get(key) ?? [])],
  );
  return [...(behind.get(null) ?? []), ...now].join('\n');
}
