// Walking an argument: who stands above, below and beside a claim, and what it is called there.

import type { Argument, Claim, ReusedClaim, Source } from './argument.ts';

export type DisplayRole = 'thesis' | 'reason' | 'evidence' | 'objection' | 'rebuttal' | 'premise';

/** What a claim is called where it stands. An objection to an objection is a rebuttal. */
export function displayRoleOf(argument: Argument, claim: Claim): DisplayRole {
  if (claim.premise) return 'premise';
  if (claim.role !== 'objection') return claim.role;
  const parent = claim.parent === null ? undefined : argument.claims.get(claim.parent);
  return parent?.role === 'objection' ? 'rebuttal' : 'objection';
}

/** The claim as it is written out: itself, or what a reuse stands for. */
export function resolveReuse(argument: Argument, claim: Claim): Exclude<Claim, ReusedClaim> | undefined {
  const found = claim.kind === 'reuse' ? argument.claims.get(claim.target) : claim;
  return found && found.kind !== 'reuse' ? found : undefined;
}

/** The sentence of a claim; of linked premises, their sentences joined by "and", each once. */
export function sentenceOf(argument: Argument, claim: Claim): string {
  // Premises may use linked reasons again, which may do the same: thousands deep, or doubling at each step.
  const sentences: string[] = [];
  const said = new Set<string>();
  const stack = [claim];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const written = resolveReuse(argument, next);
    if (!written || said.has(written.id)) continue;
    said.add(written.id);
    if (written.kind === 'text') {
      sentences.push(written.text);
      continue;
    }
    for (const id of written.premises.toReversed()) {
      const premise = argument.claims.get(id);
      if (premise) stack.push(premise);
    }
  }
  return sentences.join(' And: ');
}

/** Code units of a sentence that its name is made of. */
const longestName = 500;

/** A short name: the author's label, or the beginning of the sentence. */
export function nameOf(argument: Argument, claim: Claim): string {
  const label = claim.label ?? resolveReuse(argument, claim)?.label;
  if (label !== undefined) return label;
  const sentence = sentenceOf(argument, claim);
  // A claim may be as long as a chapter, and six words tell.
  const words = sentence.slice(0, longestName).split(/\s+/u);
  const short = words.slice(0, 6).join(' ');
  const points = [...short];
  if (points.length > 48) return `${points.slice(0, 47).join('')}…`;
  return words.length > 6 ? `${short}…` : short;
}

/** Premises, then children: everything that hangs directly on a claim, in document order. */
export function childIds(claim: Claim): readonly string[] {
  return claim.kind === 'linked' ? [...claim.premises, ...claim.children] : claim.children;
}

interface Standing {
  readonly claims: ReadonlyMap<string, { readonly parent: string | null }>;
}

/** From the parent up to the thesis. */
export function ancestorsOf(argument: Standing, id: string): string[] {
  const above: string[] = [];
  let at = argument.claims.get(id)?.parent ?? null;
  while (at !== null) {
    above.push(at);
    at = argument.claims.get(at)?.parent ?? null;
  }
  return above;
}

/** The claim itself and everything below it, in document order. Reuses are not followed. */
export function* subtreeOf(argument: Argument, id: string): Generator<Claim> {
  const stack = [id];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const claim = argument.claims.get(at);
    if (!claim) continue;
    yield claim;
    // One by one: a spread of very many is more arguments than a call can take.
    for (const below of childIds(claim).toReversed()) stack.push(below);
  }
}

const reusesByArgument = new WeakMap<Argument, Map<string, string[]>>();

/** Where else a claim stands: the ids of its reuses, in document order. */
export function reusesOf(argument: Argument, id: string): readonly string[] {
  let byTarget = reusesByArgument.get(argument);
  if (!byTarget) {
    byTarget = new Map();
    for (const claim of argument.claims.values()) {
      if (claim.kind !== 'reuse') continue;
      const reuses = byTarget.get(claim.target) ?? [];
      reuses.push(claim.id);
      byTarget.set(claim.target, reuses);
    }
    reusesByArgument.set(argument, byTarget);
  }
  return byTarget.get(id) ?? [];
}

/** The claims whose citations name this source, in document order. */
export function claimsResting(argument: Argument, source: string): Claim[] {
  return [...(claimsBySource(argument).get(source) ?? [])];
}

const citing = new WeakMap<Argument, Map<string, Set<Claim>>>();

/** For each source the claims that cite it, in document order: looked through once, however many sources there are. */
function claimsBySource(argument: Argument): Map<string, Set<Claim>> {
  let bySource = citing.get(argument);
  if (!bySource) {
    bySource = new Map();
    for (const claim of argument.claims.values()) {
      for (const { source } of claim.citations) {
        const claims = bySource.get(source) ?? new Set();
        bySource.set(source, claims.add(claim));
      }
    }
    citing.set(argument, bySource);
  }
  return bySource;
}

