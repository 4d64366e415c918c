// Commands that change what a claim, or the map, says.

import { limits } from '../argument/limits.ts';
import { capital } from '../labels/capital.ts';
import { leaf, pick } from './claimFields.ts';
import { type ClaimFields, claimIn, type Draft, draftPlaceOf, type MapFields, siblingsAt } from './draft.ts';
import { remove } from './moving.ts';
import { applyAll, type Operation } from './operations.ts';
import {
  type ChildRole,
  type DraftCommand,
  isRefused,
  named,
  newKey,
  type Outcome,
  refuse,
} from './outcome.ts';
import { ifSound } from './whyNot.ts';

/** Changes what a claim says: a field of it. An empty one is taken away. */
export function setField<Field extends keyof ClaimFields>(
  draft: Draft,
  key: string,
  field: Field,
  value: ClaimFields[Field] | undefined,
): Outcome {
  const { fields } = claimIn(draft, key);
  const empty = value === '' || (Array.isArray(value) && value.length === 0);
  if (field === 'text' && fields.text === undefined)
    return refuse('Linked premises and claims used again have no text of their own.');
  const now = empty && field !== 'text' ? undefined : value;
  const operation: Operation = { do: 'set', key, field, ...(now === undefined ? {} : { value: now }) };
  const words = `${now === undefined ? 'Took away' : 'Changed'} the ${fieldWords[field]} of ${named(draft, key)}.`;
  return ifSound(draft, { operations: [operation], words, focus: key });
}

const fieldWords: Record<keyof ClaimFields, string> = {
  ...{ id: 'id', role: 'role', against: 'target', text: 'text', ref: 'claim used again', label: 'name' },
  ...{ warrant: 'warrant', note: 'note', tags: 'tags', lang: 'language', citations: 'citations' },
  strength: 'strength',
};

/** A reason becomes an objection, an objection a reason. */
export function flip(draft: Draft, key: string): Outcome {
  const { slot, parent, fields } = claimIn(draft, key);
  if (slot === 'premises' && parent !== null) return flip(draft, parent);
  if (slot === 'theses') return refuse('A thesis is neither reason nor objection.');
  const role: ChildRole = fields.role === 'objection' ? 'reason' : 'objection';
  const operations: Operation[] = [{ do: 'set', key, field: 'role', value: role }];
  if (fields.against !== undefined) operations.push({ do: 'set', key, field: 'against' });
  return ifSound(draft, {
    operations,
    words: `${capital(named(draft, key))} is now ${role === 'reason' ? 'a reason' : 'an objection'}.`,
    focus: key,
  });
}

/** A claim in two: what stands before a place of its text and what stands behind it. */
export function split(draft: Draft, key: string, at: number, made: string = newKey(draft)): Outcome {
  const { fields, slot } = claimIn(draft, key);
  const [first, second] = [fields.text?.slice(0, at).trim() ?? '', fields.text?.slice(at).trim() ?? ''];
  if (first === '' || second === '') return refuse('Put the caret between the two parts of the text.');
  if (slot === 'theses') return refuse('A thesis is one sentence: split a reason.');
  const place = draftPlaceOf(draft, key);
  const own = pick(fields, ['role', 'against', 'lang']);
  return ifSound(draft, {
    operations: [
      { do: 'set', key, field: 'text', value: first },
      {
        do: 'insert',
        branch: leaf(made, { ...own, text: second }),
        place: { ...place, index: place.index + 1 },
      },
    ],
    words: `Split ${named(draft, key)} in two.`,
    focus: made,
  });
}

/** Two siblings in one: the text, the citations and what hangs on the second go to the one before it. */
export function join(draft: Draft, key: string): Outcome {
  const { parent, slot, index } = draftPlaceOf(draft, key);
  const before = siblingsAt(draft, parent, slot)[index - 1];
  const [claim, other] = [claimIn(draft, key), draft.claims.get(before ?? '')];
  if (!other || claim.fields.text === undefined || other.fields.text === undefined) {
    return refuse('It is joined to the claim before it, and that has to have a text.');
  }
  const text = `${other.fields.text} ${claim.fields.text}`.trim();
  if (text.length > limits.text) return refuse('Together they are too long for one claim.');
  const operations: Operation[] = [{ do: 'set', key: other.key, field: 'text', value: text }];
  const citations = [...(other.fields.citations ?? []), ...(claim.fields.citations ?? [])];
  if (citations.length > 0)
    operations.push({ do: 'set', key: other.key, field: 'citations', value: citations });
  claim.children.forEach((child, at) => {
    const place = { parent: other.key, slot: 'children', index: other.children.length + at } as const;
    operations.push({ do: 'move', key: child, place });
  });
  const removal = remove(applyAll(draft, operations).draft, key);
  if (isRefused(removal)) return removal;
  return ifSound(draft, {
    operations: [...operations, ...removal.operations],
    words: `Joined ${named(draft, key)} to ${named(draft, other.key)}.`,
    focus: other.key,
  });
}

/** Changes a field of the map itself: its title, its question, its sources, its tours. */
export function setMap(field: keyof MapFields | 'issue', value: unknown): DraftCommand {
  const operation: Operation = {
    do: 'setMap',
    field,
    ...(value === undefined || value === '' ? {} : { value }),
  };
  return {
    operations: [operation],
    words: `Changed the ${mapWords[field] ?? field} of the map.`,
    focus: null,
  };
}

const mapWords: Partial<Record<keyof MapFields | 'issue', string>> = { issue: 'question' };
