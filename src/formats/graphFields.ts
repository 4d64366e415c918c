// What a claim of a graph is in a document: its fields, within the limits and with an id of its own.

import { someMark, someText } from '../argument/blankText.ts';
import type { DocumentPremise } from '../argument/document.ts';
import { limits } from '../argument/limits.ts';
import type { ClaimGraph, GraphClaim, GraphStep } from './claimGraph.ts';
import type { LossCollector, PlaceInFile } from './losses.ts';

const wordless = '(no text)';

/** A text that a document may hold, or undefined where it says nothing. */
export function heldText(text: string | undefined, losses: LossCollector, place?: PlaceInFile) {
  if (text === undefined || !someText.test(text)) return undefined;
  return cut(text.toWellFormed().trim(), losses, place);
}

function cut(text: string, losses: LossCollector, place?: PlaceInFile): string {
  if (text.length <= limits.text) return text;
  losses.add(`A text is cut off after ${limits.text} characters.`, place);
  return `${text.slice(0, limits.text - 1).toWellFormed()}…`;
}

/** What linked premises are called together. */
export function togetherFields(
  { label, note, tags, place }: GraphStep,
  losses: LossCollector,
): Pick<DocumentPremise, 'label' | 'note' | 'tags'> {
  const held = { label: heldText(label, losses, place), note: heldText(note, losses, place) };
  return {
    ...(held.label === undefined ? {} : { label: held.label }),
    ...(held.note === undefined ? {} : { note: held.note }),
    ...(tags && tags.length > 0 ? { tags: heldTags(tags, losses, place) } : {}),
  };
}

const heldTags = (tags: readonly string[], losses: LossCollector, place?: PlaceInFile): string[] =>
  tags.flatMap((tag) => heldText(tag, losses, place)?.slice(0, 200).toWellFormed() ?? []);

/** @param id One that nothing else has: see `idsOf`. */
export function claimFields(
  claim: GraphClaim,
  id: string,
  losses: LossCollector,
): DocumentPremise & { text: string } {
  const { place } = claim;
  const label = heldText(claim.label, losses, place);
  const text = heldText(claim.text, losses, place);
  const note = heldText(claim.note, losses, place);
  const tags = heldTags(claim.tags ?? [], losses, place);
  if (text === undefined)
    losses.add('A claim without words stands there by its name, or as “(no text)”.', place);
  return {
    id,
    ...(label === undefined ? {} : { label }),
    text: text ?? label ?? wordless,
    ...(note === undefined ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(claim.citations && claim.citations.length > 0 ? { citations: [...claim.citations] } : {}),
  };
}

/** One id a claim: its key where that may be one and nothing before has it. */
export function idsOf({ claims }: Pick<ClaimGraph, 'claims'>, losses: LossCollector): string[] {
  const given = new Set(claims.map(({ key }) => key));
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return claims.map(({ key, place }, index) => {
    const mayBe = key.length <= limits.id && someMark.test(key) && key.isWellFormed();
    if (mayBe && !taken.has(key)) {
      taken.add(key);
      return key;
    }
    if (mayBe) losses.add('Two claims have the same id: steps belong to the first of them.', place);
    const base = mayBe ? key.slice(0, limits.id - 8).toWellFormed() : `claim-${index + 1}`;
    for (;;) {
      // Numbers go on from the last, as very many may have one id.
      const number = (numbers.get(base) ?? 1) + 1;
      numbers.set(base, number);
      const id = `${base}-${number}`;
      if (taken.has(id) || given.has(id)) continue;
      taken.add(id);
      return id;
    }
  });
}
