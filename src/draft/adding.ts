// Commands that add claims.

import { capital } from '../labels/capital.ts';
import { leaf, pick, without } from './claimFields.ts';
import {
  type Branch,
  type ClaimFields,
  claimIn,
  type Draft,
  type DraftPlace,
  draftPlaceOf,
} from './draft.ts';
import { applyAll, type Operation } from './operations.ts';
import { type ChildRole, isRefused, named, newKey, type Outcome, refuse } from './outcome.ts';
import { freeName, slug } from './slug.ts';
import { heightOf, ifSound, isTooDeep, reaches, tooDeep, whyNotAt } from './whyNot.ts';

/** Adds a reason, evidence or an objection to a claim: the last, or at an index. */
export function addBelow(
  draft: Draft,
  under: string,
  role: ChildRole,
  { key = newKey(draft), index, fields = {} }: { key?: string; index?: number; fields?: ClaimFields } = {},
): Outcome {
  const place = {
    parent: under,
    slot: 'children',
    index: index ?? claimIn(draft, under).children.length,
  } as const;
  const branch = leaf(key, {
    ...fields,
    role,
    ...(fields.text === undefined && fields.ref === undefined ? { text: '' } : {}),
  });
  const problem = whyNotAt(draft, place, branch);
  if (problem) return refuse(problem);
  const words = `Added ${role === 'evidence' ? 'evidence' : role === 'reason' ? 'a reason' : 'an objection'} to ${named(draft, under)}.`;
  return ifSound(draft, { operations: [{ do: 'insert', branch, place }], words, focus: key });
}

/** Adds a claim of the same kind behind another. */
export function addBeside(draft: Draft, key: string, made: string = newKey(draft)): Outcome {
  const { slot, fields } = claimIn(draft, key);
  const place = draftPlaceOf(draft, key);
  if (slot === 'theses') {
    if (draft.issue === null) return addBelow(draft, key, 'reason', { key: made });
    const behind = { ...place, index: place.index + 1 };
    return {
      operations: [{ do: 'insert', branch: leaf(made, { text: '' }), place: behind }],
      words: `Added an answer behind ${named(draft, key)}.`,
      focus: made,
    };
  }
  if (slot === 'premises') return addPremise(draft, key, made);
  const against = fields.against === undefined ? {} : { against: fields.against };
  return addBelow(draft, place.parent ?? '', fields.role ?? 'reason', {
    ...{ key: made, index: place.index + 1, fields: against },
  });
}

/** Adds a premise that is a reason only together with a claim: beside it in its frame, or in a new one round both. */
export function addPremise(
  draft: Draft,
  key: string,
  made: string = newKey(draft),
  says: ClaimFields = { text: '' },
): Outcome {
  const { slot, fields, premises, parent } = claimIn(draft, key);
  const insert = (frame: string, index: number): Operation => ({
    do: 'insert',
    branch: leaf(made, says),
    place: { parent: frame, slot: 'premises', index },
  });
  const words = `Added a premise beside ${named(draft, key)}.`;
  if (premises) return ifSound(draft, { operations: [insert(key, premises.length)], words, focus: made });
  if (slot === 'premises' && parent !== null) {
    const behind = insert(parent, draftPlaceOf(draft, key).index + 1);
    return ifSound(draft, { operations: [behind], words, focus: made });
  }
  if (slot === 'theses') return refuse('A thesis has no premise beside it. Add a reason below it.');
  const frame = newKey(draft);
  if (isTooDeep(draft, parent, heightOf(draft, key) + 1)) return refuse(tooDeep);
  const own = pick(fields, ['role', 'against', 'warrant']);
  return ifSound(draft, {
    operations: [
      {
        do: 'insert',
        branch: { key: frame, fields: own, children: [], premises: [] },
        place: draftPlaceOf(draft, key),
      },
      { do: 'move', key, place: { parent: frame, slot: 'premises', index: 0 } },
      ...without(key, own),
      insert(frame, 1),
    ],
    words,
    focus: made,
  });
}

