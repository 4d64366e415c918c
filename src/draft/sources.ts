// Commands that change the sources of a map.

import { isWebAddress } from '../argument/addressOf.ts';
import type { Source } from '../argument/argument.ts';
import { isTextAddress } from '../argument/checkReferences.ts';
import { capital } from '../labels/capital.ts';
import type { Draft } from './draft.ts';
import type { Operation } from './operations.ts';
import { named, type Outcome, refuse } from './outcome.ts';
import { problemOf } from './problemOf.ts';
import { freeName, slug } from './slug.ts';
import { withoutDoubtsOf } from './tourMentions.ts';

const sourcesIn = (draft: Draft): readonly Source[] => draft.fields.sources ?? [];

const setSources = (sources: readonly Source[]): Operation => ({
  do: 'setMap',
  field: 'sources',
  ...(sources.length > 0 ? { value: sources } : {}),
});

/** A source as a sentence names it. */
export function sourceNamed(source: Source): string {
  return `“${String(source.title ?? source['container-title'] ?? source.id).trim() || source.id}”`;
}

/** An id that no source of the map has, from the name of its author and its year. */
export function sourceId(draft: Draft, source: Omit<Source, 'id'>): string {
  const [author] = source.author ?? [];
  const year = source.issued?.['date-parts']?.[0]?.[0];
  const words = [author?.family ?? author?.literal ?? source.title ?? source.type, year]
    .filter((word) => word !== undefined)
    .join('-');
  const taken = new Set(sourcesIn(draft).map(({ id }) => id));
  return freeName(slug(words, 32) || 'source', taken);
}

/** What a source is called before it is described. */
export const newSourceTitle = 'New source';

/** One that is still to be described. */
export function newSource(draft: Draft): Source {
  const source = { type: 'webpage', title: newSourceTitle } as const;
  return { id: sourceId(draft, source), ...source };
}

/**
 * Sources that come with what is pasted: one that the map has is not added again, one whose id another has gets its own.
 *
 * @returns `renamed`: from the id that a source had to the one that it has here.
 */
export function withSources(
  draft: Draft,
  sources: readonly Source[],
): { operations: Operation[]; renamed: ReadonlyMap<string, string> } {
  const renamed = new Map<string, string>();
  let all = sourcesIn(draft);
  for (const source of sources) {
    const known = all.find(({ id }) => id === source.id);
    if (known && JSON.stringify(known) === JSON.stringify(source)) continue;
    const same = all.find((each) => JSON.stringify({ ...each, id: source.id }) === JSON.stringify(source));
    const id =
      same?.id ??
      (known ? sourceId({ ...draft, fields: { ...draft.fields, sources: [...all] } }, source) : source.id);
    if (id !== source.id) renamed.set(source.id, id);
    if (!same) all = [...all, { ...source, id }];
  }
  if (all === sourcesIn(draft)) return { operations: [], renamed };
  const linked = all.map((source) =>
    source.via !== undefined && renamed.has(source.via) && !sourcesIn(draft).includes(source)
      ? { ...source, via: renamed.get(source.via) ?? source.via }
      : source,
  );
  return { operations: [setSources(linked)], renamed };
}

/** Adds sources: those that the map has already stay as they are. */
export function addSources(draft: Draft, sources: readonly Source[]): Outcome {
  for (const source of sources) {
    const problem = whyNotSource([...sourcesIn(draft), ...sources], source);
    if (problem) return refuse(problem);
  }
  const { operations } = withSources(draft, sources);
  if (operations.length === 0) return refuse('The map has them already.');
  const value = operations[0]?.do === 'setMap' ? (operations[0].value as readonly Source[]) : [];
  const count = value.length - sourcesIn(draft).length;
  const last = value.at(-1);
  return {
    operations,
    words: count === 1 && last ? `Added the source ${sourceNamed(last)}.` : `Added ${count} sources.`,
    focus: null,
  };
}

/** Changes a field of a source. Without a value it is taken away. */
export function setSource(draft: Draft, id: string, field: string, value: unknown): Outcome {
  const before = sourcesIn(draft);
  const source = before.find((each) => each.id === id);
  if (!source) return refuse('That source is not in the map any more.');
  const { [field as keyof Source]: _, ...rest } = source;
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  const changed = (
    empty ? rest : field in source ? { ...source, [field]: value } : { ...rest, [field]: value }
  ) as Source;
  const all = before.map((each) => (each === source ? changed : each));
  const problem = whyNotSource(all, changed);
  if (problem) return refuse(problem);
  return {
    operations: [setSources(all)],
    words: `${empty ? 'Took away' : 'Changed'} ${field === 'via' ? 'through whom it is known' : `“${field}”`} of the source ${sourceNamed(changed)}.`,
    focus: null,
  };
}

/** Given as undefined, a field is taken away. */
type SourceText = {
  [Field in keyof NonNullable<Source['text']>]?: NonNullable<Source['text']>[Field] | undefined;
};

/**
 * What is said of the text of a source, with a change to it. A file is to hold the text that was brought, by its digest.
 * Where no text is left, only what was brought is.
 */
export function textWith(before: Source['text'], change: Omit<SourceText, 'copy'>): Source['text'] {
  const { href, paragraphs, copy } = before ?? {};
  const isNew = href === undefined && paragraphs === undefined;
  const now: SourceText = { ...(isNew && { kind: 'full' }), ...before, ...change };
  // Other words have another digest.
  if ('paragraphs' in change) delete now.digest;
  if (now.href !== undefined && now.kind !== 'excerpt') now.digest ??= copy?.digest;
  const hasText = now.paragraphs !== undefined || (now.href !== undefined && now.kind !== 'digest');
  if (!hasText) return copy && { copy };
  return Object.fromEntries(Object.entries(now).filter(([, value]) => value !== undefined));
}

/** Takes a source away that nothing rests on. */
export function removeSource(draft: Draft, id: string): Outcome {
  const source = sourcesIn(draft).find((each) => each.id === id);
  if (!source) return refuse('That source is not in the map any more.');
  const citing = [...draft.claims.values()].find(({ fields }) =>
    fields.citations?.some((citation) => citation.source === id),
  );
  if (citing) {
    return refuse(
      `${capital(sourceNamed(source))} is cited by ${named(draft, citing.key)}. Take the citation away first.`,
    );
  }
  const through = sourcesIn(draft).find(({ via }) => via === id);
  if (through) {
    return refuse(`${sourceNamed(through)} is known through ${sourceNamed(source)}. Change that first.`);
  }
  return {
    operations: [
      setSources(sourcesIn(draft).filter((each) => each !== source)),
      ...withoutDoubtsOf(draft, id),
    ],
    words: `Removed the source ${sourceNamed(source)}.`,
    focus: null,
  };
}

function whyNotSource(sources: readonly Source[], source: Source): string | null {
  if (source.URL !== undefined && !isWebAddress(source.URL))
    return 'An address starts with https:// or http://, and has no user name.';
  if (source.text?.href !== undefined && !isTextAddress(source.text.href))
    return 'The file of a text lies beside the map, like my%20text.txt, or at an https address.';
  return problemOf('source', source) ?? whyNotVia(sources, source);
}

function whyNotVia(sources: readonly Source[], { id, via }: Source): string | null {
  if (via === undefined) return null;
  const passed = new Set([id]);
  for (let at: string | undefined = via; at !== undefined; ) {
    if (passed.has(at)) return 'A source cannot be known through itself.';
    passed.add(at);
    const next = sources.find((each) => each.id === at);
    if (!next) return `There is no source “${at}” through which it could be known.`;
    at = next.via;
  }
  return null;
}
