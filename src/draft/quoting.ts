// Commands that make claims and citations of the words of a source.

import type { DocumentCitation, DocumentSource } from '../argument/document.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import type { QuotationAt } from '../quotes/quotationAt.ts';
import { addBelow, addPremise } from './adding.ts';
import { setField, setMap } from './changing.ts';
import { claimIn, type Draft } from './draft.ts';
import { capital, isRefused, named, newKey, type Outcome, refuse } from './outcome.ts';

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
    return { operations, words: `The thesis is “${says.text}”.`, focus: target };
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

/** Names a source under an id that none has. */
export function addSource(draft: Draft, source: Omit<DocumentSource, 'id'>): Outcome & { id: string } {
  const sources = draft.fields.sources ?? [];
  const slug = (source.title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 32)
    .replace(/^-+|-+$/gu, '');
  const taken = new Set(sources.map(({ id }) => id));
  let id = slug === '' ? 'text' : slug;
  for (let count = 2; taken.has(id); count++) id = `${slug === '' ? 'text' : slug}-${count}`;
  const command = setMap('sources', [...sources, { id, ...source }]);
  return { ...command, words: `The text is a source now: “${source.title ?? id}”.`, id };
}

const said = (outcome: Outcome, words: string): Outcome =>
  isRefused(outcome) ? outcome : { ...outcome, words };