/** Adds an objection to the step from a claim to what it bears on. */
export function addUndercut(draft: Draft, key: string, made: string = newKey(draft)): Outcome {
  const { slot, parent } = claimIn(draft, key);
  if (slot === 'theses') return refuse('No step leads from a thesis. Add an objection to it.');
  const at = slot === 'premises' ? (parent ?? key) : key;
  const outcome = addBelow(draft, at, 'objection', { key: made, fields: { against: 'inference' } });
  return isRefused(outcome)
    ? outcome
    : { ...outcome, words: `Added an objection to the step from ${named(draft, key)}.` };
}

/** Uses a claim again under another. */
export function reuse(draft: Draft, key: string, under: string, made: string = newKey(draft)): Outcome {
  const target = claimIn(draft, key).fields.ref ?? key;
  const claim = claimIn(draft, target);
  const name = named(draft, target);
  if (claim.slot === 'theses') return refuse('A thesis is not used again: it would bear on itself.');
  if (reaches(draft, target, under))
    return refuse(`${capital(name)} rests on ${named(draft, under)}: they would go in a circle.`);
  const role = claim.fields.role ?? 'reason';
  const added = addBelow(draft, under, role, { key: made, fields: { ref: target } });
  if (isRefused(added)) return added;
  const naming: Operation[] =
    claim.fields.id === undefined
      ? [{ do: 'set', key: target, field: 'id', value: slugOf(draft, target) }]
      : [];
  return {
    operations: [...naming, ...added.operations],
    words: `Used ${name} again under ${named(draft, under)}.`,
    focus: made,
  };
}

/** Puts branches under a claim, under keys of their own. */
export function paste(draft: Draft, under: string, branches: readonly Branch[]): Outcome {
  let now = draft;
  const operations: Operation[] = [];
  for (const branch of branches) {
    const place: DraftPlace = { parent: under, slot: 'children', index: claimIn(now, under).children.length };
    const copy = withNewKeys(now, branch);
    const { against, ...fields } = copy.fields;
    const undercuts = against === 'inference' && claimIn(now, under).slot === 'theses';
    const own: Branch = {
      ...copy,
      fields: { role: 'reason', ...fields, ...(against === undefined || undercuts ? {} : { against }) },
    };
    const problem = whyNotAt(now, place, own);
    if (problem) return refuse(problem);
    const insert: Operation = { do: 'insert', branch: own, place };
    operations.push(insert);
    now = applyAll(now, [insert]).draft;
  }
  const [first] = operations;
  const count = now.claims.size - draft.claims.size;
  return ifSound(draft, {
    operations,
    words: `Pasted ${count} ${count === 1 ? 'claim' : 'claims'} under ${named(draft, under)}.`,
    focus: first?.do === 'insert' ? first.branch.key : under,
  });
}

/** A copy of a branch, which is no one's yet: without ids. What it uses again of itself it uses of the copy. */
export function withNewKeys(draft: Draft, branch: Branch): Branch {
  const taken = new Map(draft.claims);
  const keys = new Map<string, string>();
  const name = ({ key, children, premises }: Branch): void => {
    const made = newKey({ ...draft, claims: taken });
    taken.set(made, { key: made, parent: null, slot: 'children', fields: {}, children: [], premises: null });
    keys.set(key, made);
    for (const each of [...children, ...(premises ?? [])]) name(each);
  };
  name(branch);
  const again = ({ key, fields, children, premises }: Branch): Branch => {
    const { id: _, ref, ...rest } = fields;
    return {
      key: keys.get(key) ?? key,
      fields: { ...rest, ...(ref === undefined ? {} : { ref: keys.get(ref) ?? ref }) },
      children: children.map(again),
      premises: premises?.map(again) ?? null,
    };
  };
  return again(branch);
}

/** A short readable id that no claim has: changing a text never changes it. */
export function slugOf(draft: Draft, key: string): string {
  const taken = new Set(
    [...draft.claims.values()].flatMap(({ key: each, fields }) => [each, fields.id ?? each]),
  );
  return freeName(slug(named(draft, key), 24) || 'claim', taken);
}
