// Every claim of a document, in the order of the file, with where it stands.

import type {
  ArgumentDocument,
  DocumentNode,
  DocumentPremise,
  DocumentThesis,
} from '../argument/document.ts';
import { childPlace, premisePlace } from '../argument/flatten.ts';

export type DocumentClaim = DocumentNode | DocumentPremise | DocumentThesis;

export interface PlacedNode {
  readonly node: DocumentClaim;
  readonly slot: 'thesis' | 'child' | 'premise';
  /** As a claim without an id is called: 1.2.1, and 1.2a for the first premise of 1.2. */
  readonly number: string;
  readonly parent: PlacedNode | null;
  /** From 0. */
  readonly depth: number;
}

export const thesesOf = ({ thesis, issue }: ArgumentDocument): readonly DocumentThesis[] =>
  thesis ? [thesis] : (issue?.theses ?? []);

export function* nodesOf(document: ArgumentDocument): Generator<PlacedNode> {
  for (const [at, node] of thesesOf(document).entries())
    yield* below({ node, slot: 'thesis', number: String(at + 1), parent: null, depth: 0 });
}

function* below(placed: PlacedNode): Generator<PlacedNode> {
  yield placed;
  const { number } = placed;
  const depth = placed.depth + 1;
  for (const [at, node] of premisesOf(placed.node).entries())
    yield* below({ node, slot: 'premise', number: premisePlace(number, at), parent: placed, depth });
  for (const [at, node] of (placed.node.children ?? []).entries())
    yield* below({ node, slot: 'child', number: childPlace(number, at), parent: placed, depth });
}

export const premisesOf = (node: DocumentClaim): readonly DocumentPremise[] =>
  ('premises' in node && node.premises) || [];

export const refOf = (node: DocumentClaim): string | undefined => ('ref' in node ? node.ref : undefined);

export const warrantOf = (node: DocumentClaim): string | undefined =>
  'warrant' in node ? node.warrant : undefined;

/** What a claim says of those above it; null for a thesis and for a premise. */
export const sideOf = (node: DocumentClaim): DocumentNode['role'] | 'inference' | null =>
  !('role' in node) ? null : node.against === 'inference' ? 'inference' : node.role;
