// What a command is: operations, a sentence that says what happened, and the claim that is looked at then; or a sentence
// that says why not, and the way out.

import { nameOf } from '../argument/walk.ts';
import { argumentOf } from './documentOf.ts';
import type { ClaimFields, Draft } from './draft.ts';
import type { Operation } from './operations.ts';

export type ChildRole = NonNullable<ClaimFields['role']>;

export interface DraftCommand {
  readonly operations: readonly Operation[];
  /** What was done, in a sentence. */
  readonly words: string;
  /** The claim that is looked at then. */
  readonly focus: string | null;
}

/** Why something cannot be done, and what can. */
export interface Refusal {
  readonly refused: string;
}

export type Outcome = DraftCommand | Refusal;

export const isRefused = (outcome: Outcome): outcome is Refusal => 'refused' in outcome;

export const refuse = (refused: string): Refusal => ({ refused });

/** A name that no claim has. */
export function newKey(draft: Draft, random: () => number = Math.random): string {
  for (;;) {
    const key = `c${Math.floor(random() * 36 ** 7)
      .toString(36)
      .padStart(7, '0')}`;
    if (!draft.claims.has(key)) return key;
  }
}

/** A claim as a sentence names it. */
export function named(draft: Draft, key: string): string {
  const { text, label } = draft.claims.get(key)?.fields ?? {};
  if (text === '' && label === undefined) return 'the new claim';
  const argument = argumentOf(draft);
  const claim = argument.claims.get(key);
  const name = claim ? nameOf(argument, claim).trim() : '';
  // The sentence that names it has a full stop of its own.
  return name === '' ? 'the new claim' : `“${name.replace(/(?<!\.)\.$/u, '')}”`;
}
