// brat's stand-off annotation: each T line marks a stretch of the text beside, each R line says how two of them relate.

import type { DocumentCitation } from '../../argument/document.ts';
import type { Position } from '../../argument/position.ts';
import { quoted } from '../../argument/problems.ts';
import { toCodeUnits } from '../../quotes/codePoints.ts';
import type { ClaimGraph, GraphClaim, GraphStep } from '../claimGraph.ts';
import { graphToTree } from '../graphToTree.ts';
import { refused } from '../jsonFile.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { Read, ReadFrom } from '../notation.ts';
import { type TextSource, textSource } from '../textSource.ts';
import { titleFromName } from '../titleFromName.ts';
import { tooMany } from '../tooMany.ts';

interface Marked {
  key: string;
  type: string;
  /** In code points of the text. */
  ranges: { start: number; end: number }[];
  words: string;
  tags: string[];
  notes: string[];
  place: Position;
}

interface Annotations {
  marked: Map<string, Marked>;
  relations: { key: string; type: string; from: string; to: string; place: Position }[];
  /** Of a claim, towards what the text claims as a whole. */
  stances: { of: string; bearing: GraphStep['bearing']; place: Position }[];
}

/** Stretches keep their ids, and their types are tags. */
export function readBrat(text: string, { name, beside }: ReadFrom): Read {
  const losses = collectLosses();
  const found = parseLines(text, losses);
  const [first] = beside;
  if (found.marked.size === 0) {
    const message =
      'Nothing is annotated in this file: it has no lines like “T1, a kind, where it stands, its words”.';
    return refused({ message, place: { line: 1, column: 1 } });
  }
  const problem = tooMany([...found.marked.values()]);
  if (problem) return refused(problem);
  if (!first) {
    losses.add(
      'The text that was annotated, of the same name and ending in .txt, is not at hand: drop or choose both files together, and for the command line put one beside the other.',
    );
  }
  const source = first ? textSource('text', titleFromName(first.name) || 'Text', first.text) : null;
  const toUnits = first ? unitsOf(first.text) : (at: number) => at;
  const graph: ClaimGraph = {
    title: titleFromName(name),
    claims: [...found.marked.values()]
      .toSorted((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0))
      .map((each) => toClaim(each, source, toUnits, losses)),
    steps: [...relationSteps(found, losses), ...stanceSteps(found, losses)],
    sources: source ? [source.source] : [],
    losses: losses.list(),
  };
  return graphToTree(graph);
}

/** Most texts have a unit for each code point. */
function unitsOf(text: string): (at: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (at) => at;
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += toCodeUnits(text.slice(at, at + 2), 1) || 1) starts.push(at);
  return (at) => starts[at] ?? text.length;
}

function toClaim(
  { key, type, ranges, words, tags, notes, place }: Marked,
  source: TextSource | null,
  toUnits: (at: number) => number,
  losses: LossCollector,
): GraphClaim {
  const parts = ranges.flatMap(({ start, end }) => source?.quoteAt(toUnits(start), toUnits(end)) ?? []);
  const exact = parts.flatMap(({ quote }) =>
    typeof quote === 'object' ? (quote.exact ?? []) : (quote ?? []),
  );
  const isThere = source === null || sameWords(exact.join(' '), words);
  if (!isThere) {
    losses.add(
      'The words of an annotation are not those of the text at its place: they are looked for.',
      place,
    );
  }
  const searched = isThere ? undefined : source.quote([words])?.citation;
  const quotation: DocumentCitation | undefined =
    searched ??
    (isThere ? (parts.length > 1 ? { source: 'text', quote: { parts: exact } } : parts[0]) : undefined);
  return {
    key,
    text: words,
    tags: [type, ...tags],
    ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
    ...(quotation ? { citations: [quotation] } : {}),
    place,
  };
}

const sameWords = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

