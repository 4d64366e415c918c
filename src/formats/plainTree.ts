// A document as a tree of single claims, for notations that know no linked premises: those are one claim, "A And: B".

import type { ArgumentDocument, DocumentCitation } from '../argument/document.ts';
import { type DocumentClaim, nodesOf, premisesOf, refOf, thesesOf } from './nodesOf.ts';

export interface PlainClaim {
  node: DocumentClaim;
  /** Empty where the claim is used again. */
  text: string;
  /** The claim that is used again. */
  target: PlainClaim | null;
  /** Its own and those of its premises, as are notes and tags. */
  citations: readonly DocumentCitation[];
  note: string;
  tags: readonly string[];
  children: readonly PlainClaim[];
}

/** What joins the words of linked premises. */
export const joint = ' And: ';

export const joinedLoss = `Linked premises are written as one claim, joined by “${joint.trim()}”.`;

export const premiseNamesLoss = 'Names of premises that are written as one claim are left out.';

export const premiseReusesLoss =
  'A premise that is used again by itself is written with all that it is linked with.';

export function plainTree(document: ArgumentDocument): PlainClaim[] {
  const nodes = new Map<string, DocumentClaim>();
  for (const { node, number } of nodesOf(document)) nodes.set(node.id ?? number, node);
  const claims = new Map<DocumentClaim, PlainClaim>();
  const words = (node: DocumentClaim | undefined, above: readonly DocumentClaim[] = []): string => {
    if (!node || above.includes(node)) return '';
    const ref = refOf(node);
    if (ref !== undefined) return words(nodes.get(ref), [...above, node]);
    const premises = premisesOf(node).map((premise) => words(premise, [...above, node]));
    return premises.length > 0 ? premises.join(joint) : ((node as { text?: string }).text ?? '');
  };
  const toPlain = (node: DocumentClaim): PlainClaim => {
    const premises = premisesOf(node);
    const said = [node, ...premises];
    const claim: PlainClaim = {
      node,
      text: refOf(node) === undefined ? words(node) : '',
      target: null,
      citations: said.flatMap(({ citations = [] }) => citations),
      note: said.flatMap(({ note }) => note ?? []).join('\n\n'),
      tags: [...new Set(said.flatMap(({ tags = [] }) => tags))],
      children: [...premises.flatMap(({ children = [] }) => children), ...(node.children ?? [])].map(toPlain),
    };
    for (const each of said) claims.set(each, claim);
    return claim;
  };
  const theses = thesesOf(document).map(toPlain);
  for (const [node, claim] of claims) {
    const ref = refOf(node);
    if (ref !== undefined && claim.node === node)
      claim.target = claims.get(nodes.get(ref) as DocumentClaim) ?? null;
  }
  return theses;
}

/** All of them, in the order of the file. */
export const plainClaims = (claims: readonly PlainClaim[]): PlainClaim[] =>
  claims.flatMap((claim) => [claim, ...plainClaims(claim.children)]);
