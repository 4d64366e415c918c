// A document of the right shape -> claims by id. Reports what is wrong with single nodes on the way.

import type { Argument, Claim, Role, Source } from './argument.ts';
import type { ArgumentDocument, DocumentNode, DocumentPremise, DocumentThesis } from './document.ts';
import { limits } from './limits.ts';
import { toPath } from './pointer.ts';
import type { Report } from './report.ts';

type AnyNode = DocumentNode | DocumentPremise | DocumentThesis;

interface Placed {
  /** Grows from that of the parent: a path of its own for each claim of a deep map is most of the work. */
  pointer: string;
  /** The place among siblings, in numbers: 1.2.1, and 1.2a for the first premise of 1.2. */
  place: string;
  role: Role;
  parent: Claim | null;
  premise: boolean;
}

/** Null where the roots are not usable. Claims come in document order. */
export function flatten(document: ArgumentDocument, report: Report): Argument | null {
  const { thesis, issue } = document;
  if (thesis && issue) {
    report.addAt(['issue'], 'thesis-and-issue');
    return null;
  }
  const theses = thesis ? [thesis] : (issue?.theses ?? []);
  if (theses.length === 0) {
    report.addAt([], 'no-thesis');
    return null;
  }
  const claims = new Map<string, Claim>();
  const given = givenIds(theses);
  let nodes = 0;

  function add(node: AnyNode, placed: Placed): string | null {
    nodes++;
    if (nodes > limits.nodes) {
      if (nodes === limits.nodes + 1) report.addAt(toPath(placed.pointer), 'too-many-nodes');
      return null;
    }
    const id = node.id ?? derivedId(placed.place, given, claims);
    const { pointer, place, role } = placed;
    const earlier = claims.get(id);
    if (earlier) {
      const other = report.position(toPath(`${earlier.pointer}/id`));
      report.addAt(toPath(`${pointer}/id`), 'duplicate-id', id, other);
      return null;
    }
    const premises: string[] = [];
    const children: string[] = [];
    const parent = toClaim(node, id, placed, { premises, children }, report);
    claims.set(id, parent);
    for (const [index, each] of (('premises' in node && node.premises) || []).entries()) {
      const below = {
        pointer: `${pointer}/premises/${index}`,
        place: premisePlace(place, index),
        role,
        parent,
        premise: true,
      };
      const added = add(each, below);
      if (added !== null) premises.push(added);
    }
    for (const [index, each] of (node.children ?? []).entries()) {
      const below = {
        pointer: `${pointer}/children/${index}`,
        place: childPlace(place, index),
        role: each.role,
        parent,
        premise: false,
      };
      const added = add(each, below);
      if (added !== null) children.push(added);
    }
    return id;
  }

  const roots = theses.flatMap((root, index) => {
    const id = add(root, {
      pointer: thesis ? '/thesis' : `/issue/theses/${index}`,
      place: String(index + 1),
      role: 'thesis',
      parent: null,
      premise: false,
    });
    return id ?? [];
  });
  return {
    title: document.title,
    ...(document.summary === undefined ? {} : { summary: document.summary }),
    language: document.language ?? 'und',
    ...(issue ? { issue: issue.text } : {}),
    theses: roots,
    claims,
    sources: collectSources(document, report),
    tours: document.tours ?? [],
  };
}

/** @param below Ids, which are filled in after. */
function toClaim(
  node: AnyNode,
  id: string,
  { pointer, role, parent, premise }: Placed,
  below: { premises: readonly string[]; children: readonly string[] },
  report: Report,
): Claim {
  const premises = 'premises' in node ? node.premises : undefined;
  const ref = 'ref' in node ? node.ref : undefined;
  const at = (field = '') => toPath(pointer + field);
  if (Number(node.text !== undefined) + Number(premises !== undefined) + Number(ref !== undefined) !== 1) {
    const found = Object.entries({ text: node.text, premises, ref }).filter(
      ([, value]) => value !== undefined,
    );
    report.addAt(
      at(),
      'one-of',
      found.map(([field]) => field),
    );
  }
  const against = 'against' in node ? node.against : undefined;
  if (against !== undefined && role !== 'objection')
    report.addAt(at('/against'), 'against-without-objection');
  if (against === 'inference' && parent?.parent === null) report.addAt(at('/against'), 'no-inference');
  if (node.strength !== undefined && node.text === undefined) report.addAt(at('/strength'), 'no-strength');
  const base = {
    id,
    role,
    parent: parent?.id ?? null,
    children: below.children,
    premise,
    against: against ?? 'claim',
    citations: node.citations ?? [],
    tags: node.tags ?? [],
    ...(node.label === undefined ? {} : { label: node.label }),
    ...('warrant' in node && node.warrant !== undefined ? { warrant: node.warrant } : {}),
    ...(node.note === undefined ? {} : { note: node.note }),
    ...(node.lang === undefined ? {} : { lang: node.lang }),
    ...(node.strength === undefined ? {} : { strength: node.strength }),
    pointer,
  } as const;
  if (ref !== undefined) return { ...base, kind: 'reuse', target: ref };
  if (premises !== undefined) return { ...base, kind: 'linked', premises: below.premises };
  return { ...base, kind: 'text', text: node.text ?? '' };
}

function collectSources(document: ArgumentDocument, report: Report): Map<string, Source> {
  const sources = new Map<string, Source>();
  const places = new Map<string, number>();
  (document.sources ?? []).forEach((source, index) => {
    const earlier = places.get(source.id);
    if (earlier !== undefined) {
      const other = report.position(['sources', earlier, 'id']);
      report.addAt(['sources', index, 'id'], 'duplicate-id', source.id, other);
      return;
    }
    places.set(source.id, index);
    sources.set(source.id, source);
  });
  return sources;
}

function givenIds(roots: readonly AnyNode[]): Set<string> {
  const ids = new Set<string>();
  const stack: AnyNode[] = [...roots];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.id !== undefined) ids.add(node.id);
    // One by one: a spread of very many is more arguments than a call can take.
    for (const child of node.children ?? []) stack.push(child);
    if ('premises' in node) for (const premise of node.premises ?? []) stack.push(premise);
  }
  return ids;
}

/** The place itself, unless an author gave that very id to something else. */
function derivedId(place: string, given: ReadonlySet<string>, claims: ReadonlyMap<string, Claim>): string {
  let id = place;
  while (given.has(id) || claims.has(id)) id += '~';
  return id;
}

/** What claims without an id are called below a place. */
export const childPlace = (place: string, index: number) => `${place}.${index + 1}`;
export const premisePlace = (place: string, index: number) => `${place}${letters(index)}`;

/** 0 -> a, 25 -> z, 26 -> aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
