// What leads from a draft to what its text says: claims are moved, changed, added and taken away; what the text does not
// show of them (ids, citations, notes, warrants, tags) is left as it is.

import { limits } from '../../argument/limits.ts';
import { slugOf } from '../adding.ts';
import { toursCiting } from '../citing.ts';
import {
  type Branch,
  below,
  type ClaimFields,
  claimIn,
  type Draft,
  keysBelow,
  type Slot,
  siblingsAt,
} from '../draft.ts';
import { apply, type Operation } from '../operations.ts';
import type { ChildRole, DraftCommand } from '../outcome.ts';
import { withoutMentions } from '../tourMentions.ts';
import { branchSize, heightOf, isTooDeep, reaches, tooDeep } from '../whyNot.ts';
import type { DraftText } from './draftText.ts';
import { staying } from './staying.ts';
import type { LineWords } from './textLine.ts';
import type { LineProblem, TextNode } from './textTree.ts';

export function changesTo(
  { base, root, first }: DraftText,
  roots: readonly TextNode[],
): { command: DraftCommand } | { problem: LineProblem } {
  let now = base;
  const operations: Operation[] = [];
  const lines = new Map<string, number>();
  const counts = { changed: new Set<string>(), added: 0, moved: 0, removed: 0 };
  const run = (all: readonly Operation[]) => {
    for (const each of all) {
      operations.push(each);
      now = apply(now, each);
    }
  };
  const place = (nodes: readonly TextNode[], parent: string | null): void => {
    const stay = stayingIn(now, nodes, parent);
    const last: Partial<Record<Slot, string>> = {};
    for (const node of nodes) {
      const { key, slot } = node;
      const to = () => ({ parent, slot, index: placeAfter(siblingsAt(now, parent, slot), last[slot], key) });
      lines.set(key, node.line);
      if (!now.claims.has(key)) {
        const branch = newBranch(node, base);
        counts.added += branchSize(branch);
        run([{ do: 'insert', branch, place: to() }]);
      } else if (base.claims.has(key)) {
        if (!stay.has(key) && key !== root) {
          run([{ do: 'move', key, place: to() }]);
          counts.moved++;
        }
        const changes = fieldChanges(base, node, first.get(key));
        if (changes.length > 0) {
          counts.changed.add(key);
          run(changes);
          run(toursFor(base, now, key));
        }
      }
      last[slot] = key;
      place([...node.premises, ...node.children], key);
    }
  };
  place(roots, null);

  const scope = root === null ? base.claims.keys() : keysBelow(base, root);
  const gone = new Set([...scope].filter((key) => !lines.has(key)));
  counts.removed = gone.size;
  for (const key of gone) {
    const { parent } = claimIn(base, key);
    // Below one that goes it goes with that; what stays was moved away.
    if (now.claims.has(key) && (parent === null || !gone.has(parent))) run([{ do: 'remove', key }]);
  }
  run(withoutMentions(now, gone));
  for (const { fields } of [...now.claims.values()]) {
    const target = fields.ref === undefined ? undefined : now.claims.get(fields.ref);
    if (target && target.fields.id === undefined && isNewlyUsed(base, target.key))
      run([{ do: 'set', key: target.key, field: 'id', value: slugOf(now, target.key) }]);
  }
  const wrong = whyUnsound(now);
  if (wrong) return { problem: { line: lines.get(wrong.key) ?? 1, words: wrong.words } };
  return {
    command: { operations, words: sentence({ ...counts, changed: counts.changed.size }), focus: null },
  };
}

/** Those of these claims, premises before children, that need not be moved to stand in this order. */
function stayingIn(now: Draft, nodes: readonly TextNode[], parent: string | null): Set<string> {
  if (nodes.length === 0) return new Set();
  const siblings = parent === null ? now.theses : below(claimIn(now, parent));
  const places = new Map(siblings.map((key, at) => [key, at]));
  const there = nodes.filter(({ key, slot }) => places.has(key) && claimIn(now, key).slot === slot);
  const stay = staying(there.map(({ key }) => places.get(key) ?? 0));
  return new Set(there.flatMap(({ key }, at) => (stay.has(at) ? [key] : [])));
}

/** Behind another, or first; among those that are there without it. */
const placeAfter = (siblings: readonly string[], before: string | undefined, key: string) =>
  before === undefined ? 0 : siblings.filter((each) => each !== key).indexOf(before) + 1;

const isNewlyUsed = (base: Draft, key: string) =>
  ![...base.claims.values()].some(({ fields }) => fields.ref === key);

