// Argdown's model -> a graph of claims. Statements and arguments of its map are claims; an argument that is
// reconstructed is a step from its premises, as linked ones, to its conclusion.

import {
  ArgdownTypes,
  IArgument,
  IEquivalenceClass,
  type IConclusion,
  type IRelation,
  RelationType,
  type IStatement,
  type RelationMember,
  StatementRole,
} from '@argdown/core';
import type { Position } from '../argument/position.ts';
import type { ArgdownBlock } from './argdownBlocks.ts';
import type { ArgdownModel } from './argdownModel.ts';
import { argdownWords, type LinkedSources } from './argdownWords.ts';
import type { GraphClaim, GraphStep } from './claimGraph.ts';
import type { LossCollector } from './losses.ts';

type Member = IEquivalenceClass | IArgument;

export interface ArgdownGraph {
  claims: GraphClaim[];
  steps: GraphStep[];
}

/** @param above What keys begin with where a file holds several maps. */
export function argdownGraph(
  model: ArgdownModel,
  block: ArgdownBlock,
  above: string,
  sources: LinkedSources,
  losses: LossCollector,
): ArgdownGraph {
  const claims = new Map<string, GraphClaim>();
  const steps: GraphStep[] = [];
  const placeOf = (at: { startLine?: number; startColumn?: number } | undefined): Position | undefined =>
    at?.startLine === undefined
      ? undefined
      : { line: at.startLine + block.line, column: (at.startColumn ?? 1) + block.column };
  const isReconstructed = (member: RelationMember): member is IArgument =>
    member.type === ArgdownTypes.ARGUMENT && member.pcs.length > 0;

  const keyOf = (member: Member) => {
    const title = member.title ?? '';
    const same = member.type === ArgdownTypes.ARGUMENT && Object.hasOwn(model.statements, title);
    return `${above}${same ? `<${title}>` : title}`;
  };
  const claimOf = (member: Member): string => {
    const key = keyOf(member);
    if (!claims.has(key)) claims.set(key, claimFrom(member, key));
    return key;
  };
  function claimFrom(member: Member, key: string): GraphClaim {
    const said = member.members.filter(({ isReference }) => !isReference);
    const canonical = canonicalOf(member);
    const place = placeOf(canonical ?? member.members[0] ?? member);
    const { text, citations } = argdownWords(canonical, place, sources, losses);
    const wordings = new Set(said.map((each) => (each.text ?? '').replace(/\s+/gu, ' ').trim()));
    if (wordings.size > 1) losses.add('Of a claim that is worded in several ways, one wording is kept.', place);
    const label = titleOf(member);
    const group = member.section?.isGroup ? member.section.title : undefined;
    if (group) losses.add('A group is kept as a tag of its claims; in which group it stands is left out.', place);
    const tags = [...new Set([...(member.tags ?? []), ...(group ? [group] : [])])];
    const note = noteOf(member.data, place, losses);
    return {
      key,
      text: text || label || '',
      ...(label !== undefined && text !== '' && label !== text ? { label } : {}),
      ...(note === '' ? {} : { note }),
      ...(tags.length > 0 ? { tags } : {}),
      ...(citations.length > 0 ? { citations } : {}),
      ...(place ? { place } : {}),
    };
  }

  /** Each inference of a reconstruction is a step; the last is called as the argument is. */
  function reconstruct(argument: IArgument): void {
    const statement = (title: string | undefined) => model.statements[title ?? ''] as IEquivalenceClass;
    let open: string[] = [];
    const stated: string[] = [];
    for (const [at, each] of argument.pcs.entries()) {
      const key = claimOf(statement(each.title));
      stated.push(key);
      if (each.role === StatementRole.PREMISE) {
        open.push(key);
        continue;
      }
      const { inference } = each as IConclusion;
      const uses = (inference?.data as { uses?: unknown } | undefined)?.uses;
      const used = Array.isArray(uses) ? uses.flatMap((number) => stated[Number(number) - 1] ?? []) : [];
      const from = [...new Set(used.length > 0 ? used : open)].filter((premise) => premise !== key);
      const isLast = at === argument.pcs.length - 1;
      if (from.length > 0) steps.push(stepOf(argument, at, from, key, isLast, inference));
      else losses.add('A step from a claim to itself is left out.', placeOf(each));
      open = [key];
    }
  }
  function stepOf(
    argument: IArgument,
    at: number,
    from: string[],
    to: string,
    isLast: boolean,
    inference: IConclusion['inference'],
  ): GraphStep {
    const rules = [...(inference?.inferenceRules ?? []), ...rulesIn(inference?.data)].join(', ');
    const place = placeOf(inference) ?? placeOf(argument);
    const step = { key: stepKey(argument, at), from, to: { claim: to }, bearing: 'for', ...(place ? { place } : {}) } as const;
    if (!isLast) return { ...step, ...(rules === '' ? {} : { warrant: rules }) };
    const { label, text, note, tags = [], citations } = claimFrom(argument, '');
    const name = label ?? titleOf(argument);
    const description = text === name ? '' : text;
    if (citations) losses.add('What the description of a reconstructed argument links to is left out.', place);
    if (from.length > 1) {
      return {
        ...step,
        ...(name === undefined ? {} : { label: name }),
        ...(rules === '' ? {} : { warrant: rules }),
        ...(description === '' && note === undefined
          ? {}
          : { note: [description, note].filter(Boolean).join('\n') }),
        ...(tags.length > 0 ? { tags } : {}),
      };
    }
    // A single premise is called by its own name.
    const warrant = [[name, description].filter(Boolean).join(': '), rules].filter(Boolean).join('\n');
    if (tags.length > 0 || note !== undefined)
      losses.add('Tags and data of an argument with one premise are left out.', place);
    return { ...step, ...(warrant === '' ? {} : { warrant }) };
  }
  const stepKey = (argument: IArgument, at: number) => `${above}${argument.title} (${at + 1})`;
  const lastStep = (argument: IArgument) => stepKey(argument, argument.pcs.length - 1);

  const { selection } = model;
  for (const member of [...selection.statements, ...selection.arguments]) {
    if (!isReconstructed(member)) claimOf(member);
  }
  for (const argument of selection.arguments) if (isReconstructed(argument)) reconstruct(argument);
  const reconstructed = new Set(steps.map(({ key }) => key));

  /** Null where it is not in the map. */
  const sourceOf = (member: RelationMember): string | null => {
    if (member.type === ArgdownTypes.INFERENCE) return null;
    const said = isReconstructed(member) ? model.statements[member.pcs.at(-1)?.title ?? ''] : member;
    const key = said ? keyOf(said) : '';
    return claims.has(key) ? key : null;
  };
  /** What a relation leads to: a claim, or the step that it is about. */
  function targetOf(relation: IRelation, from: string): GraphStep['to'] | null {
    const to = relation.to as RelationMember;
    const place = placeOf(relation.occurrences[0]);
    if (to.type === ArgdownTypes.INFERENCE) {
      const step = stepKey({ title: to.argumentTitle } as IArgument, to.conclusionIndex ?? 0);
      return reconstructed.has(step) ? { step } : null;
    }
    if (isReconstructed(to)) {
      const step = steps.find(({ key }) => key === lastStep(to));
      if (!step) return null;
      const [only, ...others] = step.from;
      if (others.length === 0 && only !== undefined && relation.relationType !== RelationType.UNDERCUT)
        return only === from ? null : { claim: only };
      if (relation.relationType === RelationType.ATTACK)
        losses.add('An objection to a reconstructed argument is one to its step.', place);
      return { step: step.key };
    }
    const key = keyOf(to);
    if (!claims.has(key)) return null;
    if (relation.relationType !== RelationType.UNDERCUT) return { claim: key };
    const [step, ...others] = steps.filter((each) => each.from.length === 1 && each.from[0] === key);
    if (others.length > 0) losses.add('An undercut of an argument for several claims is one of its first step.', place);
    if (!step) losses.add('An undercut of what supports nothing is an objection to it.', place);
    return step ? { step: step.key } : { claim: key };
  }
  const add = (relation: IRelation) => {
    const { relationType } = relation;
    const place = placeOf(relation.occurrences[0]);
    const both = relationType === RelationType.CONTRADICTORY || relationType === RelationType.CONTRARY;
    if (both) losses.add('That two claims exclude one another is an objection of one to the other.', place);
    // What stands below the other objects to it.
    const turned = relationType === RelationType.CONTRADICTORY;
    const ends = turned ? { ...relation, from: relation.to, to: relation.from } : relation;
    const from = sourceOf(ends.from as RelationMember);
    const to = from === null ? null : targetOf(ends as IRelation, from);
    if (from === null || to === null) {
      if ((relation.from as Member).title !== undefined)
        losses.add('A relation of what does not stand in the map is left out.', place);
      return;
    }
    const supports = relationType === RelationType.SUPPORT || relationType === RelationType.ENTAILS;
    steps.push({
      key: `${above}relation ${steps.length + 1}`,
      from: [from],
      to,
      bearing: supports ? 'for' : 'against',
      ...(place ? { place } : {}),
    });
  };
  const isUndercut = ({ relationType }: IRelation) => relationType === RelationType.UNDERCUT;
  // What is undercut has to be there before.
  for (const relation of model.relations) if (!isUndercut(relation)) add(relation);
  for (const relation of model.relations) if (isUndercut(relation)) add(relation);
  const unseen = Object.values(model.statements).filter((each) => !claims.has(keyOf(each)));
  if (unseen.length > 0) {
    losses.add('What Argdown’s own map does not show (prose, claims without a relation) is left out.', placeOf(unseen[0]?.members[0]), unseen.length);
  }
  const inOrder = [...claims.values()].sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  return { claims: inOrder, steps };
}

