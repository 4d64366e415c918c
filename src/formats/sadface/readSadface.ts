// SADFace in JSON: atoms are claims, schemes the steps between them, and resources the texts that atoms quote.

import type { DocumentCitation, DocumentSource } from '../../argument/document.ts';
import { limits } from '../../argument/limits.ts';
import type { Position } from '../../argument/position.ts';
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
import { type TextSource, textSource } from '../textSource.ts';
import { titleFromName } from '../titleFromName.ts';
import { tooMany } from '../tooMany.ts';

interface Node {
  key: string;
  fields: Fields;
  place: () => Position;
}

/** Versions 0.1 to 0.5: with the particulars at the top or in `metadata.core`. Atoms keep their ids. */
export function readSadface(text: string, { name }: ReadFrom): Read {
  const file = readJson(text);
  if (!('value' in file)) return refused(file);
  const { value } = file;
  if (!isList(value.nodes)) {
    const message = 'A SADFace file has a list “nodes”, and there is none here.';
    return refused({ message, place: file.at([]) });
  }
  const losses = collectLosses();
  const sources = readResources(value, file, losses);
  const { atoms, schemes } = readNodes(value.nodes, file, losses);
  const problem = tooMany(atoms);
  if (problem) return refused(problem);
  const about = { ...value, ...coreOf(value) };
  const graph: ClaimGraph = {
    title: asText(about.title)?.trim() || titleFromName(name),
    ...summaryOf(about),
    claims: atoms.map((atom) => toClaim(atom, sources, losses)),
    steps: readSteps(value, atoms, schemes, file, losses),
    sources: [...sources.values()].flatMap(({ source }) => source ?? []),
    losses: losses.list(),
  };
  const told = collectLosses();
  tellParticulars(about, told);
  return graphToTree({ ...graph, losses: [...graph.losses, ...told.list()] });
}

const coreOf = ({ metadata }: Fields): Fields =>
  isFields(metadata) && isFields(metadata.core) ? metadata.core : {};

function summaryOf(about: Fields): { summary?: string } {
  const words = [about.description, about.notes].map((each) => asText(each)?.trim()).filter(Boolean);
  return words.length === 0 ? {} : { summary: words.join('\n\n') };
}

function tellParticulars(about: Fields, losses: LossCollector): void {
  if ([about.analyst_name, about.analyst_email].some(holdsSomething)) {
    losses.add('Who made the analysis is left out.');
  }
  if ([about.created, about.edited].some(holdsSomething)) {
    losses.add('When the analysis was made and changed is left out.');
  }
  const known =
    /^(?:nodes|edges|resources|metadata|analyst_name|analyst_email|created|edited|id|title|description|notes|version)$/;
  const others = Object.entries(about).filter(
    ([field, value]) => !known.test(field) && holdsSomething(value),
  );
  if (others.length > 0) {
    losses.add('A field that this program does not know is left out.', undefined, others.length);
  }
}

interface Resource {
  source: DocumentSource | null;
  text: TextSource | null;
}

function readResources(value: Fields, file: JsonFile, losses: LossCollector): Map<string, Resource> {
  const found = new Map<string, Resource>();
  const resources = isList(value.resources) ? value.resources : [];
  resources.forEach((fields, index) => {
    const key = isFields(fields) ? asKey(fields.id) : undefined;
    const place = () => file.at(['resources', index]);
    if (!isFields(fields) || key === undefined || key.length > limits.id || found.has(key)) {
      losses.add('A resource without an id of its own is left out.', place);
      return;
    }
    const metadata = isFields(fields.metadata) ? fields.metadata : {};
    const title = asText(metadata.title)?.trim() || `Text ${found.size + 1}`;
    const text = textSource(key, title, asText(fields.content) ?? '');
    if (!text) losses.add('A resource without a text is left out.', place);
    found.set(key, { source: text?.source ?? null, text });
  });
  return found;
}

function readNodes(entries: readonly unknown[], file: JsonFile, losses: LossCollector) {
  const atoms: Node[] = [];
  const schemes = new Map<string, Node>();
  entries.forEach((fields, index) => {
    const key = isFields(fields) ? asKey(fields.id) : undefined;
    const place = () => file.at(['nodes', index]);
    if (!isFields(fields) || key === undefined) {
      losses.add('An entry of “nodes” without an id is left out.', place);
      return;
    }
    const type = asText(fields.type)?.toLowerCase();
    if (type === 'atom') atoms.push({ key, fields, place });
    else if (type === undefined || !/^(?:scheme|inference|conflict|support)$/.test(type)) {
      losses.add('A node of another type than SADFace knows is left out.', place);
    } else if (schemes.has(key)) losses.add('Two schemes have the same id: only the first is read.', place);
    else schemes.set(key, { key, fields, place });
  });
  return { atoms, schemes };
}

