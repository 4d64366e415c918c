// What is printed of an argument, with the numbers by which its parts refer to each other.

import type { Argument } from '../argument/argument.ts';
import { viaChain } from '../argument/walk.ts';
import { outlineRows } from './outline.ts';

export interface PrintContents {
  rows: ReturnType<typeof outlineRows>;
  /** The numbers of the claims that are printed, by id. */
  numbers: ReadonlyMap<string, string>;
  /** The numbers of the sources that are printed, by id. */
  sources: ReadonlyMap<string, number>;
}

/** Everything, open or not; of a branch, with the sources that it names or knows others through. */
export function printContents(argument: Argument, branch: string | null): PrintContents {
  const rows = outlineRows(argument, new Set(argument.claims.keys()), branch);
  const claims = rows.flatMap(({ id }) => argument.claims.get(id) ?? []);
  const cited = new Set(
    claims.flatMap(({ citations }) => citations.flatMap(({ source }) => viaChain(argument, source))),
  );
  const printed = [...argument.sources.keys()].filter((id) => branch === null || cited.has(id));
  return {
    rows,
    numbers: new Map(rows.map(({ id, number }) => [id, number])),
    sources: new Map(printed.map((id, index) => [id, index + 1])),
  };
}
