// What stands for claims that are not shown beside those that are.

import type { Argument } from '../argument/argument.ts';
import { moreWords } from '../labels/wording.ts';
import { issueId } from './issue.ts';
import type { Relation, Stub } from './layoutResult.ts';

export interface StubNode {
  readonly id: string;
  readonly relation: Relation | null;
  readonly stub: Stub;
}

/** An id that no claim has. */
export const stubId = (kind: string, id: string) => `\u{0}${kind} ${id}`;

/** What is not shown of a family; null where all of it is. */
export function restOf(
  argument: Argument,
  parent: string,
  family: readonly string[],
  isShown: (id: string) => boolean,
): StubNode | null {
  const hides = family.filter((id) => !isShown(id));
  if (hides.length === 0) return null;
  const opposes = hides.every((id) => argument.claims.get(id)?.role === 'objection');
  const relation = parent === issueId ? 'answer' : opposes ? 'attack' : 'support';
  return { id: stubId('more', parent), relation, stub: { parent, words: moreWords(argument, hides), hides } };
}
