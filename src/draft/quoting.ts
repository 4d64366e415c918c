// Commands that make claims and citations of the words of a source.

import { isWebAddress } from '../argument/addressOf.ts';
import type { DocumentCitation, DocumentSource } from '../argument/document.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import { capital } from '../labels/capital.ts';
import type { QuotationAt } from '../quotes/quotationAt.ts';
import { addBelow, addPremise } from './adding.ts';
import { setField, setMap } from './changing.ts';
import { claimIn, type Draft } from './draft.ts';
import { isRefused, named, newKey, type Outcome, refuse } from './outcome.ts';
import { problemOf } from './problemOf.ts';
import { freeName, slug } from './slug.ts';
import { ifSound } from './whyNot.ts';

/** What the words become. */
export type TakenAs = 'reason' | 'objection' | 'premise' | 'quotation';

/** The citation of a quotation: its words, what tells them from others, and the paragraph. */
export function citationOf(
  source: string,
  { parts, prefix, suffix, paragraphs: [first, last] }: QuotationAt,
): DocumentCitation {
  const [exact = ''] = parts;
  const besides = {
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  const quote =
    parts.length > 1
      ? { parts: [...parts] }
      : Object.keys(besides).length === 0
        ? exact
        : { exact, ...besides };
  const value = first === last ? String(first) : `${first}–${last}`;
  return { source, quote, locator: { label: 'paragraph', value } };
}

/** The words of a citation as a claim says them: in one line, without what only printers see, a sentence of its own. */
export const claimText = (citation: DocumentCitation): string =>
  capital(
    quotedParts(citation)
      .join(' … ')
      .replace(/[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );

/**
 * Makes of quoted words a claim that bears on another, or evidence for it; a citation where that is evidence itself; the
 * thesis where that has no words yet.
 */
export function take(
  draft: Draft,
  as: TakenAs,
  target: string,
  citation: DocumentCitation,
  made: string = newKey(draft),
): Outcome {
  const { fields, slot } = claimIn(draft, target);
  const says = { text: claimText(citation), citations: [citation] };
  if (slot === 'theses' && fields.text === '') {
    const operations = (['text', 'citations'] as const).map(
      (field) => ({ do: 'set', key: target, field, value: says[field] }) as const,
    );
    return ifSound(draft, { operations, words: `The thesis is “${says.text}”.`, focus: target });
  }
  if (as === 'premise') return addPremise(draft, target, made, says);
  if (as === 'quotation' && fields.role === 'evidence') {
    const citations = [...(fields.citations ?? []), citation];
    return said(setField(draft, target, 'citations', citations), `Quoted for ${named(draft, target)}.`);
  }
  const role = as === 'quotation' ? 'evidence' : as;
  return addBelow(draft, target, role, { key: made, fields: { role, ...says } });
}

/** Puts a citation in the place of one that a claim has: with a further part. The text of evidence that only quotes follows. */
export function requote(draft: Draft, key: string, at: number, citation: DocumentCitation): Outcome {
  const { fields } = claimIn(draft, key);
  const before = fields.citations?.[at];
  if (!before) return refuse('There is no quotation to which a part could be added.');
  const change = setField(draft, key, 'citations', fields.citations?.with(at, citation));
  if (isRefused(change)) return change;
  const text = fields.text === claimText(before) ? setField(draft, key, 'text', claimText(citation)) : null;
  return {
    operations: [...change.operations, ...(text && !isRefused(text) ? text.operations : [])],
    words: `Added a part to the quotation of ${named(draft, key)}.`,
    focus: key,
  };
}

/** Names a source under an id that none has. What a page says of itself, and no source can be, is left out. */
export function addSource(draft: Draft, source: Omit<DocumentSource, 'id'>): Outcome & { id: string } {
  const sources = draft.fields.sources ?? [];
  const taken = new Set(sources.map(({ id }) => id));
  const id = freeName(slug(source.title ?? '', 32) || 'text', taken);
  const named = { id, type: source.type };
  const facts = Object.entries(source).filter(
    ([field, value]) =>
      problemOf('source', { ...named, [field]: value }) === null &&
      (field !== 'URL' || isWebAddress(String(value))),
  );
  const command = setMap('sources', [...sources, { ...named, ...Object.fromEntries(facts) }]);
  return { ...command, words: `The text is a source now: “${source.title ?? id}”.`, id };
}

const said = (outcome: Outcome, words: string): Outcome =>
  isRefused(outcome) ? outcome : { ...outcome, words };
