// Commands that move claims and take them away.

import { capital } from '../labels/capital.ts';
import { pick, without } from './claimFields.ts';
import {
  type ClaimFields,
  claimIn,
  type Draft,
  type DraftPlace,
  draftPlaceOf,
  keysBelow,
  type Slot,
  siblingsAt,
} from './draft.ts';
import { applyAll, type Operation } from './operations.ts';
import { isRefused, named, type Outcome, refuse } from './outcome.ts';
import { renamedMentions, withoutMentions } from './tourMentions.ts';
import { ifSound, keepsUndercut, whyNotMove } from './whyNot.ts';

/** Takes a claim away with all that hangs on it, also out of the tours. */
export function remove(draft: Draft, key: string): Outcome {
  const { slot, parent } = claimIn(draft, key);
  if (slot === 'theses' && draft.theses.length === 1)
    return refuse('A map needs a thesis. Change its text instead.');
  const gone = new Set(keysBelow(draft, key));
  const reuse = [...draft.claims.values()].find(
    (claim) => !gone.has(claim.key) && claim.fields.ref !== undefined && gone.has(claim.fields.ref),
  );
  if (reuse) {
    const [target, under] = [named(draft, reuse.fields.ref ?? ''), named(draft, reuse.parent ?? '')];
    return refuse(`${capital(target)} is used again under ${under}. Take it away there first.`);
  }
  const siblings = siblingsAt(draft, parent, slot);
  const index = siblings.indexOf(key);
  const focus = siblings[index - 1] ?? siblings[index + 1] ?? parent;
  const words = `Removed ${named(draft, key)}${gone.size > 1 ? ` with ${gone.size - 1} below it` : ''}.`;
  const operations: Operation[] = [{ do: 'remove', key }, ...withoutMentions(draft, gone)];
  const all = [...operations, ...dissolving(draft, operations, parent, slot)];
  return ifSound(draft, { operations: all, words, focus });
}

/** Takes a claim away; what hangs on it moves up to its place. */
export function removeAlone(draft: Draft, key: string): Outcome {
  const { children, premises, slot, parent } = claimIn(draft, key);
  if (children.length === 0 && !premises) return remove(draft, key);
  if (premises) return refuse('Linked premises go with their frame: move what hangs on them first.');
  if (slot !== 'children' || parent === null)
    return refuse('What hangs on it would have nothing to hang on.');
  const operations: Operation[] = [];
  let now = draft;
  for (const child of children) {
    const place: DraftPlace = { parent, slot: 'children', index: draftPlaceOf(now, key).index };
    const problem = whyNotMove(now, child, place);
    if (problem) return refuse(problem);
    const moving = movingTo(now, child, place);
    operations.push(...moving);
    now = applyAll(now, moving).draft;
  }
  const removal = remove(now, key);
  if (isRefused(removal)) return removal;
  return {
    operations: [...operations, ...removal.operations],
    words: `Removed ${named(draft, key)}; what hung on it moved up.`,
    focus: children[0] ?? parent,
  };
}

/** Moves a claim with all that hangs on it. @param place Among those that are there without it. */
export function moveTo(draft: Draft, key: string, place: DraftPlace): Outcome {
  const from = draftPlaceOf(draft, key);
  const problem = whyNotMove(draft, key, place);
  if (problem) return refuse(problem);
  const operations = movingTo(draft, key, place);
  const same = from.parent === place.parent && from.slot === place.slot;
  const words = same
    ? `Moved ${named(draft, key)} to place ${place.index + 1} of ${siblingsAt(draft, from.parent, from.slot).length}.`
    : `Moved ${named(draft, key)} under ${place.parent === null ? 'the question' : named(draft, place.parent)}.`;
  const all = [...operations, ...dissolving(draft, operations, from.parent, from.slot)];
  return ifSound(draft, { operations: all, words, focus: key });
}

export type MoveStep = 'before' | 'after' | 'out' | 'in';

