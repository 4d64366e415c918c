// The tree of a document -> a graph of claims, for notations that are graphs. A claim that is used again is one claim.

import type { Argument, Claim, TextClaim } from '../argument/argument.ts';
import type { ArgumentDocument } from '../argument/document.ts';
import { flatten } from '../argument/flatten.ts';
import { createLocator } from '../argument/position.ts';
import { createReport } from '../argument/report.ts';
import type { LossCollector } from './losses.ts';

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
    const from =
      node.kind === 'linked'
        ? node.premises.map((id) => written(argument, id))
        : [written(argument, node.id)];
    return [
      {
        node,
        from,
        to: targetOf(node, parent, losses),
        bearing: node.role === 'objection' ? 'against' : 'for',
      },
    ];
  });
  return { argument, claims: all.filter((claim) => claim.kind === 'text'), steps };
}

/** The claim where it is written out. */
function written(argument: Argument, id: string): string {
  const claim = argument.claims.get(id);
  return claim?.kind === 'reuse' ? claim.target : id;
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
