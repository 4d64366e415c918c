// Branches that are copied, also into another map: what they cite comes along.

import type { Source } from '../argument/argument.ts';
import { parseDocument } from '../argument/document.ts';
import { parseArgument } from '../argument/parseArgument.ts';
import { parseList } from '../argument/parseList.ts';
import { sentenceOf } from '../argument/walk.ts';
import { addBelow, paste } from './adding.ts';
import { argumentOf, documentOf } from './documentOf.ts';
import { type Branch, branchAt, claimIn, type Draft, keysBelow, toDraft } from './draft.ts';
import { branchesOf, listOf } from './nestedList.ts';
import { applyAll } from './operations.ts';
import { isRefused, named, newKey, type Outcome, refuse } from './outcome.ts';
import { withSources } from './sources.ts';

/** A branch that was copied, as it was then, with the sources that it names. */
export interface Copied {
  branch: Branch;
  sources: readonly Source[];
}

/** As other programs take it: a nested list. */
export function copiedText(draft: Draft, branch: Branch): string {
  const argument = argumentOf(draft);
  const words = (key: string) => {
    const claim = argument.claims.get(key);
    return claim ? sentenceOf(argument, claim) : '';
  };
  return listOf(branch, words);
}

export function toCopied(draft: Draft, key: string): Copied {
  const cited = new Set(
    [...keysBelow(draft, key)].flatMap(
      (each) => claimIn(draft, each).fields.citations?.map(({ source }) => source) ?? [],
    ),
  );
  const all = draft.fields.sources ?? [];
  // Those that report what is cited are cited with it.
  for (const id of cited) {
    const via = all.find((source) => source.id === id)?.via;
    if (via !== undefined) cited.add(via);
  }
  return { branch: branchAt(draft, key), sources: all.filter(({ id }) => cited.has(id)) };
}

/** The same as a small map, for windows in which another map is open: what it uses again from elsewhere, it says. */
export function copiedDocument(draft: Draft, { branch, sources }: Copied): string {
  const root = newKey(draft);
  const within = new Set<string>();
  const walk = ({ key, children, premises }: Branch): void => {
    within.add(key);
    for (const each of [...children, ...(premises ?? [])]) walk(each);
  };
  walk(branch);
  const argument = argumentOf(draft);
  const alone = ({ key, fields, children, premises }: Branch): Branch => {
    const { ref, ...own } = fields;
    const outside = ref !== undefined && !within.has(ref) ? argument.claims.get(ref) : undefined;
    return {
      key,
      fields: outside ? { ...own, text: sentenceOf(argument, outside) } : fields,
      children: children.map(alone),
      premises: premises?.map(alone) ?? null,
    };
  };
  const copy = alone(branch);
  const { against: _, ...fields } = copy.fields;
  const empty: Draft = {
    fields: { version: 1, title: 'Copied', ...(sources.length > 0 ? { sources: [...sources] } : {}) },
    issue: null,
    theses: [root],
    claims: new Map([
      [
        root,
        { key: root, parent: null, slot: 'theses', fields: { text: 'Copied' }, children: [], premises: null },
      ],
    ]),
  };
  const { draft: map } = applyAll(empty, [
    {
      do: 'insert',
      branch: { ...copy, fields: { ...fields, role: fields.role ?? 'reason' } },
      place: { parent: root, slot: 'children', index: 0 },
    },
  ]);
  return JSON.stringify(documentOf(map));
}

/** Null for what is no such map: any page may have put it on the clipboard. */
export function parseCopied(text: string): Copied | null {
  try {
    // Sound also in what it refers to: addresses, sources, claims used again.
    if (!parseArgument(text).argument) return null;
    const { data } = parseDocument(JSON.parse(text));
    if (!data) return null;
    const draft = toDraft(data);
    const [first] = claimIn(draft, draft.theses[0] ?? '').children;
    return first === undefined
      ? null
      : { branch: branchAt(draft, first), sources: draft.fields.sources ?? [] };
  } catch {
    return null;
  }
}

/** A copied branch under a claim, as claims of their own. */
export function pasteCopied(draft: Draft, under: string, { branch, sources }: Copied): Outcome {
  const { operations, renamed } = withSources(draft, sources);
  const cites = (each: Branch): Branch => ({
    ...each,
    fields: each.fields.citations
      ? {
          ...each.fields,
          citations: each.fields.citations.map((citation) => ({
            ...citation,
            source: renamed.get(citation.source) ?? citation.source,
          })),
        }
      : each.fields,
    children: each.children.map(cites),
    premises: each.premises?.map(cites) ?? null,
  });
  const { draft: ready } = applyAll(draft, operations);
  const outcome = paste(ready, under, [cites(branch)]);
  return isRefused(outcome) ? outcome : { ...outcome, operations: [...operations, ...outcome.operations] };
}

/** A list under a claim: each item a claim. */
export function pasteList(draft: Draft, under: string, text: string): Outcome {
  const branches = branchesOf(parseList(text));
  if (branches.length === 0) return refuse('There are no words to paste. Copy a list or a sentence first.');
  const outcome = paste(draft, under, branches);
  if (isRefused(outcome)) return outcome;
  const { draft: now } = applyAll(draft, outcome.operations);
  const count = now.claims.size - draft.claims.size;
  return {
    ...outcome,
    words: `${count} ${count === 1 ? 'claim' : 'claims'} added under ${named(draft, under)}.`,
  };
}

/** The same text as the words of one claim. */
export function pasteAsOne(draft: Draft, under: string, text: string): Outcome {
  const outcome = addBelow(draft, under, 'reason', { fields: { text: text.trim() } });
  return isRefused(outcome)
    ? outcome
    : { ...outcome, words: `Kept as one text under ${named(draft, under)}.` };
}

/** Where a claim is the last of what hangs on another. */
export function lastUnder(draft: Draft, key: string, under: string) {
  const others = claimIn(draft, under).children.filter((each) => each !== key);
  return { parent: under, slot: 'children', index: others.length } as const;
}
