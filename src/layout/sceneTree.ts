// The tree of a scene: claims in their forms, stubs for what is not shown beside what is.

import type { Argument, Claim } from '../argument/argument.ts';
import { throughWords } from '../labels/wording.ts';
import { type CardSettings, card, chipSize } from './cardContent.ts';
import { issueId, issueStyle } from './issue.ts';
import type { CardForm, CardSpec, LayoutNode, Relation, Stub } from './layoutResult.ts';
import type { Content } from './sceneContent.ts';
import { restOf, type StubNode, stubId } from './stubs.ts';
import { issueNode, nodeOf, relationOf } from './visibleTree.ts';

/** What hangs where, whatever it measures: found once for all trials. */
export interface Sketch {
  /** Null for the issue, and for a part of a way. */
  readonly claim: Claim | null;
  readonly id: string;
  readonly relation: Relation | null;
  readonly form: CardForm;
  readonly children: readonly Sketch[];
  readonly premises: readonly Sketch[];
  readonly stub?: Stub;
}

/**
 * @param stubs Whether something says what is not shown of a family.
 * @throws {Error} for an argument without thesis, which parseArgument never gives.
 */
export function sketchOf(argument: Argument, content: Content, stubs = true): Sketch {
  const theses = argument.theses.filter((id) => content.forms.has(id));
  if (argument.issue === undefined) {
    const only = sketch(argument, content, argument.theses[0] ?? '', null, stubs);
    if (!only) throw new Error('The map has no thesis.');
    return only;
  }
  const children = theses.flatMap((id) => sketch(argument, content, id, 'answer', stubs) ?? []);
  const rest = stubs ? restOf(argument, issueId, argument.theses, (id) => content.forms.has(id)) : null;
  const all = rest ? [...children, sketchOfStub(rest)] : children;
  const form = content.forms.get(issueId) ?? 'name';
  return { claim: null, id: issueId, relation: null, form, children: all, premises: [] };
}

/** Whether there are leaves that could stand in columns. */
export function hasRuns({ children, premises }: Sketch, pairs: boolean): boolean {
  const leaves = children.filter((child) => child.children.length === 0);
  return leaves.length > (pairs ? 1 : 2) || [...children, ...premises].some((each) => hasRuns(each, pairs));
}

function sketch(
  argument: Argument,
  content: Content,
  id: string,
  relation: Relation | null,
  stubs: boolean,
): Sketch | null {
  const claim = argument.claims.get(id);
  const form = content.forms.get(id);
  if (!claim || !form) return null;
  const run = content.folded.get(id);
  if (run) return folded(argument, content, claim, run, relation, stubs);
  const below = claim.children.filter((child) => content.forms.has(child));
  const children = below.flatMap((child) => {
    const at = argument.claims.get(child);
    return (at && sketch(argument, content, child, relationOf(at), stubs)) ?? [];
  });
  const rest =
    stubs && below.length > 0
      ? restOf(argument, id, claim.children, (each) => content.forms.has(each))
      : null;
  const premises =
    claim.kind === 'linked'
      ? claim.premises.flatMap((each) => sketch(argument, content, each, null, stubs) ?? [])
      : [];
  return {
    claim,
    id,
    relation,
    form,
    children: rest ? [...children, sketchOfStub(rest)] : children,
    premises,
  };
}

/** "through 7 claims", from which the way goes on. */
function folded(
  argument: Argument,
  content: Content,
  first: Claim,
  run: readonly string[],
  relation: Relation | null,
  stubs: boolean,
): Sketch {
  const last = argument.claims.get(run.at(-1) ?? '');
  const next = last?.children.find((child) => content.forms.has(child));
  const at = argument.claims.get(next ?? '');
  const stub = { parent: first.parent ?? '', words: throughWords(run.length), hides: run };
  const { id } = first;
  const rest = at && sketch(argument, content, at.id, relationOf(at), stubs);
  const children = rest ? [rest] : [];
  return { ...sketchOfStub({ id: stubId('through', id), relation, stub }), children };
}

const sketchOfStub = ({ id, relation, stub }: StubNode): Sketch => ({
  ...{ claim: null, id, relation, form: 'name', children: [], premises: [], stub },
});

/** How long the lines on cards of each form are, in em. */
export interface Measures {
  sentence: number;
  name: number;
}

const specs = new Map<string, CardSpec>();
/** One for all cards that are made alike. */
function specOf(form: CardForm, measure: number, bare: boolean): CardSpec {
  const key = `${form} ${measure} ${bare}`;
  const spec = specs.get(key) ?? { form, measure, ...(bare ? { bare } : {}) };
  specs.set(key, spec);
  return spec;
}

const trees = new WeakMap<Sketch, Map<string, LayoutNode>>();

/**
 * The same whatever direction and columns it is to stand in.
 * @param settings Of one sketch all but the type is the same. @param bare Whether cards do without what stands below the sentence.
 */
export function treeOf(
  argument: Argument,
  at: Sketch,
  measures: Measures,
  settings: CardSettings,
  bare: boolean,
): LayoutNode {
  const cards = `${measures.sentence} ${measures.name} ${settings.type.sentence} ${bare}`;
  const known = trees.get(at) ?? new Map<string, LayoutNode>();
  trees.set(at, known);
  const tree =
    known.get(cards) ??
    nodeAt(argument, at, measures, settings, {
      sentence: specOf('sentence', measures.sentence, bare),
      name: specOf('name', measures.name, bare),
    });
  known.set(cards, tree);
  return tree;
}

function nodeAt(
  argument: Argument,
  at: Sketch,
  measures: Measures,
  settings: CardSettings,
  specs: Readonly<Record<CardForm, CardSpec>>,
): LayoutNode {
  const { claim, id, relation, form, stub } = at;
  const children = at.children.map((child) => nodeAt(argument, child, measures, settings, specs));
  if (stub) return { id, relation, children, stub, size: chipSize(stub.words, settings, true) };
  if (!claim) {
    // As wide as a card with a sentence.
    const large = (measures.sentence + 2 * card.sentence.inline) / issueStyle.size - 2 * issueStyle.padding;
    const measure = form === 'name' ? 2 * measures.name : Math.min(issueStyle.measure, large);
    return issueNode(argument.issue ?? '', specOf(form, measure, false), settings.type, children);
  }
  const premises = at.premises.map((premise) => nodeAt(argument, premise, measures, settings, specs));
  return nodeOf(argument, claim, specs[form], settings, relation, children, premises);
}
