// The text that was analysed, within the file or beside it, and where the words of its claims stand in it.

import type { DocumentCitation, DocumentSource } from '../../argument/document.ts';
import { asText, isFields } from '../jsonFile.ts';
import type { LossCollector } from '../losses.ts';
import { type MarkedText, parseMarkedText } from '../markedText.ts';
import type { ReadFrom } from '../notation.ts';
import { type TextSource, textSource } from '../textSource.ts';
import { titleFromName } from '../titleFromName.ts';
import type { AifGraph, AifNode } from './aifGraph.ts';

/**
 * What the text marks for a claim, or for a locution that it was taken from, is its quotation; else its own words are
 * looked for, and then those of the locutions.
 * @param held What the file holds of a text: a string, or an object with it in `txt`.
 */
export function quoteClaims(
  graph: AifGraph,
  held: unknown,
  { name, beside }: ReadFrom,
  losses: LossCollector,
): { claims: Map<AifNode, DocumentCitation[]>; sources: DocumentSource[] } {
  const within = asText(held) ?? (isFields(held) ? asText(held.txt) : undefined);
  const texts = [
    ...(within === undefined ? [] : [{ name: titleFromName(name) || 'Text', text: within }]),
    ...beside.map(({ name: file, text }) => ({ name: titleFromName(file) || file, text })),
  ];
  const claims = new Map<AifNode, DocumentCitation[]>();
  const sources: DocumentSource[] = [];
  for (const { name: title, text } of texts) {
    const plain = parseMarkedText(text);
    const id = sources.length === 0 ? 'text' : `text-${sources.length + 1}`;
    const source = textSource(id, title, plain.text);
    if (!source) continue;
    sources.push(source.source);
    for (const node of graph.claims) {
      const found = quoteOf(node, graph, source, plain.marked);
      if (found) claims.set(node, [...(claims.get(node) ?? []), found]);
    }
    if (source.isSpent()) {
      losses.add('The text is too long for so many claims: not all were looked for in it.');
    }
  }
  return { claims, sources };
}

function quoteOf(
  node: AifNode,
  { nodes, into }: AifGraph,
  source: TextSource,
  marked: MarkedText['marked'],
): DocumentCitation | undefined {
  // Real claims have one or two of each; of very many the first are enough.
  const some = (keys: readonly string[] = []) => keys.slice(0, 8).flatMap((key) => nodes.get(key) ?? []);
  const locutions = some(into.get(node.key))
    .filter(({ type }) => type === 'YA')
    .flatMap(({ key }) => some(into.get(key)))
    .filter(({ type }) => type === 'L');
  for (const { key } of [node, ...locutions]) {
    const range = marked.get(key);
    const found = range && source.quoteAt(range.start, range.end);
    if (found) return found;
  }
  const said = locutions.map(({ fields }) => asText(fields.text)?.replace(/^[^:]{1,80}:\s*/, ''));
  return source.quote([asText(node.fields.text), ...said])?.citation;
}
