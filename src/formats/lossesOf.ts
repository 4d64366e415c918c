// What a document holds that a notation may have no place for, each kind with its count.

import type { ArgumentDocument, DocumentCitation, DocumentSource } from '../argument/document.ts';
import { nodesOf, type PlacedNode, premisesOf, refOf, sideOf, warrantOf } from './nodesOf.ts';
import type { Loss } from './notation.ts';

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
  notes: [ofClaims(({ node }) => node.note), 'Notes on claims are left out.'],
  tags: [ofClaims(({ node }) => node.tags?.length), 'Tags of claims are left out.'],
  languages: [ofClaims(({ node }) => node.lang), 'Languages of single claims are not named.'],
  warrants: [ofClaims(({ node }) => warrantOf(node)), 'Warrants are left out.'],
  linked: [ofClaims(({ node }) => premisesOf(node).length), 'Linked premises are written each by itself.'],
  undercuts: [
    ofClaims(({ node }) => sideOf(node) === 'inference'),
    'Objections to a step are written as objections to the claim.',
  ],
  evidence: [ofClaims(({ node }) => sideOf(node) === 'evidence'), 'Evidence is written as reasons.'],
  reuses: [ofClaims(({ node }) => refOf(node)), 'Claims that are used again are written out again.'],
  citations: [ofClaims(({ node }) => node.citations?.length), 'Citations of claims are left out.'],
  quotations: [ofCitations(({ quote }) => quote), 'Quotations are left out.'],
  passages: [
    ofCitations(({ mode, passage, locator, note }) => mode ?? passage ?? locator ?? note),
    'How and where sources are cited (kind, place, passage, note) is left out.',
  ],
  sources: [inDocument(({ sources }) => sources?.length), 'The list of sources is left out.'],
  sourceFacts: [
    ofSources((source) => Object.keys(source).some((field) => !shortSource.has(field))),
    'Of sources, only title and address are written.',
  ],
  sourceTexts: [ofSources(({ text }) => text), 'Texts of sources are left out.'],
  reporters: [ofSources(({ via }) => via), 'Through whom a source is known is left out.'],
} as const satisfies Record<string, readonly [count: Count, leftOut: string]>;

export type Lost = keyof typeof kinds;

/**
 * The losses among those that a notation has, in words, counted; none where the document has nothing of the kind.
 *
 * @param lost What the notation cannot hold: `true` where it is left out, else the sentence that says what becomes of it.
 */
export function lossesOf(document: ArgumentDocument, lost: Partial<Record<Lost, string | true>>): Loss[] {
  const claims = [...nodesOf(document)];
  const whole = { document, claims, citations: claims.flatMap(({ node }) => node.citations ?? []) };
  return (Object.entries(lost) as [Lost, string | true][]).flatMap(([kind, words]): Loss[] => {
    const [count, leftOut] = kinds[kind];
    const found = count(whole);
    const message = words === true ? leftOut : words;
    return found === 0 ? [] : [found === 1 ? { message } : { message, count: found }];
  });
}
