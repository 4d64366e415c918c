// What a document has of an argument, with the numbers by which its parts refer to each other.

import type { Argument } from '../argument/argument.ts';
import { resolveReuse, viaChain } from '../argument/walk.ts';
import { type OutlineRow, outlineRows } from './outline.ts';

export interface DocumentContents {
  argument: Argument;
  rows: readonly OutlineRow[];
  /** The numbers of the claims that it tells, by id. */
  numbers: ReadonlyMap<string, string>;
  /** The numbers of the sources that it lists, by id. */
  sources: ReadonlyMap<string, number>;
}

/** Everything, open or not; of a branch, with the sources that it names or knows others through. */
export function documentContents(argument: Argument, branch: string | null = null): DocumentContents {
  const rows = outlineRows(argument, new Set(argument.claims.keys()), branch);
  const claims = rows.flatMap(({ id }) => argument.claims.get(id) ?? []);
  // What is used again from elsewhere is written out here, with its sources.
  const citing = claims.flatMap((claim) => [claim, resolveReuse(argument, claim) ?? claim]);
  const cited = new Set(
    citing.flatMap(({ citations }) => citations.flatMap(({ source }) => viaChain(argument, source))),
  );
  const listed = [...argument.sources.keys()].filter((id) => branch === null || cited.has(id));
  return {
    argument,
    rows,
    numbers: new Map(rows.map(({ id, number }) => [id, number])),
    sources: new Map(listed.map((id, index) => [id, index + 1])),
  };
}
