// A graph of claims -> the tree of a document. A claim is written out where the walk (depth first, from what bears on
// nothing) comes to it first, and referred to everywhere else; nothing here recurses, and each step is taken once.

import type {
  ArgumentDocument,
  DocumentNode,
  DocumentPremise,
  DocumentThesis,
} from '../argument/document.ts';
import type { ClaimGraph } from './claimGraph.ts';
import { claimFields, heldText, idsOf, togetherFields } from './graphFields.ts';
import { type GraphIndex, indexGraph, rootsOf } from './graphIndex.ts';
import { refused } from './jsonFile.ts';
import { collectLosses, type LossCollector, positionAt } from './losses.ts';
import type { Read } from './notation.ts';
import { tooMany } from './tooMany.ts';

/** Claims above one another. A document nests 256 levels of JSON, two for each of them, and its citations take four. */
const mostLevels = 118;
/** The same for maps that are large as well: each claim's place in the document is as long as the way to it. */
const mostLevelsOfMany = 24;
const many = 5000;
/** What bears on the steps of the last level still stands there. */
const mostAttacks = 4;

/**
 * Roots become the thesis, or theses of an issue with the graph's title; claims that are used again `ref`s. Where a
 * step closes a circle, its claim stands there once more as a claim of its own.
 * @returns `problems` where there is no claim at all, or more than anybody reads.
 */
export function graphToTree(graph: ClaimGraph): Read {
  const losses = collectLosses();
  losses.addAll(graph.losses);
  if (graph.claims.length === 0) {
    const message = 'There is no claim in this file, so there is no map to show.';
    return { ...refused({ message }), losses: losses.list() };
  }
  const problem = tooMany(graph.claims, graph.steps);
  if (problem) return refused(problem);
  const ids = idsOf(graph, losses);
  const placeAt = new Map(graph.claims.map(({ place }, index) => [ids[index] ?? '', place]));
  const places = { get: (id: string) => positionAt(placeAt.get(id)) };
  const theses = growTrees(indexGraph(graph, losses), ids, losses);
  const title = heldText(graph.title, losses) ?? 'Untitled';
  const summary = heldText(graph.summary, losses);
  const [first, ...others] = theses;
  const document: ArgumentDocument = {
    version: 1,
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(graph.language === undefined ? {} : { language: graph.language }),
    ...(first && others.length === 0 ? { thesis: first } : { issue: { text: title, theses } }),
    ...(graph.sources.length === 0 ? {} : { sources: [...graph.sources] }),
  };
  return { document, losses: losses.list(), problems: [], places };
}

type AnyNode = DocumentNode | DocumentPremise | DocumentThesis;
type Task = { step: number; inference: boolean } | { premise: number };

interface Frame {
  node: AnyNode;
  /** How many claims stand above it. */
  level: number;
  tasks: readonly Task[];
  at: number;
  /** The claim that is written out here: it is closed when the frame is left. */
  claim: number | null;
}

function growTrees(index: GraphIndex, ids: readonly string[], losses: LossCollector): DocumentThesis[] {
  const { claims, steps, stepsToClaim, stepsToStep } = index;
  const deepest = claims.length > many ? mostLevelsOfMany : mostLevels;
  const theses: DocumentThesis[] = [];
  const stack: Frame[] = [];
  const open = new Set<number>();
  const done = new Set<number>();
  const taken = new Set<number>();

  const onClaim = (claim: number): Task[] =>
    (stepsToClaim[claim] ?? []).map((step) => ({ step, inference: false }));
  const onStep = (step: number): Task[] =>
    (stepsToStep[step] ?? []).map((attack) => ({ step: attack, inference: !steps[attack]?.toPremises }));

  /** @param rest What is added to the claim below what bears on it. */
  function write(claim: number, level: number, role: Partial<DocumentNode>, rest: readonly Task[]): AnyNode {
    const given = claims[claim];
    const id = ids[claim] ?? '';
    if (given && open.has(claim)) {
      losses.add(
        'A step closes a circle: its claim stands there once more, as a claim of its own.',
        given.place,
      );
      const { id: _, note: __, citations: ___, ...fields } = claimFields(given, id, collectLosses());
      return enter(
        { ...role, ...fields, note: `This is ${id} again, which stands further up.` },
        level,
        rest,
        null,
      );
    }
    if (!given || done.has(claim)) return enter({ ...role, ref: id }, level, rest, null);
    open.add(claim);
    const fields = claimFields(given, id, losses);
    if (level <= deepest) return enter({ ...role, ...fields }, level, [...onClaim(claim), ...rest], claim);
    losses.add('A claim stands too far down: it is a thesis of its own, and is referred to.', given.place);
    const place = enter({ ...role, ref: id }, level, rest, null);
    theses.push(enter(fields, 0, onClaim(claim), claim) as DocumentThesis);
    return place;
  }

  function enter(
    node: Partial<DocumentNode>,
    level: number,
    tasks: readonly Task[],
    claim: number | null,
  ): AnyNode {
    stack.push({ node: node as AnyNode, level, tasks, at: 0, claim });
    return node as AnyNode;
  }

  function take({ node, level }: Frame, task: Task): void {
    if ('premise' in task) {
      (node as DocumentNode).premises?.push(write(task.premise, level + 1, {}, []));
      return;
    }
    const step = steps[task.step];
    if (!step || level > deepest + mostAttacks) return;
    taken.add(task.step);
    const warrant = heldText(step.warrants.join('\n'), losses, step.given.place);
    const role: Partial<DocumentNode> = {
      role: step.bearing === 'for' ? 'reason' : 'objection',
      ...(task.inference ? { against: 'inference' } : {}),
      ...(warrant === undefined ? {} : { warrant }),
    };
    const label = heldText(step.given.label, losses, step.given.place);
    const [only, ...others] = step.from;
    const below = onStep(task.step);
    node.children ??= [];
    if (others.length === 0 && only !== undefined) {
      const child = write(only, level + 1, role, below);
      node.children.push(child as DocumentNode);
      if (label === undefined || label === child.label) return;
      if (child.label === undefined && !('ref' in child)) child.label = label;
      else
        losses.add('The name of a step from one claim is left out: the claim has its own.', step.given.place);
      return;
    }
    const premises = step.from.map((premise) => ({ premise }));
    const linked = { ...role, ...togetherFields(step.given, losses), premises: [] };
    node.children.push(enter(linked, level + 1, [...premises, ...below], null) as DocumentNode);
  }

  for (const root of [...rootsOf(index), ...claims.keys()]) {
    if (done.has(root)) continue;
    theses.push(write(root, 0, {}, []) as DocumentThesis);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const task = top.tasks[top.at++];
      if (task) {
        take(top, task);
        continue;
      }
      stack.pop();
      if (top.claim === null) continue;
      open.delete(top.claim);
      done.add(top.claim);
    }
  }
  tellLeftOut(index, taken, losses);
  return theses;
}

function tellLeftOut(
  { steps, stepsToStep }: GraphIndex,
  taken: ReadonlySet<number>,
  losses: LossCollector,
): void {
  for (const each of stepsToStep) {
    for (const step of each) {
      if (taken.has(step)) continue;
      losses.add(
        'A step on a step is left out: that one has no place in the map, or stands too far down.',
        steps[step]?.given.place,
      );
    }
  }
}