/** A new claim with those new ones that hang on it; claims that were there are moved to it afterwards. */
function newBranch({ key, slot, words, target, premises, children }: TextNode, base: Draft): Branch {
  const isNew = (node: TextNode) => !base.claims.has(node.key);
  const { label, body, cites } = words;
  const fields: ClaimFields = {
    ...(slot === 'children' ? bearing(words) : {}),
    ...(label === '' ? {} : { label }),
    ...(body.kind === 'text' ? { text: body.text } : {}),
    ...(target === null ? {} : { ref: target }),
    ...(cites.length > 0 ? { citations: cites.map((source) => ({ source })) } : {}),
  };
  return {
    key,
    fields,
    children: children.filter(isNew).map((each) => newBranch(each, base)),
    premises: body.kind === 'frame' ? premises.filter(isNew).map((each) => newBranch(each, base)) : null,
  };
}

/** What a mark says. */
function bearing({ mark }: LineWords): { role: ChildRole; against?: 'inference' } {
  if (mark === '~') return { role: 'objection', against: 'inference' };
  return { role: mark === '-' ? 'objection' : mark === '>' ? 'evidence' : 'reason' };
}

/** Only what the line says differently is changed. */
function fieldChanges(
  base: Draft,
  { key, slot, words, target }: TextNode,
  first: LineWords | undefined,
): Operation[] {
  const { fields, slot: before } = claimIn(base, key);
  if (words === first && slot === before && (target ?? undefined) === fields.ref) return [];
  const changes: Operation[] = [];
  const set = <Field extends keyof ClaimFields>(field: Field, value: ClaimFields[Field] | undefined) => {
    if (JSON.stringify(fields[field]) === JSON.stringify(value)) return;
    changes.push({ do: 'set', key, field, ...(value === undefined ? {} : { value }) });
  };
  if (slot === 'children') {
    const { role, against } = bearing(words);
    set('role', role);
    // That it is against the claim goes without saying, and may be said.
    const plain = role === 'objection' && fields.against === 'claim' ? 'claim' : undefined;
    set('against', against ?? plain);
  } else for (const field of ['role', 'against', 'warrant'] as const) set(field, undefined);
  if (words.label !== first?.label) set('label', words.label === '' ? undefined : words.label);
  if (words.body.kind === 'text' && (first?.body.kind !== 'text' || first.body.text !== words.body.text)) {
    set('text', words.body.text);
  }
  if (target !== null) {
    set('ref', target);
    set('strength', undefined);
  }
  const citations = fields.citations ?? [];
  if (words.cites.join('\n') !== citations.map(({ source }) => source.trim()).join('\n')) {
    const left = [...words.cites];
    const kept = citations.filter(({ source }) => {
      const at = left.indexOf(source.trim());
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    const cited = [...kept, ...left.map((source) => ({ source }))];
    set('citations', cited.length === 0 ? undefined : cited);
  }
  return changes;
}

/** What tours open of a claim that cites something else than it did. */
function toursFor(base: Draft, now: Draft, key: string): Operation[] {
  const [before, after] = [base, now].map((draft) => claimIn(draft, key).fields.citations ?? []);
  return toursCiting(now, key, (index) => {
    const cited = before?.[index];
    const at = cited && after ? after.indexOf(cited) : -1;
    return at < 0 ? null : at;
  });
}

/** What of a draft no map can be, with the claim that it is about. */
function whyUnsound(now: Draft): { key: string; words: string } | null {
  if (now.claims.size > limits.nodes) return { key: '', words: `A map has at most ${limits.nodes} claims.` };
  const deep = now.theses.find((key) => isTooDeep(now, null, heightOf(now, key)));
  if (deep !== undefined) return { key: deep, words: tooDeep };
  for (const { key, fields } of now.claims.values()) {
    if (fields.ref === undefined) continue;
    const target = now.claims.get(fields.ref);
    const words = !target
      ? 'What is used again here is not in the text: take this line away, or bring that one back.'
      : target.slot === 'theses'
        ? 'A thesis is not used again: it would bear on itself.'
        : reaches(now, fields.ref, key)
          ? 'This would rest on itself: what is used again here rests on the claim above it.'
          : null;
    if (words !== null) return { key, words };
  }
  return null;
}

function sentence(counts: Record<string, number>): string {
  const parts = Object.entries(counts).flatMap(([done, count]) => (count > 0 ? `${count} ${done}` : []));
  const last = parts.pop();
  return `As text: ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last ?? ''}.`;
}