const reporting = new WeakMap<Argument, Map<string, string[]>>();

const places = new WeakMap<Argument, Map<string, number>>();

function inOrder(argument: Argument, ids: ReadonlySet<string>): Claim[] {
  let order = places.get(argument);
  if (!order) {
    order = new Map([...argument.claims.keys()].map((id, place) => [id, place]));
    places.set(argument, order);
  }
  const placeOf = (id: string) => order.get(id) ?? 0;
  return [...ids].toSorted((a, b) => placeOf(a) - placeOf(b)).flatMap((id) => argument.claims.get(id) ?? []);
}

/** The sources that are known through this one, directly or not. */
function reportedBy(argument: Argument, source: string): Set<string> {
  let byReporter = reporting.get(argument);
  if (!byReporter) {
    byReporter = new Map();
    for (const { id, via } of argument.sources.values()) {
      if (via === undefined) continue;
      const reported = byReporter.get(via) ?? [];
      reported.push(id);
      byReporter.set(via, reported);
    }
    reporting.set(argument, byReporter);
  }
  const found = new Set<string>([source]);
  for (const each of found) for (const id of byReporter.get(each) ?? []) found.add(id);
  found.delete(source);
  return found;
}

/** The claims that cite a source, and those that cite others that it reports; each once, where it rests most directly. */
function citedThrough(argument: Argument, source: string): { direct: Claim[]; through: Set<string> } {
  const direct = claimsResting(argument, source);
  const seen = new Set(direct.map(({ id }) => id));
  const through = new Set<string>();
  for (const id of reportedBy(argument, source)) {
    for (const claim of claimsBySource(argument).get(id) ?? [])
      if (!seen.has(claim.id)) through.add(claim.id);
  }
  return { direct, through };
}

/** The sources that one claim rests on and no more, in document order. */
export function usedOnce(argument: Argument): Source[] {
  return [...argument.sources.values()].filter(({ id }) => {
    const { direct, through } = citedThrough(argument, id);
    return direct.length + through.size === 1;
  });
}

/** What rests on a source: what cites it, what cites others that it reports, and what those claims hold up. */
export interface Resting {
  direct: Claim[];
  through: Claim[];
  above: Claim[];
}

/** Each claim once, where it rests most directly; in document order. */
export function dependentsOf(argument: Argument, source: string): Resting {
  const { direct, through } = citedThrough(argument, source);
  const seen = new Set([...direct.map(({ id }) => id), ...through]);
  const above = new Set<string>();
  for (const id of seen) {
    let at = argument.claims.get(id)?.parent ?? null;
    // What stands above it was added with it.
    while (at !== null && !above.has(at)) {
      above.add(at);
      at = argument.claims.get(at)?.parent ?? null;
    }
  }
  for (const id of seen) above.delete(id);
  return { direct, through: inOrder(argument, through), above: inOrder(argument, above) };
}

/**
 * Claims that name no source, in document order. A linked reason asserts nothing but its premises: it has a source
 * where one of them has.
 */
export function withoutSource(argument: Argument, names: (claim: Claim) => boolean): Claim[] {
  return [...argument.claims.values()].filter((claim) => {
    if (claim.kind === 'reuse') return false;
    const ids = claim.kind === 'linked' ? claim.premises : [];
    const premises = ids.flatMap((id) => argument.claims.get(id) ?? []);
    const written = premises.flatMap((premise) => resolveReuse(argument, premise) ?? []);
    return ![claim, ...premises, ...written].some(names);
  });
}

export interface Counts {
  reasons: number;
  evidence: number;
  objections: number;
  rebuttals: number;
}

/** How many children of each kind bear on a claim directly. */
export function countChildren(argument: Argument, claim: Claim): Counts {
  return countClaims(argument, claim.children);
}

export function countClaims(argument: Argument, ids: Iterable<string>): Counts {
  const counts: Counts = { reasons: 0, evidence: 0, objections: 0, rebuttals: 0 };
  for (const id of ids) {
    const child = argument.claims.get(id);
    if (!child) continue;
    const standing = displayRoleOf(argument, child);
    if (standing === 'evidence') counts.evidence++;
    else if (standing === 'rebuttal') counts.rebuttals++;
    else if (standing === 'objection') counts.objections++;
    else counts.reasons++;
  }
  return counts;
}

/** From the source cited to the one at hand: [Lavrov's statement, the article]. */
export function viaChain(argument: Argument, source: string): string[] {
  const chain = new Set<string>();
  for (let at: string | undefined = source; at !== undefined; at = argument.sources.get(at)?.via) {
    if (chain.has(at)) break;
    chain.add(at);
  }
  return [...chain];
}
