// An outline -> a document: what stands at its top is the thesis, or theses; what is indented under a claim bears on it.

import { someText } from '../../argument/blankText.ts';
import type {
  DocumentCitation,
  DocumentNode,
  DocumentSource,
  DocumentThesis,
} from '../../argument/document.ts';
import { childPlace, premisePlace } from '../../argument/flatten.ts';
import { limits } from '../../argument/limits.ts';
import type { Position } from '../../argument/position.ts';
import { refused } from '../jsonFile.ts';
import type { LossCollector } from '../losses.ts';
import type { NotationProblem, Read } from '../notation.ts';
import { titleFromName } from '../titleFromName.ts';
import { tooMany } from '../tooMany.ts';

export interface ListedItem {
  /** Empty where its premises say it. */
  text: string;
  role: DocumentNode['role'];
  against?: 'claim' | 'inference';
  label?: string;
  note?: string;
  tags?: readonly string[];
  citations?: readonly DocumentCitation[];
  place: Position;
  premises: readonly ListedItem[];
  below: readonly ListedItem[];
}

export interface ListedOutline {
  /** Empty where it has none. */
  title: string;
  items: readonly ListedItem[];
  sources: readonly DocumentSource[];
}

/** @param name Of the file. */
export function outlineToDocument(
  { title, items, sources }: ListedOutline,
  name: string,
  losses: LossCollector,
): Read {
  const problem = problemOf(items);
  if (problem) return refused(problem);
  const places = new Map<string, Position>();
  const fieldsOf = ({ text, label, note, tags, citations, place }: ListedItem, id: string) => {
    places.set(id, place);
    const held = (words: string | undefined) => words !== undefined && someText.test(words);
    if (!held(text) && !held(label)) losses.add('A claim without words is written “(no words)”.', place);
    return {
      id,
      ...(held(label) && held(text) ? { label: label as string } : {}),
      text: held(text) ? text : held(label) ? (label as string) : '(no words)',
      ...(held(note) ? { note: note as string } : {}),
      ...(tags && tags.length > 0 ? { tags: [...tags] } : {}),
      ...(citations && citations.length > 0 ? { citations: [...citations] } : {}),
    };
  };
  const below = ({ below: children }: ListedItem, place: string) =>
    children.length === 0
      ? {}
      : { children: children.map((child, at) => nodeOf(child, childPlace(place, at))) };
  function nodeOf(item: ListedItem, place: string): DocumentNode {
    const { role, against, premises } = item;
    const side = { role, ...(against ? { against } : {}) };
    const [only, ...others] = premises;
    if (only && others.length === 0)
      return nodeOf({ ...only, role, below: [...only.below, ...item.below] }, place);
    if (!only) return { ...fieldsOf(item, place), ...side, ...below(item, place) };
    places.set(place, item.place);
    const linked = premises.map((premise, at) => {
      const id = premisePlace(place, at);
      return { ...fieldsOf(premise, id), ...below(premise, id) };
    });
    return { id: place, ...side, premises: linked, ...below(item, place) };
  }
  const theses = items.map((item, at): DocumentThesis => {
    const place = String(at + 1);
    return { ...fieldsOf(item, place), ...below(item, place) };
  });
  const [thesis, ...others] = theses;
  const called = someText.test(title) ? title : titleFromName(name) || name;
  const root = others.length > 0 || !thesis ? { issue: { text: called, theses } } : { thesis };
  const document = {
    version: 1,
    title: called,
    ...root,
    ...(sources.length > 0 ? { sources: [...sources] } : {}),
  } as const;
  return { document, losses: losses.list(), problems: [], places };
}

/** Nothing here recurses before it is known how deep it goes. */
function problemOf(items: readonly ListedItem[]): NotationProblem | null {
  if (items.length === 0)
    return {
      message: 'There is no claim in this file, so there is no map to show.',
      place: { line: 1, column: 1 },
    };
  let level = items;
  const seen: ListedItem[] = [];
  for (let depth = 1; level.length > 0; depth++) {
    const [first] = level;
    if (depth > limits.levels && first)
      return {
        message: `Claims are nested deeper than ${limits.levels} levels here: put them higher up.`,
        place: first.place,
      };
    const next: ListedItem[] = [];
    for (const item of level) {
      const { text, place } = item;
      if (Math.max(text.length, item.label?.length ?? 0, item.note?.length ?? 0) > limits.text)
        return {
          message: `This is longer than ${limits.text} characters: make several claims of it.`,
          place,
        };
      seen.push(item);
      for (const each of item.premises) next.push(each);
      for (const each of item.below) next.push(each);
    }
    level = next;
  }
  return tooMany(seen);
}
