// GraphML, as Argunet and yEd write it: nodes are claims or whole arguments, edges support or attack.

import { quoted } from '../../argument/problems.ts';
import type { ClaimGraph } from '../claimGraph.ts';
import { graphToTree } from '../graphToTree.ts';
import { refused } from '../jsonFile.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { Read, ReadFrom } from '../notation.ts';
import { titleFromName } from '../titleFromName.ts';
import { walkXml, type XmlElement } from '../xmlEvents.ts';
import type { Graphml, GraphmlEdge, GraphmlNode } from './graphml.ts';
import { graphmlClaims } from './graphmlClaims.ts';

export function readGraphml(text: string, { name }: ReadFrom): Read {
  const losses = collectLosses();
  const found: Graphml = { title: '', summary: '', language: '', nodes: [], edges: [] };
  const problem = walkXml(text, walkInto(found, losses));
  if (problem) return refused(problem);
  const { claims, steps } = graphmlClaims(found, losses);
  const summary = found.summary.trim();
  const graph: ClaimGraph = {
    title: found.title.trim() || titleFromName(name),
    ...(summary === '' ? {} : { summary }),
    ...(found.language === '' ? {} : { language: found.language }),
    claims,
    steps,
    sources: [],
    losses: losses.list(),
  };
  return graphToTree(graph);
}

/** Elements are taken as they close; nodes and edges stay open meanwhile, and know what was found in them. */
function walkInto(found: Graphml, losses: LossCollector) {
  const fields = new Map<string, string>();
  const open: GraphmlNode[] = [];
  let edge: GraphmlEdge | null = null;
  let content = '';

  function enter({ name, attributes, place }: XmlElement): void {
    if (name === 'node') {
      open.push({
        key: attributes.id ?? '',
        place,
        groups: open.filter(({ isGroup }) => isGroup).map(({ title, labels }) => title || (labels[0] ?? '')),
        isGroup: attributes['yfiles.foldertype'] !== undefined,
        thesis: '',
        title: '',
        description: '',
        content: '',
        labels: [],
        propositions: [],
      });
    } else if (name === 'edge' && !edge) {
      const { id = '', source = '', target = '' } = attributes;
      edge = {
        key: id,
        source,
        target,
        place,
        type: '',
        sourceProposition: '',
        targetProposition: '',
        labels: [],
        color: '',
        isReversed: false,
      };
    } else if (name === 'edge' && edge) {
      edge.type = attributes.type ?? '';
      edge.sourceProposition = attributes.sourcePropositionId ?? '';
      edge.targetProposition = attributes.targetPropositionId ?? '';
    } else if (name === 'thesis') {
      const node = open.at(-1);
      if (node) node.thesis = attributes.id ?? '';
    } else if (name === 'graph') {
      // What a node holds is a group, whatever the program calls it.
      const holder = open.at(-1);
      if (holder) holder.isGroup = true;
    }
  }

  function leave(element: XmlElement): void {
    const { name, attributes, parent, place } = element;
    const text = element.text.trim();
    const node = open.at(-1);
    const within = edge ?? node;
    switch (name) {
      case 'key':
        if (attributes.id) fields.set(attributes.id, attributes['attr.name'] ?? '');
        return;
      case 'node':
        open.pop();
        if (node && !node.isGroup) found.nodes.push(node);
        return;
      case 'edge':
        if (parent?.name === 'data' || !edge) return;
        found.edges.push(edge);
        edge = null;
        return;
      case 'data':
        if (within && text !== '') takeField(fields.get(attributes.key ?? '') ?? '', text, within);
        return;
      case 'NodeLabel':
      case 'EdgeLabel':
        if (text !== '') within?.labels.push(text.replace(/\s+/g, ' '));
        return;
      case 'Geometry':
        losses.add('Where a box stood, and what it looked like, is left out.');
        return;
      case 'LineStyle':
        if (edge) edge.color = attributes.color ?? '';
        return;
      case 'Arrows':
        if (edge) edge.isReversed = isArrow(attributes.source) && !isArrow(attributes.target);
        return;
      case 'content':
        content = text;
        if (node && parent?.name !== 'proposition') node.content = text;
        return;
      case 'proposition':
        node?.propositions.push({
          key: attributes.id ?? '',
          text: content,
          isConclusion: attributes.type === 'conclusion',
          place,
        });
        content = '';
        return;
      case 'title':
        if (node) node.title = text;
        else found.title ||= text;
        return;
      case 'description':
        if (node) node.description = text;
        else found.summary ||= text;
        return;
      case 'mapTitle':
      case 'mapDescription':
        if (text !== '') found.summary = [found.summary, text].filter(Boolean).join('\n\n');
        return;
      case 'language':
        found.language = /^[a-z]{2,3}(?=\s|-|$)/.exec(text)?.[0] ?? '';
        return;
      default:
        if (element.depth === 0 && name !== 'graphml')
          losses.add(`The file is of the kind ${quoted(name)}.`, place);
    }
  }
  return { open: enter, close: leave };
}

const isArrow = (kind: string | undefined) => kind !== undefined && kind !== 'none';

function takeField(name: string, text: string, within: GraphmlNode | GraphmlEdge): void {
  if ('source' in within) {
    if (/type|relation|label|kind|sign/i.test(name)) within.type ||= text;
  } else if (/label|text|name|content|claim/i.test(name)) within.labels.push(text);
  else if (/description|note/i.test(name)) within.description ||= text;
}