function toClaim(
  { key, fields, place }: Node,
  sources: ReadonlyMap<string, Resource>,
  losses: LossCollector,
): GraphClaim {
  const citations = (isList(fields.sources) ? fields.sources : []).flatMap((each): DocumentCitation[] => {
    const id = isFields(each) ? asKey(each.resource_id) : undefined;
    const resource = id === undefined ? undefined : sources.get(id);
    if (!isFields(each) || !resource?.text || id === undefined) {
      losses.add('A quotation of a resource that is not there is left out.', place);
      return [];
    }
    const found = quotationOf(each, resource.text);
    if (found) return [found];
    losses.add('A quotation without words is kept as a citation of its source alone.', place);
    return [{ source: id }];
  });
  if (isFields(fields.metadata) && holdsSomething(fields.metadata)) {
    losses.add('What other programs noted of a node (“metadata”) is left out.', place);
  }
  return { key, text: asText(fields.text) ?? '', place, ...(citations.length > 0 ? { citations } : {}) };
}

/** By its own words, near the offset given; or where those do not stand in the text, by the offsets. */
function quotationOf(each: Fields, text: TextSource): DocumentCitation | null {
  const offset = Number(each.offset);
  const length = Number(each.length);
  const words = asText(each.text);
  const isRange = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length > 0;
  const at = isRange ? text.quoteAt(offset, offset + length) : null;
  if (at && (words === undefined || sameWords(at, words))) return at;
  return (
    text.quote([words])?.citation ?? (words === undefined ? at : { source: text.source.id, quote: words })
  );
}

function sameWords({ quote }: DocumentCitation, words: string): boolean {
  const exact = typeof quote === 'string' ? quote : quote?.exact;
  return exact === words.replace(/\s+/g, ' ').trim();
}

function readSteps(
  value: Fields,
  atoms: readonly Node[],
  schemes: ReadonlyMap<string, Node>,
  file: JsonFile,
  losses: LossCollector,
): GraphStep[] {
  const isAtom = new Set(atoms.map(({ key }) => key));
  const from = new Map<string, string[]>();
  const to = new Map<string, string[]>();
  (isList(value.edges) ? value.edges : []).forEach((edge, index) => {
    const [source, target] = isFields(edge) ? [asKey(edge.source_id), asKey(edge.target_id)] : [];
    const isThere = (key: string | undefined) => key !== undefined && (isAtom.has(key) || schemes.has(key));
    if (source === undefined || target === undefined || !isThere(source) || !isThere(target)) {
      losses.add('An edge whose ends are not both there is left out.', () => file.at(['edges', index]));
    } else if (isAtom.has(source) && isAtom.has(target)) {
      const message = 'An edge from a claim straight to a claim says not how it bears on it: it is left out.';
      losses.add(message, () => file.at(['edges', index]));
    } else {
      if (schemes.has(source)) to.set(source, [...(to.get(source) ?? []).slice(0, most), target]);
      if (isAtom.has(source)) pushTo(from, target, source);
    }
  });
  return [...schemes.values()].flatMap(({ key, fields, place }) => {
    const targets = to.get(key) ?? [''];
    if (targets.length > 1) {
      losses.add('A scheme that leads to several others stands there as a step to each.', place);
    }
    return targets.map((target, index) => ({
      key: index === 0 ? key : `${key} (${index + 1})`,
      from: from.get(key) ?? [],
      to: schemes.has(target) ? { step: target } : { claim: target },
      ...bearingOf(fields),
      place,
    }));
  });
}

/** Ends of one scheme that are read; it has one. */
const most = 20;

function pushTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** By the type, where that says it, or else by the name; a name of its own is the scheme's. */
function bearingOf({ type, name }: Fields): Pick<GraphStep, 'bearing' | 'warrant'> {
  const named = asText(name)?.trim() ?? '';
  const kind = asText(type)?.toLowerCase();
  const isConflict =
    kind === 'conflict' || (kind === 'scheme' && /\b(?:conflict|attack|rebut\w*|undercut\w*)\b/i.test(named));
  const isPlain = /^(?:|(?:default )?(?:support|inference|conflict|attack))$/i.test(named);
  return { bearing: isConflict ? 'against' : 'for', ...(isPlain ? {} : { warrant: named }) };
}
