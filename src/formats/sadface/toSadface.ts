// A document as SADFace 0.2: claims are atoms, steps schemes, and texts of sources the resources that atoms quote.

import type { Argument, Citation, Source } from '../../argument/argument.ts';
import type { ArgumentDocument } from '../../argument/document.ts';
import { toCitedWords } from '../../argument/quoteSelectors.ts';
import { locate, type Prepared, prepareText } from '../../quotes/locate.ts';
import { freshIds } from '../freshIds.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import { type Lost, lossesOf } from '../lossesOf.ts';
import type { Written } from '../notation.ts';
import { treeToGraph } from '../treeToGraph.ts';

const lost: readonly Lost[] = [
  'language',
  'issue',
  'tours',
  'names',
  'notes',
  'strengths',
  'tags',
  'languages',
  'evidence',
];

/** Claims and sources keep their ids; quotations get their offsets, in UTF-16 code units. */
export function toSadface(document: ArgumentDocument): Written {
  const losses = collectLosses();
  const { argument, claims, steps } = treeToGraph(document, losses);
  losses.addAll(lossesOf(document, lost));
  const texts = resourceTexts(argument, losses);
  const ids = freshIds(argument, [
    ['', 'map'],
    ...steps.map(
      ({ node, bearing }) => [node.id, `${bearing === 'for' ? 'support' : 'conflict'}-${node.id}`] as const,
    ),
    ...steps.flatMap(({ node, from }) =>
      [...from.keys(), 'to'].map((end) => [`${node.id} ${end}`, `edge-${node.id}-${end}`] as const),
    ),
  ]);
  const atoms = claims.map(({ id, text, citations }) => ({
    id,
    type: 'atom',
    text,
    sources: citations.flatMap((citation) => quotations(citation, texts, losses)),
    metadata: {},
  }));
  for (const { kind, citations } of argument.claims.values())
    if (kind !== 'text' && citations.length > 0)
      losses.add(
        'A citation of linked premises together, or of a claim where it is used again, is left out.',
        undefined,
        citations.length,
      );
  const schemes = steps.map(({ node, bearing }) => ({
    id: ids.get(node.id),
    // Where it has a name of its own, the type says what it does.
    ...(node.warrant === undefined
      ? { type: 'scheme', name: bearing === 'for' ? 'support' : 'conflict' }
      : { type: bearing === 'for' ? 'inference' : 'conflict', name: node.warrant }),
    metadata: {},
  }));
  const edges = steps.flatMap(({ node, from, to }) => [
    ...from.map((claim, index) => ({
      id: ids.get(`${node.id} ${index}`),
      source_id: claim,
      target_id: ids.get(node.id),
    })),
    {
      id: ids.get(`${node.id} to`),
      source_id: ids.get(node.id),
      target_id: 'claim' in to ? to.claim : ids.get(to.step),
    },
  ]);
  const resources = [...texts.values()].map(({ source, content }) => ({
    id: source.id,
    type: 'text',
    content,
    metadata: source.title === undefined ? {} : { title: source.title },
  }));
  const core = {
    id: ids.get(''),
    title: argument.title,
    description: argument.summary ?? '',
    notes: '',
    version: '0.2',
  };
  const file = { metadata: { core }, resources, nodes: [...atoms, ...schemes], edges };
  return { text: `${JSON.stringify(file, null, 2)}\n`, losses: losses.list() };
}

interface ResourceText {
  source: Source;
  content: string;
  prepared?: Prepared;
}

function resourceTexts({ sources }: Argument, losses: LossCollector): Map<string, ResourceText> {
  const texts = new Map<string, ResourceText>();
  for (const source of sources.values()) {
    const { id, type: _, title: __, text, ...others } = source;
    if (text?.paragraphs === undefined || text.kind === 'digest') {
      losses.add('A source without its text in the map is left out.');
      continue;
    }
    if (Object.keys(others).length > 0) {
      losses.add('What is known of a source beside its title and its text is left out.');
    }
    texts.set(id, { source, content: text.paragraphs.join('\n\n') });
  }
  return texts;
}

function quotations(citation: Citation, texts: ReadonlyMap<string, ResourceText>, losses: LossCollector) {
  const resource = texts.get(citation.source);
  const words = toCitedWords(citation, '');
  if (!resource || words.parts.length === 0) {
    losses.add('A citation is left out: it quotes nothing, or its source has no text in the map.');
    return [];
  }
  if (citation.note ?? citation.locator ?? citation.passage ?? citation.mode) {
    losses.add('The place, the mode or the note of a citation is left out.');
  }
  resource.prepared ??= prepareText(resource.content);
  const { quoted, finding } = locate(resource.prepared, words, false);
  const isThere = /^(?:verbatim|normalized|elided)$/.test(finding);
  if (isThere && words.parts.length > 1) losses.add('A quotation in parts becomes one for each part.');
  const stretches = isThere
    ? quoted.map(({ start, end }) => ({
        text: resource.content.slice(start, end),
        offset: start,
        length: end - start,
      }))
    : words.parts.map((text) => ({ text, offset: -1, length: 0 }));
  if (!isThere) losses.add('A quotation has no offset: its words do not stand there once, as quoted.');
  return stretches.map((stretch) => ({ resource_id: resource.source.id, ...stretch }));
}
