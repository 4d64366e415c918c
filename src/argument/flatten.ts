// A document of the right shape -> claims by id. Reports what is wrong with single nodes on the way.

import type { Argument, Claim, Role, Source } from './argument.ts';
import type { ArgumentDocument, DocumentNode, DocumentPremise, DocumentThesis } from './document.ts';
import { limits } from './limits.ts';
import { type Path, toPointer } from './position.ts';
import type { Report } from './report.ts';

type AnyNode = DocumentNode | DocumentPremise | DocumentThesis;

interface Placed {
  path: Path;
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
  const base: Path[] = thesis ? [['thesis']] : theses.map((_, index) => ['issue', 'theses', index]);
  const claims = new Map<string, Claim>();
  const paths = new Map<string, Path>();
  const given = givenIds(theses);
  let nodes = 0;

  function add(node: AnyNode, placed: Placed): string | null {
    nodes++;
    if (nodes > limits.nodes) {
      if (nodes === limits.nodes + 1) report.addAt(placed.path, 'too-many-nodes');
      return null;
    }
    const id = node.id ?? derivedId(placed.place, given, claims);
    const earlier = paths.get(id);
    if (earlier) {
      report.addAt([...placed.path, 'id'], 'duplicate-id', id, report.position([...earlier, 'id']));
      return null;
    }
    const claim = toClaim(node, id, placed, report);
    claims.set(id, claim);
    paths.set(id, placed.path);

    const childIds: string[] = [];
    const premiseIds: string[] = [];
    const premises = 'premises' in node ? (node.premises ?? []) : [];
    premises.forEach((premise, index) => {
      const child = add(premise, {
        path: [...placed.path, 'premises', index],
        place: premisePlace(placed.place, index),
        role: placed.role,
        parent: claim,
        premise: true,
      });
      if (child !== null) premiseIds.push(child);
    });
    (node.children ?? []).forEach((childNode, index) => {
      const child = add(childNode, {
        path: [...placed.path, 'children', index],
        place: childPlace(placed.place, index),
        role: childNode.role,
        parent: claim,
        premise: false,
      });
      if (child !== null) childIds.push(child);
    });
    claims.set(id, {
      ...claim,
      children: childIds,
      ...(claim.kind === 'linked' ? { premises: premiseIds } : {}),
    } as Claim);
    return id;
  }

  const roots = theses.flatMap((root, index) => {
    const id = add(root, {
      path: base[index] ?? [],
      place: String(index + 1),
      role: 'thesis',
      parent: null,
      premise: false,
    });
    return id === null ? [] : [id];
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

function toClaim(node: AnyNode, id: string, placed: Placed, report: Report): Claim {
  const { path, role, parent, premise } = placed;
  const premises = 'premises' in node ? node.premises : undefined;
  const ref = 'ref' in node ? node.ref : undefined;
  const found = [
    ...(node.text === undefined ? [] : ['text']),
    ...(premises === undefined ? [] : ['premises']),
    ...(ref === undefined ? [] : ['ref']),
  ];
  if (found.length !== 1) report.addAt(path, 'one-of', found);
  const against = 'against' in node ? node.against : undefined;
  if (against !== undefined && role !== 'objection') {
    report.addAt([...path, 'against'], 'against-without-objection');
  }
  if (against === 'inference' && parent?.parent === null) {
    report.addAt([...path, 'against'], 'no-inference');
  }
  if (node.strength !== undefined && node.text === undefined)
    report.addAt([...path, 'strength'], 'no-strength');
  const base = {
    id,
    role,
    parent: parent?.id ?? null,
    children: [],
    premise,
    against: against ?? 'claim',
    citations: node.citations ?? [],
    tags: node.tags ?? [],
    ...(node.label === undefined ? {} : { label: node.label }),
    ...('warrant' in node && node.warrant !== undefined ? { warrant: node.warrant } : {}),
    ...(node.note === undefined ? {} : { note: node.note }),
    ...(node.lang === undefined ? {} : { lang: node.lang }),
    ...(node.strength === undefined ? {} : { strength: node.strength }),
    pointer: toPointer(path),
  } as const;
  if (ref !== undefined) return { ...base, kind: 'reuse', target: ref };
  if (premises !== undefined) return { ...base, kind: 'linked', premises: [] };
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
