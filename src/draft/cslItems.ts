// Items of CSL-JSON as they are pasted: from Zotero, from Crossref's answer for a DOI, from a converter. What the format
// does not know of them is left out, and named.

import { isWebAddress } from '../argument/addressOf.ts';
import type { Source } from '../argument/argument.ts';
import { cslTypes, cslVariables } from '../argument/csl.ts';
import { cslTypeOf } from '../argument/cslSynonyms.ts';
import { documentParts } from '../argument/document.ts';

export interface CslItems {
  /** Without ids. */
  sources: Omit<Source, 'id'>[];
  /** Fields that were left out. */
  dropped: string[];
}

/** Null for what is no CSL-JSON: an object, a list of them, or what a service has put round one. */
export function parseCslItems(text: string): CslItems | null {
  try {
    return toSources(JSON.parse(text.trim()));
  } catch {
    return null;
  }
}

/** The same for what a converter made. */
export function toSources(value: unknown): CslItems | null {
  const wrapped = isObject(value) ? (value.message ?? value.items ?? value) : value;
  const items = (Array.isArray(wrapped) ? wrapped : [wrapped]).filter(isObject);
  const dropped = new Set<string>();
  const sources = items.flatMap((item) => {
    const source = toSource(item, dropped);
    return source ? [source] : [];
  });
  return sources.length > 0 ? { sources, dropped: [...dropped] } : null;
}

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lists: ReadonlySet<string> = new Set([...cslVariables.name, 'categories']);
const names: ReadonlySet<string> = new Set(cslVariables.name);
const dates: ReadonlySet<string> = new Set(cslVariables.date);
/** What services say of an item besides what it is; nobody misses it. */
const chatter =
  /^(id|type|_graph|citation-key|reference.*|is-referenced.*|indexed|created|deposited|score|prefix|member|source|content-domain|relation|link|resource|published.*|journal-issue|original-title|subtitle|short-.*|alternative-id|funder|assertion|subject|update.*|issn-type|isbn-type|license|copyright|schema|abstract)$/i;

function toSource(item: Fields, dropped: Set<string>): Omit<Source, 'id'> | null {
  const given = String(item.type ?? '');
  const type = (cslTypes as readonly string[]).includes(given) ? given : (cslTypeOf(given) ?? 'document');
  const source: Fields = { type };
  for (const [field, raw] of Object.entries(item)) {
    if (raw === null || raw === '' || field === 'id' || field === 'type' || field === 'citation-key')
      continue;
    const value = valueFor(field, raw);
    const { success } = documentParts.source.safeParse({ id: 'one', type, [field]: value });
    // The licence of a service is no word on the text's.
    const known = success && !['text', 'via', 'license', 'custom'].includes(field);
    if (known && (field !== 'URL' || isWebAddress(String(value)))) source[field] = value;
    else if (!chatter.test(field)) dropped.add(field);
  }
  const says = ['title', 'author', 'editor', 'container-title', 'URL', 'DOI', 'issued'];
  if (!says.some((field) => field in source)) return null;
  // With a place where it appeared, what BibTeX calls an article is one of a journal.
  if (given === 'article' && 'container-title' in source) source.type = 'article-journal';
  return source as Omit<Source, 'id'>;
}

function valueFor(field: string, raw: unknown): unknown {
  if (names.has(field) && Array.isArray(raw)) return raw.flatMap((name) => nameOf(name) ?? []);
  if (dates.has(field)) return dateOf(raw);
  // Crossref gives a list where CSL has a text.
  if (Array.isArray(raw) && !lists.has(field)) return raw.map(String).filter(Boolean).slice(0, 1).join('');
  return raw;
}

const partsOfNames = [
  ...['family', 'given', 'literal', 'suffix', 'dropping-particle', 'non-dropping-particle'],
  ...['comma-suffix', 'static-ordering', 'parse-names'],
];

function nameOf(name: unknown): Fields | null {
  if (typeof name === 'string') return { literal: name };
  if (!isObject(name)) return null;
  const kept = Object.fromEntries(
    partsOfNames.flatMap((part) => (name[part] ? [[part, name[part]] as const] : [])),
  );
  if (Object.keys(kept).length > 0) return kept;
  return typeof name.name === 'string' ? { literal: name.name } : null;
}

/** Parts as numbers, without those that are empty. */
function dateOf(raw: unknown): unknown {
  if (typeof raw === 'string' || typeof raw === 'number') return { raw: String(raw) };
  if (!isObject(raw)) return raw;
  const { 'date-parts': parts, literal, raw: unread, season, circa } = raw;
  const rest = Object.fromEntries(
    Object.entries({ literal, raw: unread, season, circa }).filter(([, value]) => value !== undefined),
  );
  if (!Array.isArray(parts)) return rest;
  const read = parts.map((part: unknown) =>
    (Array.isArray(part) ? part : [part])
      .filter((each) => each !== '' && each !== null)
      .map((each) => (/^-?\d+$/.test(String(each)) ? Number(each) : each)),
  );
  const full = read.filter((part) => part.length > 0);
  return full.length > 0 ? { 'date-parts': full, ...rest } : rest;
}
