// Where claims cannot stand, in words: a draft is a sound map at every step.

import { someText } from '../argument/blankText.ts';
import { largest } from '../argument/extremes.ts';
import { limits } from '../argument/limits.ts';
import { ancestorsOf } from '../argument/walk.ts';
import { capital } from '../labels/capital.ts';
import { type Branch, below, type ClaimFields, claimIn, type Draft, type DraftPlace } from './draft.ts';
import { applyAll } from './operations.ts';
import { type DraftCommand, named, type Outcome, refuse } from './outcome.ts';
import { problemOf } from './problemOf.ts';

export const tooDeep = 'That is deeper than a map can be. Put it higher up.';

function levelOf(draft: Draft, parent: string | null): number {
  return parent === null ? 0 : ancestorsOf(draft, parent).length + 1;
}

export function heightOf(draft: Draft, key: string): number {
  const claim = draft.claims.get(key);
  return claim ? 1 + largest(below(claim).map((each) => heightOf(draft, each))) : 0;
}

const heightOfBranch = ({ children, premises }: Branch): number =>
  1 + largest([...children, ...(premises ?? [])].map(heightOfBranch));

export const isTooDeep = (draft: Draft, parent: string | null, height: number) =>
  levelOf(draft, parent) + height > limits.levels;

/** Why a new branch cannot stand at a place; null where it can. */
export function whyNotAt(draft: Draft, place: DraftPlace, branch: Branch): string | null {
  if (draft.claims.size + branchSize(branch) > limits.nodes)
    return `A map has at most ${limits.nodes} claims.`;
  if (isTooDeep(draft, place.parent, heightOfBranch(branch))) return tooDeep;
  return whyNotUnder(draft, place.parent, branch.fields);
}

/** How many claims a branch has. */
export const branchSize = ({ children, premises }: Branch): number =>
  [...children, ...(premises ?? [])].reduce((sum, each) => sum + branchSize(each), 1);

function whyNotUnder(draft: Draft, parent: string | null, fields: ClaimFields): string | null {
  const holder = parent === null ? null : claimIn(draft, parent);
  if (holder?.fields.ref !== undefined && fields.against !== 'inference') {
    return `${capital(named(draft, holder.fields.ref))} is only used again here. Go to where it stands.`;
  }
  if (holder?.slot === 'theses' && fields.against === 'inference') {
    return 'No step leads from a thesis. Object to the thesis itself.';
  }
  return null;
}

/** Why a claim cannot be moved to a place; null where it can. */
export function whyNotMove(draft: Draft, key: string, { parent, slot }: DraftPlace): string | null {
  const claim = claimIn(draft, key);
  if (claim.slot === 'theses' && draft.theses.length === 1 && slot !== 'theses')
    return 'A map needs a thesis.';
  if (parent !== null && (parent === key || ancestorsOf(draft, parent).includes(key))) {
    return 'A claim cannot hang on what hangs on it.';
  }
  if (slot !== 'children' && slot !== claim.slot) {
    if (claim.premises) return 'Linked premises cannot stand there as one claim.';
    if (slot === 'theses' && claim.fields.ref !== undefined) return 'A claim used again cannot be a thesis.';
  }
  if (slot === 'theses' && claim.slot !== 'theses' && isReused(draft, key)) {
    return 'It is used again elsewhere, and a thesis cannot be.';
  }
  if (parent !== null && reaches(draft, key, parent)) {
    return `${capital(named(draft, parent))} rests on it already: they would go in a circle.`;
  }
  if (isTooDeep(draft, parent, heightOf(draft, key))) return tooDeep;
  const { against: _, ...fields } = claim.fields;
  return slot === 'children'
    ? whyNotUnder(draft, parent, keepsUndercut(draft, key, parent) ? claim.fields : fields)
    : null;
}

const isReused = (draft: Draft, key: string) =>
  [...draft.claims.values()].some(({ fields }) => fields.ref === key);

/** Whether an objection to a step is one where it goes, too. */
export function keepsUndercut(draft: Draft, key: string, parent: string | null): boolean {
  const { fields } = claimIn(draft, key);
  return fields.against === 'inference' && parent !== null && claimIn(draft, parent).slot !== 'theses';
}

/** What a claim that is new or changed cannot say. */
function whyNotFields(draft: Draft, fields: ClaimFields, before: ClaimFields | undefined): string | null {
  if (fields === before) return null;
  // A new claim has no words yet.
  if (fields.text !== undefined && fields.text !== '' && !someText.test(fields.text))
    return 'A claim needs words: a letter or a figure.';
  const tooLong = [fields.text, fields.label].some((words = '') => words.length > limits.text);
  if (tooLong) return 'That is too long for one claim: at most 50,000 characters.';
  if (fields.citations === before?.citations) return null;
  const known = new Set((draft.fields.sources ?? []).map(({ id }) => id.trim()));
  for (const citation of fields.citations ?? []) {
    if (!known.has(citation.source.trim()))
      return `The map has no source “${citation.source}”. Add it first.`;
    const problem = problemOf('citation', citation);
    if (problem) return problem;
  }
  return null;
}

/** The command, where the map is sound after it: whatever was moved along, taken away or said. */
export function ifSound(draft: Draft, command: DraftCommand): Outcome {
  const { draft: now } = applyAll(draft, command.operations);
  for (const { key, fields, children } of now.claims.values()) {
    const problem = whyNotFields(now, fields, draft.claims.get(key)?.fields);
    if (problem) return refuse(problem);
    if (fields.ref === undefined) continue;
    const target = now.claims.get(fields.ref);
    if (!target || target.fields.ref !== undefined)
      return refuse('It uses a claim again that is not in the map any more. Bring that one back first.');
    const again = `${capital(named(draft, fields.ref))} is`;
    if (reaches(now, fields.ref, key))
      return refuse(`${again} used again below it: they would go in a circle.`);
    if (children.some((child) => claimIn(now, child).fields.against !== 'inference'))
      return refuse(
        `${again} only used again here, where nothing but an objection to the step can hang on it.`,
      );
  }
  return command;
}

/** Whether one comes from a claim to another over what they rest on, also where it is used again. */
export function reaches(draft: Draft, from: string, to: string): boolean {
  const met = new Set([from]);
  const stack = [from];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === to) return true;
    const claim = draft.claims.get(at);
    if (!claim) continue;
    for (const next of [...below(claim), ...(claim.fields.ref === undefined ? [] : [claim.fields.ref])]) {
      if (met.has(next)) continue;
      met.add(next);
      stack.push(next);
    }
  }
  return false;
}