/** Moves a claim along its siblings, out to the level of its parent, or under the sibling before it. */
export function moveBy(draft: Draft, key: string, step: MoveStep): Outcome {
  const { parent, slot, index } = draftPlaceOf(draft, key);
  const siblings = siblingsAt(draft, parent, slot);
  if (step === 'before') {
    return index > 0
      ? moveTo(draft, key, { parent, slot, index: index - 1 })
      : refuse('It is the first already.');
  }
  if (step === 'after') {
    const last = index === siblings.length - 1;
    return last ? refuse('It is the last already.') : moveTo(draft, key, { parent, slot, index: index + 1 });
  }
  if (step === 'in') {
    const before = siblings[index - 1];
    if (before === undefined) return refuse('There is no claim before it to hang on.');
    return moveTo(draft, key, {
      parent: before,
      slot: 'children',
      index: claimIn(draft, before).children.length,
    });
  }
  if (parent === null) return refuse('It stands at the top already.');
  const holder = draftPlaceOf(draft, parent);
  if (holder.slot === 'premises') {
    // Beside the frame whose premise it hung on.
    const frame = claimIn(draft, parent).parent ?? parent;
    return moveBeside(draft, key, frame);
  }
  return holder.slot === 'theses'
    ? refuse('It hangs on the thesis already.')
    : moveBeside(draft, key, parent);
}

function moveBeside(draft: Draft, key: string, other: string): Outcome {
  const place = draftPlaceOf(draft, other);
  return moveTo(draft, key, { ...place, index: place.index + 1 });
}

/** A move with the fields that the new place wants. */
function movingTo(draft: Draft, key: string, place: DraftPlace): Operation[] {
  const { fields, slot } = claimIn(draft, key);
  const operations: Operation[] = [{ do: 'move', key, place }];
  if (place.slot !== 'children') {
    if (slot === place.slot) return operations;
    const gone = without(key, pick(fields, ['role', 'against', 'warrant']));
    return [...operations, ...gone, ...(place.slot === 'theses' ? undercutsBelow(draft, key) : [])];
  }
  if (fields.role === undefined) operations.push({ do: 'set', key, field: 'role', value: 'reason' });
  if (fields.against === 'inference' && !keepsUndercut(draft, key, place.parent)) {
    operations.push({ do: 'set', key, field: 'against' });
  }
  return operations;
}

/** What attacks the step from a claim that becomes a thesis attacks the claim. */
function undercutsBelow(draft: Draft, key: string): Operation[] {
  return claimIn(draft, key).children.flatMap((child): Operation[] =>
    claimIn(draft, child).fields.against === 'inference' ? [{ do: 'set', key: child, field: 'against' }] : [],
  );
}

/** Where a frame is left with one premise, that takes its place, with all that hung on the frame. */
function dissolving(
  draft: Draft,
  operations: readonly Operation[],
  frame: string | null,
  slot: Slot,
): Operation[] {
  if (slot !== 'premises' || frame === null) return [];
  const { draft: now } = applyAll(draft, operations);
  const left = now.claims.get(frame);
  const [only, more] = left?.premises ?? [];
  if (!left || only === undefined || more !== undefined) return [];
  const then: Operation[] = [{ do: 'move', key: only, place: draftPlaceOf(now, frame) }];
  for (const [field, value] of Object.entries(
    pick(left.fields, ['role', 'against', 'warrant', 'note', 'label']),
  )) {
    const given = claimIn(now, only).fields[field as keyof ClaimFields];
    if (given === undefined) then.push({ do: 'set', key: only, field: field as keyof ClaimFields, value });
  }
  left.children.forEach((child, at) => {
    const place: DraftPlace = {
      parent: only,
      slot: 'children',
      index: claimIn(now, only).children.length + at,
    };
    then.push({ do: 'move', key: child, place });
  });
  for (const { key, fields } of now.claims.values()) {
    if (fields.ref === frame) then.push({ do: 'set', key, field: 'ref', value: only });
  }
  return [...then, { do: 'remove', key: frame }, ...renamedMentions(now, frame, only)];
}
