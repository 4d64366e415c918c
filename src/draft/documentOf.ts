// A draft as a document, and as the argument that is shown.

import type { Argument, Claim, Role, Source, Tour } from '../argument/argument.ts';
import type { ArgumentDocument, DocumentNode, DocumentStep } from '../argument/document.ts';
import { childPlace, premisePlace } from '../argument/flatten.ts';
import { doubtedClaim, withDoubted } from './doubted.ts';
import { type ClaimFields, claimIn, type Draft, type DraftClaim } from './draft.ts';

/**
 * @param given Claims that something else names by their keys: each has that for its id, in place of any that the draft
 * gave it. @param drawn Is told which claim each object of the document stands for.
 * @throws {Error} never for a draft that came from a document.
 */
export function documentOf(
  draft: Draft,
  given: Iterable<string> = [],
  drawn?: (node: object, key: string) => void,
): ArgumentDocument {
  const held = new Set(given);
  const named = mentioned(draft, held);
  const idOf = (key: string) => (held.has(key) ? undefined : draft.claims.get(key)?.fields.id) ?? key;
  const nodeOf = (key: string): DocumentNode => {
    const { fields, children, premises } = claimIn(draft, key);
    const node = {
      // What is mentioned keeps the name that it is mentioned by, wherever it stands.
      ...(fields.id === undefined && named.has(key) ? { id: key } : {}),
      ...fields,
      ...(fields.id === undefined ? {} : { id: idOf(key) }),
      ...(fields.ref === undefined ? {} : { ref: idOf(fields.ref) }),
      ...(premises ? { premises: premises.map(nodeOf) } : {}),
      ...(children.length > 0 ? { children: children.map(nodeOf) } : {}),
    } as DocumentNode;
    drawn?.(node, key);
    return node;
  };
  const { version, title, summary, language, sources, tours, ...others } = draft.fields;
  const theses = draft.theses.map(nodeOf);
  const [only] = theses;
  if (!only) throw new Error('A map needs a thesis.');
  return {
    ...others,
    version,
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(language === undefined ? {} : { language }),
    ...(draft.issue === null ? { thesis: only } : { issue: { text: draft.issue, theses } }),
    ...(sources === undefined ? {} : { sources }),
    ...(tours === undefined ? {} : { tours: tours.map((tour) => renamed(tour, idOf)) }),
  } as ArgumentDocument;
}

/** The same tour where nothing has another name. */
function renamed(tour: Tour, idOf: (key: string) => string): Tour {
  const same = stepsOf(tour.steps).every((step) => keysIn(step).every((key) => idOf(key) === key));
  if (same) return tour;
  return { ...tour, steps: tour.steps.map((step) => naming(step, (keys) => keys.map(idOf))) };
}

/** A step that names other claims, with the steps within it. What it opened is closed where that is named no more. */
export function naming(step: DocumentStep, change: (keys: readonly string[]) => string[]): DocumentStep {
  const { open, ...rest } = step;
  const [claim] = open ? change([open.claim]) : [];
  return {
    ...rest,
    focus: change(step.focus),
    ...(step.show ? { show: change(step.show) } : {}),
    ...(Array.isArray(step.spotlight) ? { spotlight: change(step.spotlight) } : {}),
    ...(open && claim !== undefined ? { open: { ...open, claim } } : {}),
    ...(step.doubt ? { doubt: step.doubt.flatMap((text) => withDoubted(text, change)) } : {}),
    ...(step.sub ? { sub: step.sub.map((each) => naming(each, change)) } : {}),
  };
}

/** All steps, with those within others. */
export const stepsOf = (steps: readonly DocumentStep[]): readonly DocumentStep[] =>
  steps.flatMap((step) => [step, ...stepsOf(step.sub ?? [])]);

/** The claims that a step names. */
export const keysIn = ({ focus, show, spotlight, open, doubt }: DocumentStep): readonly string[] => [
  ...focus,
  ...(show ?? []),
  ...(Array.isArray(spotlight) ? spotlight : []),
  ...(open ? [open.claim] : []),
  ...(doubt ?? []).flatMap((text) => doubtedClaim(text) ?? []),
];

/** The claims without an id that tours, reuses or others name by another than their place. */
function mentioned(draft: Draft, given: Iterable<string>): ReadonlySet<string> {
  const steps = stepsOf((draft.fields.tours ?? []).flatMap((tour) => tour.steps));
  const named = new Set([...given, ...steps.flatMap(keysIn)]);
  for (const { fields } of draft.claims.values()) if (fields.ref !== undefined) named.add(fields.ref);
  for (const key of named) if (draft.claims.get(key)?.fields.id !== undefined) named.delete(key);
  if (named.size === 0) return named;
  const walk = (key: string, place: string): void => {
    // Derived from its place it has that name already.
    if (place === key) named.delete(key);
    const { premises, children } = claimIn(draft, key);
    premises?.forEach((premise, index) => {
      walk(premise, premisePlace(place, index));
    });
    children.forEach((child, index) => {
      walk(child, childPlace(place, index));
    });
  };
  draft.theses.forEach((key, index) => {
    walk(key, String(index + 1));
  });
  return named;
}

const known = new WeakMap<DraftClaim, Claim>();
const shown = new WeakMap<Draft, Argument>();

/** The argument of a draft, its claims under their keys. What did not change is the same as before. */
export function argumentOf(draft: Draft): Argument {
  const before = shown.get(draft) ?? argumentFrom(draft);
  shown.set(draft, before);
  return before;
}

function argumentFrom(draft: Draft): Argument {
  const claims = new Map<string, Claim>();
  const add = (key: string, given?: Role): void => {
    const draftClaim = claimIn(draft, key);
    const role = given ?? draftClaim.fields.role ?? 'reason';
    let claim = known.get(draftClaim);
    if (claim?.role !== role) {
      claim = claimOf(draftClaim, role);
      known.set(draftClaim, claim);
    }
    claims.set(key, claim);
    for (const premise of draftClaim.premises ?? []) add(premise, role);
    for (const child of draftClaim.children) add(child);
  };
  for (const thesis of draft.theses) add(thesis, 'thesis');
  const { title, summary, language, sources, tours } = draft.fields;
  return {
    title,
    ...(summary === undefined ? {} : { summary }),
    language: language ?? 'und',
    ...(draft.issue === null ? {} : { issue: draft.issue }),
    theses: draft.theses,
    claims,
    sources: sourcesOf(sources ?? []),
    tours: tours ?? [],
  };
}

const knownSources = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>();

function sourcesOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const before = knownSources.get(sources) ?? new Map(sources.map((source) => [source.id, source]));
  knownSources.set(sources, before);
  return before;
}

function claimOf({ key, parent, slot, fields, children, premises }: DraftClaim, role: Role): Claim {
  const { against, citations, tags, label, warrant, note, lang, strength, text, ref } = fields as ClaimFields;
  const base = {
    ...{ id: key, role, parent, children, premise: slot === 'premises' },
    against: against ?? 'claim',
    citations: citations ?? [],
    tags: tags ?? [],
    ...(label === undefined ? {} : { label }),
    ...(warrant === undefined ? {} : { warrant }),
    ...(note === undefined ? {} : { note }),
    ...(lang === undefined ? {} : { lang }),
    ...(strength === undefined ? {} : { strength }),
    // Where it will stand in a file is known when it is written.
    pointer: '',
  } as const;
  if (ref !== undefined) return { ...base, kind: 'reuse', target: ref };
  if (premises) return { ...base, kind: 'linked', premises };
  // What has no words yet has a place, and a name that can be pressed.
  return { ...base, kind: 'text', text: text || '…' };
}
