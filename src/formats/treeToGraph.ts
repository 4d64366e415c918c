// The tree of a document -> a graph of claims, for notations that are graphs. A claim that is used again is one claim.

import type { Argument, Claim, TextClaim } from '../argument/argument.ts';
import type { ArgumentDocument } from '../argument/document.ts';
import { flatten } from '../argument/flatten.ts';
import { createLocator } from '../argument/position.ts';
import { createReport } from '../argument/report.ts';
import type { LossCollector } from './losses.ts';
import { tooManyToReadBack } from './tooMany.ts';

export interface TreeStep {
  /** The claim, or the linked premises, with whose role and warrant the step is taken. */
  node: Claim;
  /** Ids of claims in a sentence of their own. */
  from: readonly string[];
  /** The id of such a claim, or of the `node` of a step. */
  to: { claim: string } | { step: string };
  bearing: 'for' | 'against';
}

export interface TreeGraph {
  argument: Argument;
  /** In the order of the document. */
  claims: readonly TextClaim[];
  steps: readonly TreeStep[];
}

/** @param document A sound one. @throws {Error} where it has no thesis. */
export function treeToGraph(document: ArgumentDocument, losses: LossCollector): TreeGraph {
  const argument = flatten(document, createReport(createLocator('')));
  if (!argument) throw new Error('A document without a thesis is no map.');
  const all = [...argument.claims.values()];
  const steps = all.flatMap((node): TreeStep[] => {
    if (node.parent === null || node.premise) return [];
    const parent = argument.claims.get(node.parent);
    if (!parent) return [];
    const from = claimsOf(argument, node);
    return [
      {
        node,
        from,
        to: targetOf(node, parent, losses),
        bearing: node.role === 'objection' ? 'against' : 'for',
      },
    ];
  });
  const claims = all.filter((claim) => claim.kind === 'text');
  const relations = steps.reduce((sum, { from }) => sum + from.length, 0);
  losses.addAll(tooManyToReadBack(claims.length, relations));
  return { argument, claims, steps };
}

/** Where it is written out; linked premises each, also those that are used again together. */
function claimsOf(argument: Argument, node: Claim): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open: string[] = [node.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const claim = argument.claims.get(id);
    // Premises may be linked to others in turn, and meet again: each is looked at once.
    if (!claim || seen.has(id)) continue;
    seen.add(id);
    if (claim.kind === 'text') found.add(id);
    else if (claim.kind === 'reuse') open.push(claim.target);
    else for (const premise of claim.premises.toReversed()) open.push(premise);
  }
  return [...found];
}

function targetOf(node: Claim, parent: Claim, losses: LossCollector): TreeStep['to'] {
  if (node.against === 'inference') {
    // The step from a premise is that of all premises together.
    return { step: parent.premise ? (parent.parent ?? parent.id) : parent.id };
  }
  if (parent.kind === 'text') return { claim: parent.id };
  losses.add('What bears on linked premises together bears on the step that they make.');
  return { step: parent.id };
}
