// Argumentative microtexts in XML (Peldszus and Stede, 2013): segments of a text (edu) make units of argument (adu),
// which support (sup, exa), rebut (reb) or, on an edge, undercut (und) and complete (add) each other.

import type { ClaimGraph, GraphClaim, GraphStep } from '../claimGraph.ts';
import { graphToTree } from '../graphToTree.ts';
import { refused } from '../jsonFile.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { Read, ReadFrom } from '../notation.ts';
import { textSource } from '../textSource.ts';
import { titleFromName } from '../titleFromName.ts';
import { tooMany } from '../tooMany.ts';
import { walkXml, type XmlElement } from '../xmlEvents.ts';

interface Found {
  root: XmlElement | null;
  edus: Map<string, XmlElement>;
  joints: Map<string, XmlElement>;
  adus: Map<string, XmlElement>;
  edges: XmlElement[];
}

/** Units keep their ids. The text is the one beside, or else its segments put together. */
export function readMicrotexts(text: string, { name, beside }: ReadFrom): Read {
  const losses = collectLosses();
  const found: Found = { root: null, edus: new Map(), joints: new Map(), adus: new Map(), edges: [] };
  const problem = walkXml(text, { close: (element) => take(element, found, losses) });
  if (problem) return refused(problem);
  const { root, adus, edges, edus } = found;
  if (!root) {
    return refused({
      message: 'An XML file of this kind has an element “arggraph”, and there is none here.',
    });
  }
  const many = tooMany([...adus.values()]);
  if (many) return refused(many);
  const segments = segmentsOf(found, losses);
  const [first] = beside;
  const whole = [...edus.values()].map((edu) => edu.text.trim()).join(' ');
  const title = root.attributes.id?.trim() || titleFromName(name);
  const source = first
    ? textSource('text', titleFromName(first.name) || title, first.text)
    : textSource('text', title, whole, 'excerpt');
  let after = 0;
  const claims = [...adus.values()].map((adu): GraphClaim => {
    const words = (segments.get(adu.attributes.id ?? '') ?? []).map((edu) => edu.text.trim());
    const together = words.join(' ');
    const quoted = source?.quote([together, ...words], after);
    after = quoted?.end ?? after;
    return {
      key: adu.attributes.id ?? '',
      text: together,
      place: adu.place,
      ...(quoted ? { citations: [quoted.citation] } : {}),
    };
  });
  const graph: ClaimGraph = {
    title,
    ...summaryOf(root),
    claims,
    steps: stepsOf(edges, losses),
    sources: source ? [source.source] : [],
    losses: losses.list(),
  };
  return graphToTree(graph);
}

function summaryOf({ attributes }: XmlElement): { summary?: string } {
  const { topic_id: topic, stance } = attributes;
  const parts = [topic && `Topic: ${topic.replaceAll('_', ' ')}.`, stance && `Stance: ${stance}.`].filter(
    Boolean,
  );
  return parts.length === 0 ? {} : { summary: parts.join(' ') };
}

function take(element: XmlElement, found: Found, losses: LossCollector): void {
  const { name, attributes, place } = element;
  const kept = { edu: found.edus, joint: found.joints, adu: found.adus }[name];
  if (name === 'arggraph') found.root = element;
  else if (name === 'edge') found.edges.push(element);
  else if (!kept) losses.add('An element that this program does not know is left out.', place);
  else if (attributes.id === undefined) losses.add('An element without an id is left out.', place);
  else if (kept.has(attributes.id))
    losses.add('Two elements have the same id: only the first is read.', place);
  else kept.set(attributes.id, element);
  if (name === 'adu') {
    losses.add('That a unit is the proponent’s or the opponent’s is left out: the steps show it.');
  }
}

/** The segments of each unit, also by way of joints, in the order of the text. */
function segmentsOf({ edus, joints, adus, edges }: Found, losses: LossCollector): Map<string, XmlElement[]> {
  const order = new Map([...edus.keys()].map((id, index) => [id, index]));
  const joined = new Map<string, string[]>();
  const segments = new Map<string, XmlElement[]>();
  const links = edges.filter(({ attributes }) => attributes.type === 'seg');
  for (const { attributes } of links) {
    const { src = '', trg = '' } = attributes;
    if (!edus.has(src) || !joints.has(trg)) continue;
    joined.set(trg, [...(joined.get(trg) ?? []), src].slice(-mostJoined));
  }
  for (const { attributes, place } of links) {
    const { src = '', trg = '' } = attributes;
    if (joints.has(trg) && edus.has(src)) continue;
    const from = edus.has(src) ? [src] : (joined.get(src) ?? []);
    if (!adus.has(trg) || from.length === 0) {
      losses.add('A segment that leads to no unit is left out.', place);
      continue;
    }
    const list = segments.get(trg) ?? [];
    for (const segment of from.flatMap((id) => edus.get(id) ?? [])) list.push(segment);
    segments.set(trg, list);
  }
  for (const list of segments.values()) {
    list.sort((a, b) => (order.get(a.attributes.id ?? '') ?? 0) - (order.get(b.attributes.id ?? '') ?? 0));
  }
  return segments;
}

/** Segments of one joint, which has two or three. */
const mostJoined = 50;

function stepsOf(edges: readonly XmlElement[], losses: LossCollector): GraphStep[] {
  const steps: (GraphStep & { from: string[] })[] = [];
  const byKey = new Map<string, GraphStep & { from: string[] }>();
  const relations = edges.filter(({ attributes }) => attributes.type !== 'seg');
  for (const { attributes, place } of relations) {
    const { id = '', src = '', trg = '', type = '' } = attributes;
    if (type === 'add') continue;
    const bearing = { sup: 'for', exa: 'for', reb: 'against', und: 'against' } as const;
    const known = Object.hasOwn(bearing, type) ? bearing[type as keyof typeof bearing] : undefined;
    if (known === undefined) {
      losses.add('An edge of a type that this program does not know is left out.', place);
      continue;
    }
    const step = {
      key: id,
      from: [src],
      to: type === 'und' ? { step: trg } : { claim: trg },
      bearing: known,
      ...(type === 'exa' ? { warrant: 'Example' } : {}),
      place,
    };
    steps.push(step);
    if (id !== '' && !byKey.has(id)) byKey.set(id, step);
  }
  for (const { attributes, place } of relations) {
    if (attributes.type !== 'add') continue;
    const step = byKey.get(attributes.trg ?? '');
    if (step) step.from.push(attributes.src ?? '');
    else losses.add('A further premise (add) of an edge that is not there is left out.', place);
  }
  return steps;
}
