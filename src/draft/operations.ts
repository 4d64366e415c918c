// The five operations that all writing is made of. Each has an inverse of its kind, known before it is done.

import type { Branch, ClaimFields, Draft, DraftClaim, DraftPlace, MapFields } from './draft.ts';
import { branchAt, claimIn, draftPlaceOf, keysBelow, siblingsAt } from './draft.ts';

export type Operation =
  | { readonly do: 'insert'; readonly branch: Branch; readonly place: DraftPlace }
  | { readonly do: 'remove'; readonly key: string }
  /** To a place among those that are there without it. */
  | { readonly do: 'move'; readonly key: string; readonly place: DraftPlace }
  /** Without a value the field is taken away. */
  | { readonly do: 'set'; readonly key: string; readonly field: keyof ClaimFields; readonly value?: unknown }
  | { readonly do: 'setMap'; readonly field: keyof MapFields | 'issue'; readonly value?: unknown };

/** @throws {Error} where a claim is not there. */
export function inverseOf(draft: Draft, operation: Operation): Operation {
  switch (operation.do) {
    case 'insert':
      return { do: 'remove', key: operation.branch.key };
    case 'remove':
      return {
        do: 'insert',
        branch: branchAt(draft, operation.key),
        place: draftPlaceOf(draft, operation.key),
      };
    case 'move':
      return { do: 'move', key: operation.key, place: draftPlaceOf(draft, operation.key) };
    case 'set': {
      const { key, field } = operation;
      return { do: 'set', key, field, ...given(claimIn(draft, key).fields, field) };
    }
    case 'setMap': {
      const { field } = operation;
      if (field === 'issue')
        return { do: 'setMap', field, ...(draft.issue === null ? {} : { value: draft.issue }) };
      return { do: 'setMap', field, ...given(draft.fields, field) };
    }
  }
}

const given = <Fields extends object>(fields: Fields, field: keyof Fields) =>
  fields[field] === undefined ? {} : { value: fields[field] };

/** @throws {Error} where a claim is not there, or is there already. */
export function apply(draft: Draft, operation: Operation): Draft {
  switch (operation.do) {
    case 'insert':
      return inserted(draft, operation.branch, operation.place);
    case 'remove':
      return removed(draft, operation.key);
    case 'move':
      return moved(draft, operation.key, operation.place);
    case 'set': {
      const { key, field, value } = operation;
      const claim = claimIn(draft, key);
      return {
        ...draft,
        claims: new Map(draft.claims).set(key, { ...claim, fields: withValue(claim.fields, field, value) }),
      };
    }
    case 'setMap': {
      const { field, value } = operation;
      if (field === 'issue') return { ...draft, issue: (value as string | undefined) ?? null };
      return { ...draft, fields: withValue(draft.fields, field, value) };
    }
  }
}

/** The order in which the fields of claims and maps are written. */
const order = [
  ...['$schema', 'version', 'title', 'summary', 'language', 'sources', 'tours'],
  ...[
    'id',
    'role',
    'against',
    'label',
    'text',
    'ref',
    'lang',
    'tags',
    'warrant',
    'note',
    'citations',
    'strength',
  ],
];

/** A field that was there keeps its place; a new one stands before those that come after it. */
function withValue<Fields extends object>(fields: Fields, field: keyof Fields, value: unknown): Fields {
  if (value !== undefined && fields[field] !== undefined) return { ...fields, [field]: value };
  if (value !== undefined) {
    const entries = Object.entries(fields);
    const rank = order.indexOf(String(field));
    const at = entries.findIndex(([name]) => order.indexOf(name) > rank);
    return Object.fromEntries(
      entries.toSpliced(at < 0 ? entries.length : at, 0, [String(field), value]),
    ) as Fields;
  }
  const { [field]: _, ...rest } = fields;
  return rest as Fields;
}

function inserted(draft: Draft, branch: Branch, place: DraftPlace): Draft {
  const claims = new Map(draft.claims);
  const add = (
    { key, fields, children, premises }: Branch,
    parent: string | null,
    slot: DraftPlace['slot'],
  ): string => {
    if (claims.has(key)) throw new Error(`There is a claim “${key}” already.`);
    claims.set(key, {
      ...{ key, parent, slot, fields },
      children: children.map((child) => child.key),
      premises: premises?.map((premise) => premise.key) ?? null,
    });
    for (const premise of premises ?? []) add(premise, key, 'premises');
    for (const child of children) add(child, key, 'children');
    return key;
  };
  add(branch, place.parent, place.slot);
  return withSiblings({ ...draft, claims }, claims, place, (siblings) =>
    siblings.toSpliced(place.index, 0, branch.key),
  );
}

function removed(draft: Draft, key: string): Draft {
  const claims = new Map(draft.claims);
  const place = draftPlaceOf(draft, key);
  for (const each of keysBelow(draft, key)) claims.delete(each);
  return withSiblings({ ...draft, claims }, claims, place, (siblings) => siblings.toSpliced(place.index, 1));
}

function moved(draft: Draft, key: string, place: DraftPlace): Draft {
  const claims = new Map(draft.claims);
  const from = draftPlaceOf(draft, key);
  const without = withSiblings({ ...draft, claims }, claims, from, (siblings) =>
    siblings.toSpliced(from.index, 1),
  );
  claims.set(key, { ...claimIn(without, key), parent: place.parent, slot: place.slot });
  return withSiblings(without, claims, place, (siblings) => siblings.toSpliced(place.index, 0, key));
}

/** @param claims Those of the draft, which are no one else's yet. */
function withSiblings(
  draft: Draft,
  claims: Map<string, DraftClaim>,
  { parent, slot }: DraftPlace,
  change: (siblings: readonly string[]) => readonly string[],
): Draft {
  const siblings = change(siblingsAt(draft, parent, slot));
  if (slot === 'theses' || parent === null) return { ...draft, theses: siblings };
  const holder = claimIn(draft, parent);
  claims.set(
    parent,
    slot === 'premises' ? { ...holder, premises: siblings } : { ...holder, children: siblings },
  );
  return draft;
}

interface Applied {
  /** The draft afterwards. */
  draft: Draft;
  /** What leads back from it. */
  back: readonly Operation[];
}

/** What was tried last: a command is tried before it is done, and of a large map each is a copy. */
let tried: { of: Draft; operations: readonly Operation[]; applied: Applied } | null = null;

export function applyAll(of: Draft, operations: readonly Operation[]): Applied {
  if (tried?.of === of && tried.operations === operations) return tried.applied;
  let draft = of;
  const back: Operation[] = [];
  for (const operation of operations) {
    back.unshift(inverseOf(draft, operation));
    draft = apply(draft, operation);
  }
  tried = { of, operations, applied: { draft, back } };
  return tried.applied;
}
