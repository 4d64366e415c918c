// AIF in JSON, as AIFdb, OVA and xAIF write it: I-nodes are claims, RA- and CA-nodes the steps between them.

import type { Path } from '../../argument/pointer.ts';
import type { ClaimGraph, GraphClaim, GraphStep } from '../claimGraph.ts';
import { graphToTree } from '../graphToTree.ts';
import {
  asKey,
  asText,
  type Fields,
  holdsSomething,
  isFields,
  isList,
  type JsonFile,
  readJson,
  refused,
} from '../jsonFile.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { Read, ReadFrom } from '../notation.ts';
import { titleFromName } from '../titleFromName.ts';
import { tooMany } from '../tooMany.ts';
import type { AifGraph, AifNode } from './aifGraph.ts';
import { quoteClaims } from './quoteClaims.ts';

/** What is said of nodes that a map of claims has no place for. */
const leftOut: Readonly<Record<string, string>> = {
  MA: 'A rephrase (MA) is left out: what it connects stands apart.',
  PA: 'A preference (PA) is left out.',
  L: 'A locution (L), which says who said what, is left out.',
  YA: 'An illocution (YA), which says what was done by saying it, is left out.',
  TA: 'A transition (TA) between locutions is left out.',
};

/** I-nodes keep their ids. Schemes that are named become warrants. */
export function readAif(text: string, { name, beside }: ReadFrom): Read {
  const file = readJson(text);
  if (!('value' in file)) return refused(file);
  const wrapped = isFields(file.value.AIF);
  const aif = wrapped ? (file.value.AIF as Fields) : file.value;
  const above: Path = wrapped ? ['AIF'] : [];
  if (!isList(aif.nodes)) {
    const message = 'An AIF file has a list “nodes”, and there is none here.';
    return refused({ message, place: file.at(above) });
  }
  const losses = collectLosses();
  const graph = connect(file, aif, above, losses);
  const problem = tooMany(graph.claims.map(({ path }) => ({ place: () => file.at(path) })));
  if (problem) return refused(problem);
  tellOthers(graph, file, losses);
  tellFields(file.value, wrapped ? aif : null, losses);
  const { claims, sources } = quoteClaims(graph, file.value.text, { name, beside }, losses);
  const toClaim = ({ key, fields, path }: AifNode): GraphClaim => ({
    key,
    text: asText(fields.text) ?? '',
    place: () => file.at(path),
  });
  const whole: ClaimGraph = {
    title: titleFromName(name),
    claims: graph.claims.map((node) => {
      const citations = claims.get(node);
      return { ...toClaim(node), ...(citations ? { citations } : {}) };
    }),
    steps: stepsOf(graph, file, losses),
    sources,
    losses: losses.list(),
  };
  return graphToTree(whole);
}

function connect(file: JsonFile, aif: Fields, above: Path, losses: LossCollector): AifGraph {
  const nodes = new Map<string, AifNode>();
  const claims: AifNode[] = [];
  (aif.nodes as readonly unknown[]).forEach((fields, index) => {
    const path: Path = [...above, 'nodes', index];
    const key = isFields(fields) ? asKey(fields.nodeID) : undefined;
    if (!isFields(fields) || key === undefined) {
      losses.add('An entry of “nodes” without a “nodeID” is left out.', () => file.at(path));
      return;
    }
    const node = { key, type: (asText(fields.type) ?? '').toUpperCase(), fields, path };
    if (node.type === 'I') claims.push(node);
    else if (nodes.has(key))
      losses.add('Two nodes have the same “nodeID”: only the first is read.', () => file.at(path));
    if (!nodes.has(key)) nodes.set(key, node);
  });
  const out = new Map<string, string[]>();
  const into = new Map<string, string[]>();
  const edges = isList(aif.edges) ? aif.edges : [];
  edges.forEach((edge, index) => {
    const [from, to] = isFields(edge) ? [asKey(edge.fromID), asKey(edge.toID)] : [];
    if (from === undefined || to === undefined || !nodes.has(from) || !nodes.has(to)) {
      losses.add('An edge whose ends are not both there is left out.', () =>
        file.at([...above, 'edges', index]),
      );
      return;
    }
    joinTo(out, from, to);
    joinTo(into, to, from);
  });
  return { nodes, claims, out, into };
}

function joinTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function stepsOf({ nodes, out, into }: AifGraph, file: JsonFile, losses: LossCollector): GraphStep[] {
  const steps: GraphStep[] = [];
  // A step to several ends is one to each, with all its claims. Real ones have two or three ends.
  let room = 10_000;
  for (const { key, type, fields, path } of nodes.values()) {
    if (type === 'I') {
      const straight = (out.get(key) ?? []).filter((to) => nodes.get(to)?.type === 'I').length;
      if (straight > 0) {
        losses.add(
          'An edge from a claim straight to a claim says not how it bears on it: it is left out.',
          file.at(path),
          straight,
        );
      }
    }
    if (type !== 'RA' && type !== 'CA') continue;
    const from = (into.get(key) ?? []).filter((each) => nodes.get(each)?.type === 'I');
    const targets = (out.get(key) ?? []).filter((each) => /^(?:I|RA|CA)$/.test(nodes.get(each)?.type ?? ''));
    const warrant = schemeOf(fields);
    const step = {
      from,
      bearing: type === 'RA' ? 'for' : 'against',
      ...(warrant === undefined ? {} : { warrant }),
      place: () => file.at(path),
    } as const;
    if (targets.length > 1) {
      losses.add('A node that leads to several others stands there as a step to each.', step.place);
    }
    // One without an end is told where the tree is made.
    for (const [index, target] of (targets.length === 0 ? [''] : targets).entries()) {
      if (index > 0) room -= from.length;
      if (room < 0) {
        losses.add('Steps from many claims to many others are left out.', step.place);
        break;
      }
      const to = nodes.get(target)?.type === 'I' || target === '' ? { claim: target } : { step: target };
      steps.push({ ...step, key: index === 0 ? key : `${key} (${index + 1})`, to });
    }
  }
  return steps;
}

/** Of an RA or CA: AIFdb names each, and those that nobody chose by default. */
function schemeOf(fields: Fields): string | undefined {
  return [fields.scheme, fields.text]
    .map((each) => asText(each)?.trim())
    .find((each) => each !== undefined && !/^(?:RA|CA|Default (?:Inference|Conflict)|)$/i.test(each));
}

function tellOthers({ nodes }: AifGraph, file: JsonFile, losses: LossCollector): void {
  for (const { type, path, fields } of nodes.values()) {
    if (typeof fields.timestamp === 'string' && fields.timestamp !== '') {
      losses.add('The time at which a node was made is left out.');
    }
    if (/^(?:I|RA|CA)$/.test(type)) continue;
    const message = leftOut[type] ?? 'A node of another type than AIF knows is left out.';
    losses.add(message, () => file.at(path));
  }
}

const read = new Set(['AIF', 'nodes', 'edges', 'text']);
const told: Readonly<Record<string, string>> = {
  locutions: 'A record of who said what and when (“locutions”) is left out.',
  participants: 'A participant is left out.',
  OVA: 'Where boxes stood on the screen (“OVA”) is left out.',
};

function tellFields(file: Fields, aif: Fields | null, losses: LossCollector): void {
  for (const [name, value] of [...Object.entries(file), ...Object.entries(aif ?? {})]) {
    if (read.has(name) || !holdsSomething(value)) continue;
    const count = isList(value) ? value.length : 1;
    losses.add(told[name] ?? 'A field that this program does not know is left out.', undefined, count);
  }
}
