// Commands that change what a claim cites.

import type { Citation } from '../argument/argument.ts';
import type { DocumentStep } from '../argument/document.ts';
import { claimIn, type Draft } from './draft.ts';
import { applyAll, type Operation } from './operations.ts';
import { isRefused, named, type Outcome, refuse } from './outcome.ts';
import { problemOf } from './problemOf.ts';
import { addSources, newSource, sourceNamed } from './sources.ts';

const citationsOf = (draft: Draft, key: string): readonly Citation[] =>
  claimIn(draft, key).fields.citations ?? [];

const setCitations = (key: string, citations: readonly Citation[]): Operation => ({
  do: 'set',
  key,
  field: 'citations',
  ...(citations.length > 0 ? { value: citations } : {}),
});

function whyNot(draft: Draft, citation: Citation): string | null {
  const known = draft.fields.sources?.some(({ id }) => id === citation.source);
  return known ? problemOf('citation', citation) : 'Choose a source of the map, or add one first.';
}

const sourceWords = (draft: Draft, id: string) => {
  const source = draft.fields.sources?.find((each) => each.id === id);
  return source ? sourceNamed(source) : 'a source';
};

/** A claim cites one source more. */
export function addCitation(draft: Draft, key: string, citation: Citation): Outcome {
  if (claimIn(draft, key).fields.ref !== undefined)
    return refuse('It is only used again here. Go to where it stands.');
  const problem = whyNot(draft, citation);
  if (problem) return refuse(problem);
  return {
    operations: [setCitations(key, [...citationsOf(draft, key), citation])],
    words: `${named(draft, key)} cites ${sourceWords(draft, citation.source)}.`,
    focus: key,
  };
}

/** A claim cites a source that is still to be described. */
export function citeNewSource(draft: Draft, key: string): Outcome {
  const source = newSource(draft);
  const added = addSources(draft, [source]);
  if (isRefused(added)) return added;
  const { draft: now } = applyAll(draft, added.operations);
  const cited = addCitation(now, key, { source: source.id });
  return isRefused(cited) ? cited : { ...cited, operations: [...added.operations, ...cited.operations] };
}

/** Changes a citation: fields that are given as undefined are taken away. */
export function changeCitation(
  draft: Draft,
  key: string,
  index: number,
  change: { [Field in keyof Citation]?: Citation[Field] | undefined },
): Outcome {
  const citations = citationsOf(draft, key);
  const before = citations[index];
  if (!before) return refuse('That citation is not there any more.');
  const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  const citation = Object.fromEntries(entries) as Citation;
  const problem = whyNot(draft, citation);
  if (problem) return refuse(problem);
  return {
    operations: [setCitations(key, citations.with(index, citation))],
    words: `Changed what ${named(draft, key)} cites of ${sourceWords(draft, citation.source)}.`,
    focus: key,
  };
}

/** Takes a citation away; what tours open of the others stays open. */
export function removeCitation(draft: Draft, key: string, index: number): Outcome {
  const citations = citationsOf(draft, key);
  const gone = citations[index];
  if (!gone) return refuse('That citation is not there any more.');
  return {
    operations: [
      setCitations(key, citations.toSpliced(index, 1)),
      ...toursCiting(draft, key, (at) => (at === index ? null : at > index ? at - 1 : at)),
    ],
    words: `${named(draft, key)} cites ${sourceWords(draft, gone.source)} no more there.`,
    focus: key,
  };
}

/** What tours open of a claim, after its citations were put elsewhere. @param to Null for one that is gone. */
export function toursCiting(draft: Draft, key: string, to: (index: number) => number | null): Operation[] {
  const tours = draft.fields.tours ?? [];
  let met = false;
  const shifted = (step: DocumentStep): DocumentStep => {
    const { open, sub, ...rest } = step;
    const below = sub ? { sub: sub.map(shifted) } : {};
    const citation = open?.claim === key ? to(open.citation) : undefined;
    if (!open || citation === undefined || citation === open.citation) return { ...step, ...below };
    met = true;
    return citation === null ? { ...rest, ...below } : { ...step, open: { ...open, citation }, ...below };
  };
  const value = tours.map((tour) => ({ ...tour, steps: tour.steps.map(shifted) }));
  return met ? [{ do: 'setMap', field: 'tours', value }] : [];
}
