// A map that is being written: claims by keys that no change renames, each with its own fields, as the document has
// them. Everything is replaced, never altered, so that a draft can be kept, compared and gone back to.

import type {
  ArgumentDocument,
  DocumentNode,
  DocumentPremise,
  DocumentThesis,
} from '../argument/document.ts';
import { flatten } from '../argument/flatten.ts';
import { createLocator } from '../argument/position.ts';
import { createReport } from '../argument/report.ts';

type AnyNode = DocumentNode | DocumentPremise | DocumentThesis;

/** What a claim says itself, by the names of the document. A thesis and a premise have no role. */
export type ClaimFields = Omit<Partial<DocumentNode>, 'children' | 'premises'>;

/** What a map says itself: all but its claims. */
export type MapFields = Omit<ArgumentDocument, 'thesis' | 'issue'>;

export type Slot = 'theses' | 'children' | 'premises';

export interface DraftPlace {
  /** What a claim hangs on; null for the map. */
  readonly parent: string | null;
  readonly slot: Slot;
  readonly index: number;
}

export interface DraftClaim {
  readonly key: string;
  readonly parent: string | null;
  readonly slot: Slot;
  readonly fields: ClaimFields;
  readonly children: readonly string[];
  /** Null where it is no linked reason. */
  readonly premises: readonly string[] | null;
}

export interface Draft {
  readonly fields: MapFields;
  /** The question, where several theses answer one. */
  readonly issue: string | null;
  readonly theses: readonly string[];
  readonly claims: ReadonlyMap<string, DraftClaim>;
}

/** A claim with all that hangs on it. */
export interface Branch {
  readonly key: string;
  readonly fields: ClaimFields;
  readonly children: readonly Branch[];
  readonly premises: readonly Branch[] | null;
}

/**
 * The draft of a sound document. The keys are the ids that the claims have in its argument, so that what is in focus or
 * open stays so; those that come later are names that no place has.
 *
 * @throws {Error} for a document with problems.
 */
export function toDraft(document: ArgumentDocument): Draft {
  const report = createReport(createLocator(''));
  const argument = flatten(document, report);
  if (!argument || !report.isEmpty()) throw new Error('A document with problems cannot be written on.');
  const { thesis, issue, ...fields } = document;
  const claims = new Map<string, DraftClaim>();
  const keys = argument.claims.keys();
  const add = (node: AnyNode, parent: string | null, slot: Slot): string => {
    // In document order, premises before children: as they are flattened.
    const key = keys.next().value ?? '';
    const own = fieldsOf(node);
    const claim = { key, parent, slot, fields: own, children: [], premises: null };
    claims.set(key, claim);
    const linked = 'premises' in node ? node.premises : undefined;
    const premises = linked?.map((premise) => add(premise, key, 'premises')) ?? null;
    const children = (node.children ?? []).map((child) => add(child, key, 'children'));
    claims.set(key, { ...claim, children, premises });
    return key;
  };
  const roots = thesis ? [thesis] : (issue?.theses ?? []);
  const theses = roots.map((root) => add(root, null, 'theses'));
  return { fields, issue: issue?.text ?? null, theses, claims };
}

function fieldsOf(node: AnyNode): ClaimFields {
  const { children: _, premises: __, ...fields } = node as DocumentNode;
  return fields;
}

/** The claims that a place's holder has there; of the map, its theses. */
export function siblingsAt(draft: Draft, parent: string | null, slot: Slot): readonly string[] {
  if (slot === 'theses' || parent === null) return draft.theses;
  const holder = draft.claims.get(parent);
  return (slot === 'premises' ? holder?.premises : holder?.children) ?? [];
}

/** Where a claim stands. @throws {Error} for a claim that is not there. */
export function draftPlaceOf(draft: Draft, key: string): DraftPlace {
  const { parent, slot } = claimIn(draft, key);
  return { parent, slot, index: siblingsAt(draft, parent, slot).indexOf(key) };
}

/** @throws {Error} for a claim that is not there. */
export function claimIn(draft: Draft, key: string): DraftClaim {
  const claim = draft.claims.get(key);
  if (!claim) throw new Error(`There is no claim “${key}”.`);
  return claim;
}

/** Premises, then children. */
export const below = ({ premises, children }: DraftClaim): readonly string[] =>
  premises ? [...premises, ...children] : children;

/** A claim with all that hangs on it. */
export function branchAt(draft: Draft, key: string): Branch {
  const { fields, children, premises } = claimIn(draft, key);
  return {
    key,
    fields,
    children: children.map((child) => branchAt(draft, child)),
    premises: premises?.map((premise) => branchAt(draft, premise)) ?? null,
  };
}

/** The keys of a branch, from its root on. */
export function* keysBelow(draft: Draft, key: string): Generator<string> {
  const stack = [key];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const claim = draft.claims.get(at);
    if (!claim) continue;
    yield at;
    for (const next of below(claim).toReversed()) stack.push(next);
  }
}
