// Ids for what has none in a document, beside those of its claims.

import type { Argument } from '../argument/argument.ts';

/** @param wanted Keys, each with the id that it gets if no claim and nothing before has it. */
export function freshIds(
  { claims }: Pick<Argument, 'claims'>,
  wanted: readonly (readonly [key: string, id: string])[],
): Map<string, string> {
  const taken = new Set(claims.keys());
  return new Map(
    wanted.map(([key, id]) => {
      let free = id;
      while (taken.has(free)) free += '~';
      taken.add(free);
      return [key, free];
    }),
  );
}
