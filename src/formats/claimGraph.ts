// A graph of claims, as Argdown, AIF, SADFace and GraphML have it, before it becomes a tree with references.

import type { DocumentCitation, DocumentSource } from '../argument/document.ts';
import type { PlaceInFile } from './losses.ts';
import type { Loss } from './notation.ts';

export interface GraphClaim {
  /** As the file has it; an id of the document is made of it where it may be one. */
  key: string;
  text: string;
  label?: string;
  note?: string;
  tags?: readonly string[];
  citations?: readonly DocumentCitation[];
  place?: PlaceInFile;
}

/** One step from claims to what they bear on. Several claims in `from` are linked premises: they count only together. */
export interface GraphStep {
  key: string;
  from: readonly string[];
  /** A claim, a step that is attacked or backed, or the linked premises of a step, taken together. */
  to: { claim: string } | { step: string } | { premisesOf: string };
  bearing: 'for' | 'against';
  /** What the step itself is called, as an argument of several premises is. */
  label?: string;
  /** Of linked premises, taken together; a single one has its own. */
  note?: string;
  tags?: readonly string[];
  /** The name of the scheme, or what licenses the step. */
  warrant?: string;
  place?: PlaceInFile;
}

export interface ClaimGraph {
  /** Empty where the file has none. */
  title: string;
  summary?: string;
  /** BCP 47. */
  language?: string;
  claims: readonly GraphClaim[];
  /** May make circles, lead to steps of their own kind, or name claims that are not there: what comes of it is told. */
  steps: readonly GraphStep[];
  sources: readonly DocumentSource[];
  losses: readonly Loss[];
}
