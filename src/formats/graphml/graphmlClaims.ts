// The nodes and edges of GraphML as claims and steps. A proposition is one claim wherever it stands; an argument with
// premises is a step, and one without a claim.

import type { GraphClaim, GraphStep } from '../claimGraph.ts';
import type { LossCollector } from '../losses.ts';
import type { Graphml, GraphmlEdge, GraphmlNode } from './graphml.ts';

interface Ends {
  /** The claim that a node speaks for. */
  claim?: string;
  /** The step that a node is. */
  step?: string;
}

export function graphmlClaims(
  { nodes, edges }: Graphml,
  losses: LossCollector,
): { claims: GraphClaim[]; steps: GraphStep[] } {
  const claims = new Map<string, GraphClaim>();
  const steps: GraphStep[] = [];
  const ends = new Map<string, Ends>();
  for (const node of nodes) {
    if (ends.has(node.key)) losses.add('Two nodes have the same id: edges belong to the first.', node.place);
    const end =
      node.propositions.length > 0 ? addArgument(node, claims, steps, losses) : addClaim(node, claims);
    if (!ends.has(node.key)) ends.set(node.key, end);
  }
  // Where two arguments conclude the same, Argunet draws what that bears on from each.
  const drawn = new Set<string>();
  for (const edge of edges) {
    const step = stepOf(edge, ends, claims, losses);
    const relation = JSON.stringify([step?.from, step?.to, step?.bearing]);
    if (!step || (edge.sourceProposition !== '' && drawn.has(relation))) continue;
    drawn.add(relation);
    steps.push(step);
  }
  return { claims: [...claims.values()], steps };
}

function addClaim(node: GraphmlNode, claims: Map<string, GraphClaim>): Ends {
  const title = /^untitled$/i.test(node.title) ? '' : node.title;
  // yEd draws the words of a node in one label; Argunet also the name, which it keeps in fields too.
  const words = node.content || node.description || title || node.labels.join('\n');
  const key = node.thesis === '' ? node.key : proposition(node.thesis);
  const claim: GraphClaim = {
    key,
    text: words,
    ...(title === '' || title === words ? {} : { label: title }),
    ...(node.content !== '' && node.description !== '' ? { note: node.description } : {}),
    ...tagsOf(node),
    place: node.place,
  };
  // A thesis may have been met in an argument; of two nodes with one id, both are claims.
  const isKnown = node.thesis !== '' || !claims.has(key);
  claims.set(isKnown ? key : `${key}\0${claims.size}`, claim);
  return { claim: key };
}

const tagsOf = ({ groups }: GraphmlNode) => {
  const tags = groups.filter((group) => group !== '');
  return tags.length === 0 ? {} : { tags };
};

function addArgument(
  node: GraphmlNode,
  claims: Map<string, GraphClaim>,
  steps: GraphStep[],
  losses: LossCollector,
): Ends {
  for (const { key, text, place } of node.propositions) {
    const known = claims.get(proposition(key));
    if (known && known.text !== '') continue;
    claims.set(proposition(key), { key: proposition(key), text, place, ...tagsOf(node) });
  }
  const conclusion = node.propositions.findLast(({ isConclusion }) => isConclusion);
  const premises = node.propositions.filter((each) => each !== conclusion);
  if (node.description !== '')
    losses.add('The description of an argument with premises is left out.', node.place);
  if (!conclusion) {
    losses.add('An argument without a conclusion: its premises stand there by themselves.', node.place);
    return {};
  }
  if (premises.length === 0) return { claim: proposition(conclusion.key) };
  const intermediate = premises.filter(({ isConclusion }) => isConclusion).length;
  if (intermediate > 0) {
    losses.add('A conclusion on the way to another stands among the premises.', node.place, intermediate);
  }
  steps.push({
    key: node.key,
    from: premises.map(({ key }) => proposition(key)),
    to: { claim: proposition(conclusion.key) },
    bearing: 'for',
    ...(node.title === '' || /^untitled$/i.test(node.title) ? {} : { label: node.title }),
    place: node.place,
  });
  return { claim: proposition(conclusion.key), step: node.key };
}

/** Argunet numbers propositions and nodes apart; a thesis is a node whose number is its proposition's. */
const proposition = (key: string) => `p${key}`;

function stepOf(
  edge: GraphmlEdge,
  ends: ReadonlyMap<string, Ends>,
  claims: ReadonlyMap<string, GraphClaim>,
  losses: LossCollector,
): GraphStep | null {
  const { key, place } = edge;
  const [source, target] = edge.isReversed ? [edge.target, edge.source] : [edge.source, edge.target];
  const from = claimNamed(edge.sourceProposition, claims) ?? ends.get(source)?.claim;
  const end = ends.get(target);
  if (from === undefined || !end) {
    losses.add('An edge whose ends are not both claims is left out.', place);
    return null;
  }
  const bearing = bearingOf(edge);
  if (bearing === null) losses.add('An edge does not say what it is: it is taken for support.', place);
  const named = claimNamed(edge.targetProposition, claims);
  // What concludes to a claim supports it already.
  if (named === from && bearing === 'for') return null;
  // An argument as a whole is attacked in its step; what supports it backs the step.
  const to =
    named !== undefined
      ? { claim: named }
      : end.step !== undefined
        ? { step: end.step }
        : { claim: end.claim ?? '' };
  return { key: `edge ${key}`, from: [from], to, bearing: bearing ?? 'for', place };
}

function claimNamed(key: string, claims: ReadonlyMap<string, GraphClaim>): string | undefined {
  return key !== '' && claims.has(proposition(key)) ? proposition(key) : undefined;
}

/** By its type, its label, or the colours that are usual: green and red. */
function bearingOf({ type, labels, color }: GraphmlEdge): GraphStep['bearing'] | null {
  const said = [type, ...labels].join(' ');
  if (/attack|against|rebut|undercut|contra|conflict|oppos|object|\bcons?\b|^-/i.test(said)) return 'against';
  if (/support|reason|because|\bpros?\b|^\+/i.test(said)) return 'for';
  const [, red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)/.exec(color) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  if (red > 150 && green < 100 && blue < 100) return 'against';
  return green > 120 && red < 100 && blue < 130 ? 'for' : null;
}
