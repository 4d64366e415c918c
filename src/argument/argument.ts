// The flat model of an argument: claims by id, in document order. References are ids, never objects.

import type {
  DocumentCitation,
  DocumentDate,
  DocumentName,
  DocumentSource,
  DocumentStep,
  DocumentTour,
} from './document.ts';
import type { StrengthWord } from './strengthField.ts';

export type Role = 'thesis' | 'reason' | 'objection' | 'evidence';
export type Citation = DocumentCitation;
export type Source = DocumentSource;
export type SourceName = DocumentName;
export type SourceDate = DocumentDate;
export type Tour = DocumentTour;
export type WrittenStep = DocumentStep;

interface ClaimBase {
  readonly id: string;
  readonly role: Role;
  /** The claim that this one bears on, or the linked reason that a premise belongs to; null for a thesis. */
  readonly parent: string | null;
  /** Reasons, evidence and objections, in document order. Premises are not children. */
  readonly children: readonly string[];
  /** Whether it is one of the linked premises of its parent. */
  readonly premise: boolean;
  /** What an objection attacks: the parent, or the step from the parent to its own parent. */
  readonly against: 'claim' | 'inference';
  readonly citations: readonly Citation[];
  readonly tags: readonly string[];
  readonly label?: string;
  readonly warrant?: string;
  readonly note?: string;
  readonly lang?: string;
  /** How far its author holds it by itself: see strengthField.ts. Of a claim in a sentence of its own alone. */
  readonly strength?: number | StrengthWord;
  /** Where it stands in the document: a JSON Pointer (RFC 6901). */
  readonly pointer: string;
}

/** A claim in a sentence of its own. */
export interface TextClaim extends ClaimBase {
  readonly kind: 'text';
  readonly text: string;
}
/** Premises that are a reason (or an objection) only together. */
export interface LinkedClaim extends ClaimBase {
  readonly kind: 'linked';
  readonly premises: readonly string[];
}
/** A claim that stands elsewhere and is used again here. `target` is never itself a reuse. */
export interface ReusedClaim extends ClaimBase {
  readonly kind: 'reuse';
  readonly target: string;
}
export type Claim = TextClaim | LinkedClaim | ReusedClaim;

export interface Argument {
  readonly title: string;
  readonly summary?: string;
  /** BCP 47; "und" where the document does not say. */
  readonly language: string;
  /** The question, where several theses answer one. */
  readonly issue?: string;
  readonly theses: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly tours: readonly Tour[];
}
