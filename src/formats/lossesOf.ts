// What a document holds that a notation may have no place for, each kind with its count.

import type { ArgumentDocument, DocumentCitation, DocumentSource } from '../argument/document.ts';
import { nodesOf, type PlacedNode, premisesOf, refOf, sideOf, warrantOf } from './nodesOf.ts';
import type { Loss } from './notation.ts';
import { premiseNamesLoss, premiseReusesLoss } from './plainTree.ts';
import { isSpan, spanLoss } from './sources/sourceParts.ts';

interface Whole {
  document: ArgumentDocument;
  claims: readonly PlacedNode[];
  citations: readonly DocumentCitation[];
}
type Count = (whole: Whole) => number;

const inDocument =
  (holds: (document: ArgumentDocument) => unknown): Count =>
  ({ document }) =>
    Number(Boolean(holds(document)));
const ofClaims =
  (holds: (placed: PlacedNode) => unknown): Count =>
  ({ claims }) =>
    claims.filter(holds).length;
const ofCitations =
  (holds: (citation: DocumentCitation) => unknown): Count =>
  ({ citations }) =>
    citations.filter(holds).length;
const ofSources =
  (holds: (source: DocumentSource) => unknown): Count =>
  ({ document }) =>
    (document.sources ?? []).filter(holds).length;

/** Of a source, what a line of words and an address say. */
const shortSource = new Set(['id', 'type', 'title', 'URL', 'text', 'via']);
const saysMore = (source: DocumentSource) =>
  source.type !== (source.URL === undefined ? 'document' : 'webpage') ||
  Object.keys(source).some((field) => !shortSource.has(field));

/** Each with the sentence that says it is left out. */
const kinds = {
  summary: [inDocument(({ summary }) => summary), 'The summary is left out.'],
  language: [inDocument(({ language }) => language), 'The language of the map is not named.'],
  issue: [inDocument(({ issue }) => issue), 'The question that the theses answer is left out.'],
  tours: [inDocument(({ tours }) => tours?.length), 'Tours are left out.'],
  ids: [
    ofClaims(({ node, number }) => node.id !== undefined && node.id !== number),
    'Ids of claims are left out.',
  ],
  names: [ofClaims(({ node }) => node.label), 'Names of claims are left out.'],
  premiseNames: [ofClaims(({ node, slot }) => slot === 'premise' && node.label), premiseNamesLoss],
  notes: [ofClaims(({ node }) => node.note), 'Notes on claims are left out.'],
  tags: [ofClaims(({ node }) => node.tags?.length), 'Tags of claims are left out.'],
  languages: [ofClaims(({ node }) => node.lang), 'Languages of single claims are not named.'],
  warrants: [ofClaims(({ node }) => warrantOf(node)), 'Warrants are left out.'],
  strengths: [
    ofClaims(({ node }) => 'strength' in node),
    'How far authors hold claims by themselves is left out.',
  ],
  linked: [ofClaims(({ node }) => premisesOf(node).length), 'Linked premises are written each by itself.'],
  undercuts: [
    ofClaims(({ node }) => sideOf(node) === 'inference'),
    'Objections to a step are written as objections to the claim.',
  ],
  evidence: [ofClaims(({ node }) => sideOf(node) === 'evidence'), 'Evidence is written as reasons.'],
  reuses: [ofClaims(({ node }) => refOf(node)), 'Claims that are used again are written out again.'],
  premiseReuses: [
    ({ claims }) => {
      const premises = new Set(
        claims.flatMap(({ node, slot, number }) => (slot === 'premise' ? (node.id ?? number) : [])),
      );
      // Among premises it is written by itself.
      return claims.filter(({ node, slot }) => slot !== 'premise' && premises.has(refOf(node) ?? '')).length;
    },
    premiseReusesLoss,
  ],
  citations: [ofClaims(({ node }) => node.citations?.length), 'Citations of claims are left out.'],
  quotations: [ofCitations(({ quote }) => quote), 'Quotations are left out.'],
  passages: [
    ofCitations(({ mode, passage, locator, note }) => mode ?? passage ?? locator ?? note),
    'How and where sources are cited (kind, place, passage, note) is left out.',
  ],
  passageWords: [ofCitations(({ passage }) => passage), 'Passages that citations are about are left out.'],
  contexts: [
    ofCitations(({ quote }) => typeof quote === 'object' && (quote.prefix ?? quote.suffix)),
    'Words before and after quotations are left out.',
  ],
  sources: [inDocument(({ sources }) => sources?.length), 'The list of sources is left out.'],
  sourceFacts: [ofSources(saysMore), 'Of sources, only title and address are written.'],
  spans: [ofSources(({ issued }) => isSpan(issued)), spanLoss],
  uncited: [
    ({ document, citations }) => {
      const cited = new Set(citations.map(({ source }) => source));
      return (document.sources ?? []).filter(({ id }) => !cited.has(id)).length;
    },
    'Sources that no claim cites are left out.',
  ],
  unlinked: [ofSources(({ URL }) => URL === undefined), 'Sources without an address are left out.'],
  spaces: [
    ofClaims(({ node }) => 'text' in node && /\s{2}|[^\S ]|^\s|\s$/u.test(node.text ?? '')),
    'Line breaks within claims are written as spaces.',
  ],
  sourceTexts: [ofSources(({ text }) => text), 'Texts of sources are left out.'],
  reporters: [ofSources(({ via }) => via), 'Through whom a source is known is left out.'],
} as const satisfies Record<string, readonly [count: Count, leftOut: string]>;

export type Lost = keyof typeof kinds;

/**
 * What of a document a notation has no place for, in words, counted; none where the document has nothing of the kind.
 *
 * @param lost Kinds that it cannot hold.
 * @param said What becomes of some of them, in place of being left out.
 */
export function lossesOf(
  document: ArgumentDocument,
  lost: readonly Lost[],
  said: Partial<Record<Lost, string>> = {},
): Loss[] {
  const claims = [...nodesOf(document)];
  const whole = { document, claims, citations: claims.flatMap(({ node }) => node.citations ?? []) };
  return [...lost, ...(Object.keys(said) as Lost[])].flatMap((kind): Loss[] => {
    const [count, leftOut] = kinds[kind];
    const found = count(whole);
    const message = said[kind] ?? leftOut;
    return found === 0 ? [] : [found === 1 ? { message } : { message, count: found }];
  });
}