const canonicalOf = (member: Member): IStatement | undefined =>
  member.type === ArgdownTypes.ARGUMENT
    ? IArgument.getCanonicalMember(member)
    : IEquivalenceClass.getCanonicalMember(member);

/** Undefined for what the parser has named itself. */
const titleOf = ({ title }: Member): string | undefined =>
  title === undefined || /^Untitled \d+$/.test(title) ? undefined : title.trim();

/** Data that say how the map is drawn, not what is claimed. */
const settings = new Set(['isInMap', 'isInGroup', 'isGroup', 'isClosed', 'isCanonical', 'color', 'fontColor', 'images']);

/** "source: P1", a line each. */
function noteOf(data: unknown, place: Position | undefined, losses: LossCollector): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data)
    .flatMap(([name, value]) => {
      if (settings.has(name)) losses.add('Data on how a claim is drawn are left out.', place);
      else if (typeof value === 'object' && value !== null) losses.add('Data of more than one value are left out.', place);
      else return [`${name}: ${value}`];
      return [];
    })
    .join('\n');
}

function rulesIn(data: unknown): string[] {
  const rule = (data as { rule?: unknown } | null | undefined)?.rule;
  return (Array.isArray(rule) ? rule : [rule]).filter((each) => typeof each === 'string');
}
