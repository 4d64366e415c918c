// What is searched of each claim, made plain once for each argument: bit by bit ahead of the search, or at one go when
// it is asked for sooner.

import type { Argument, Claim } from '../argument/argument.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import { type DisplayRole, displayRoleOf, sentenceOf, viaChain } from '../argument/walk.ts';
import { isUnsourced, sourceTitle, speakersBeside } from '../labels/wording.ts';
import { plainText } from './plainText.ts';

export type Where = 'name' | 'text' | 'quotation' | 'tag' | 'source' | 'warrant' | 'note';

export interface Field {
  where: Where;
  original: string;
  /** Where its plain form starts in the entry's. */
  from: number;
}

export interface IndexEntry {
  id: string;
  standing: DisplayRole;
  tags: readonly string[];
  /** Ids of the sources that it cites and of those that they are known through. */
  sources: readonly string[];
  unsourced: boolean;
  /** All fields made plain, each in a line of its own. */
  plain: string;
  /** In the order of `plain`, the weightiest first. */
  fields: readonly Field[];
}

interface Index {
  entries: IndexEntry[];
  rest: Iterator<Claim>;
  done: boolean;
}

const indexes = new WeakMap<Argument, Index>();

function indexOf(argument: Argument): Index {
  let index = indexes.get(argument);
  if (!index) {
    index = { entries: [], rest: argument.claims.values(), done: false };
    indexes.set(argument, index);
  }
  return index;
}

/** Takes the next claims into the index. @returns Whether all are in it. */
export function indexMore(argument: Argument): boolean {
  const index = indexOf(argument);
  // To ask for the time at each claim would take longer than the claims.
  for (let count = 0; count < 50 && !index.done; count++) {
    const { value: claim, done = false } = index.rest.next();
    index.done = done;
    // A claim that is used again is found where it is written out.
    if (!done && claim.kind !== 'reuse') index.entries.push(entryOf(argument, claim));
  }
  return index.done;
}

/** In document order. */
export function entriesOf(argument: Argument): readonly IndexEntry[] {
  while (!indexMore(argument));
  return indexOf(argument).entries;
}

function entryOf(argument: Argument, claim: Claim): IndexEntry {
  const fields: Field[] = [];
  const lines: string[] = [];
  let from = 0;
  const add = (where: Where, original: string | undefined) => {
    if (original === undefined) return;
    const plain = plainText(original);
    fields.push({ where, original, from });
    lines.push(plain);
    from += plain.length + 1;
  };
  add('name', claim.label);
  // The premises of a linked reason are found themselves.
  if (claim.kind !== 'linked') add('text', sentenceOf(argument, claim));
  for (const citation of claim.citations) for (const part of quotedParts(citation)) add('quotation', part);
  for (const tag of claim.tags) add('tag', tag);
  for (const id of new Set(claim.citations.map(({ source }) => source))) add('source', calls(argument, id));
  add('warrant', claim.warrant);
  add('note', claim.note);
  for (const { note } of claim.citations) add('note', note);
  return {
    id: claim.id,
    standing: displayRoleOf(argument, claim),
    tags: claim.tags,
    sources: claim.citations.flatMap(({ source }) => viaChain(argument, source)),
    unsourced: isUnsourced(argument, claim),
    plain: lines.join('\n'),
    fields,
  };
}

/** Who speaks in a source, and what it is called. */
function calls(argument: Argument, id: string): string | undefined {
  const source = argument.sources.get(id);
  if (!source) return undefined;
  const speakers = speakersBeside(source);
  return speakers ? `${speakers}: ${sourceTitle(source)}` : sourceTitle(source);
}