function parseLines(text: string, losses: LossCollector): Annotations {
  const found: Annotations = { marked: new Map(), relations: [], stances: [] };
  const later: { fields: string[]; place: Position }[] = [];
  let line = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    line++;
    const place = { line, column: 1 };
    if (raw.trim() === '') continue;
    const fields = raw.split('\t');
    const [id = '', body = ''] = fields;
    if (/^T\d/.test(id)) addMarked(fields, place, found, losses);
    else if (/^R\d/.test(id)) {
      const parts = /^(\S+)\s+\S+?:(\S+)\s+\S+?:(\S+)\s*$/.exec(body.slice(0, 1000));
      if (parts) {
        const [, type = '', from = '', to = ''] = parts;
        found.relations.push({ key: id, type, from, to, place });
      } else losses.add('A relation that does not name two ends is left out.', place);
    } else if (/^[AM#]/.test(id)) later.push({ fields, place });
    else losses.add('A line that is no stretch, relation, attribute or note is left out.', place);
  }
  // They may stand before what they say something of.
  for (const { fields, place } of later) addRemark(fields, place, found, losses);
  return found;
}

function addMarked(
  fields: readonly string[],
  place: Position,
  { marked }: Annotations,
  losses: LossCollector,
): void {
  const [id = '', body = '', words = ''] = fields;
  const parts = /^(\S+)\s+(\d+ \d+(?:;\d+ \d+)*)\s*$/.exec(body.slice(0, 2000));
  if (!parts || marked.has(id)) {
    const message = parts
      ? 'Two stretches have the same id: only the first is read.'
      : 'A stretch that does not say where it stands is left out.';
    losses.add(message, place);
    return;
  }
  const [, type = '', ranges = ''] = parts;
  const toRange = (range: string) => {
    const [start = 0, end = 0] = range.split(' ').map(Number);
    return { start, end };
  };
  marked.set(id, {
    key: id,
    type,
    ranges: ranges.split(';').map(toRange),
    words,
    tags: [],
    notes: [],
    place,
  });
}

/** Attributes become tags; the stance of a claim (Stab and Gurevych's essays) a step; notes stay notes. */
function addRemark(
  fields: readonly string[],
  place: Position,
  found: Annotations,
  losses: LossCollector,
): void {
  const [id = '', body = '', note = ''] = fields;
  const [kind = '', of = '', ...value] = body.trim().split(/\s+/);
  const target = found.marked.get(of);
  if (!target) losses.add('An attribute or a note of something else than a stretch is left out.', place);
  else if (id.startsWith('#')) target.notes.push(note.trim());
  else if (/^stance$/i.test(kind) && /^(?:for|against)$/i.test(value[0] ?? '')) {
    const bearing = value[0]?.toLowerCase() === 'for' ? 'for' : 'against';
    found.stances.push({ of, bearing, place });
  } else target.tags.push([kind, ...value].join(' '));
}

const supports = /support|reason|evidence|justif|premise|\bpro\b|^for$/i;
const attacks = /attack|against|rebut|undercut|undermin|contra|conflict|oppos|object|\bcon\b/i;

function relationSteps({ relations, marked }: Annotations, losses: LossCollector): GraphStep[] {
  return relations.flatMap(({ key, type, from, to, place }): GraphStep[] => {
    const bearing = attacks.test(type) ? 'against' : supports.test(type) ? 'for' : null;
    if (bearing === null) {
      losses.add(
        `A relation of the type ${quoted(type)} neither supports nor attacks: it is left out.`,
        place,
      );
      return [];
    }
    return [{ key, from: [from], to: marked.has(to) ? { claim: to } : { step: to }, bearing, place }];
  });
}

/** A stance is towards the major claim: where that is annotated twice, towards the first. */
function stanceSteps({ stances, marked }: Annotations, losses: LossCollector): GraphStep[] {
  const major = [...marked.values()].find(({ type }) => /^major_?claim$/i.test(type));
  return stances.flatMap(({ of, bearing, place }): GraphStep[] => {
    if (major) return [{ key: `stance of ${of}`, from: [of], to: { claim: major.key }, bearing, place }];
    losses.add('A stance is left out: no major claim is annotated.', place);
    return [];
  });
}
