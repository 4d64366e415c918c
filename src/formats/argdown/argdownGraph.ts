// Argdown's model -> a graph of claims. Statements and arguments of its map are claims; an argument that is
// reconstructed is a step from its premises, as linked ones, to its conclusion.

import {
  ArgdownTypes,
  IArgument,
  type IConclusion,
  IEquivalenceClass,
  type IRelation,
  type IStatement,
  type RelationMember,
  RelationType,
  StatementRole,
} from '@argdown/core';
import type { Position } from '../../argument/position.ts';
import type { GraphClaim, GraphStep } from '../claimGraph.ts';
import type { LinkedSources } from '../linkedSources.ts';
import { type LossCollector, positionAt } from '../losses.ts';
import type { ArgdownBlock } from './argdownBlocks.ts';
import type { ArgdownModel } from './argdownModel.ts';
import { argdownWords } from './argdownWords.ts';

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
  return new Growing(model, block, above, sources, losses).grow();
}

class Growing {
  readonly #claims = new Map<string, GraphClaim>();
  readonly #steps: GraphStep[] = [];
  readonly #stepsByKey = new Map<string, GraphStep>();
  readonly #model: ArgdownModel;
  readonly #block: ArgdownBlock;
  readonly #above: string;
  readonly #sources: LinkedSources;
  readonly #losses: LossCollector;

  constructor(
    model: ArgdownModel,
    block: ArgdownBlock,
    above: string,
    sources: LinkedSources,
    losses: LossCollector,
  ) {
    this.#model = model;
    this.#block = block;
    this.#above = above;
    this.#sources = sources;
    this.#losses = losses;
  }

  grow(): ArgdownGraph {
    const { selection, relations, statements } = this.#model;
    for (const member of [...selection.statements, ...selection.arguments]) {
      if (!isReconstructed(member)) this.#claimOf(member);
    }
    for (const argument of selection.arguments) if (isReconstructed(argument)) this.#reconstruct(argument);
    const isUndercut = ({ relationType }: IRelation) => relationType === RelationType.UNDERCUT;
    // What is undercut has to be there before.
    for (const relation of relations) if (!isUndercut(relation)) this.#relate(relation);
    // What stands above comes first; the parser leaves what stands below before.
    const lineOf = ({ occurrences }: IRelation) => occurrences[0]?.startLine ?? 0;
    for (const relation of relations.filter(isUndercut).sort((a, b) => lineOf(a) - lineOf(b)))
      this.#undercut(relation);
    const unseen = Object.values(statements).filter((each) => !this.#claims.has(this.#keyOf(each)));
    if (unseen.length > 0) {
      const message = 'What Argdown’s own map does not show (prose, claims without a relation) is left out.';
      this.#losses.add(message, this.#placeOf(unseen[0]?.members[0]), unseen.length);
    }
    const place = (each: GraphClaim | GraphStep) => positionAt(each.place) ?? { line: 0, column: 0 };
    const inOrder = <Each extends GraphClaim | GraphStep>(all: Iterable<Each>) =>
      [...all].sort((a, b) => place(a).line - place(b).line || place(a).column - place(b).column);
    return { claims: inOrder(this.#claims.values()), steps: inOrder(this.#steps) };
  }

  #placeOf(at: { startLine?: number; startColumn?: number } | undefined): Position | undefined {
    return at?.startLine === undefined
      ? undefined
      : { line: at.startLine + this.#block.line, column: (at.startColumn ?? 1) + this.#block.column };
  }

  #keyOf(member: Member): string {
    const title = member.title ?? '';
    const same = member.type === ArgdownTypes.ARGUMENT && Object.hasOwn(this.#model.statements, title);
    return `${this.#above}${same ? `<${title}>` : title}`;
  }

  #claimOf(member: Member): string {
    const key = this.#keyOf(member);
    if (!this.#claims.has(key)) this.#claims.set(key, this.#claimFrom(member, key));
    return key;
  }

  #claimFrom(member: Member, key: string): GraphClaim {
    const losses = this.#losses;
    const said = (member.members as IStatement[]).filter(({ isReference }) => !isReference);
    const canonical = canonicalOf(member);
    const place = this.#placeOf(canonical ?? member.members[0] ?? member);
    const { text, citations } = argdownWords(canonical, place, this.#sources, losses);
    const wordings = new Set(said.map((each) => (each.text ?? '').replace(/\s+/gu, ' ').trim()));
    if (wordings.size > 1)
      losses.add('Of a claim that is worded in several ways, one wording is kept.', place);
    const label = ownTitleOf(member);
    const group = member.section?.isGroup ? member.section.title : undefined;
    if (group)
      losses.add('A group is kept as a tag of its claims; in which group it stands is left out.', place);
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

  #addStep(step: GraphStep): void {
    this.#steps.push(step);
    this.#stepsByKey.set(step.key, step);
    const [only, ...others] = step.from;
    if (only === undefined || others.length > 0) return;
    this.#stepsFrom.set(only, [...(this.#stepsFrom.get(only) ?? []), step.key]);
  }
  /** By their one premise. */
  readonly #stepsFrom = new Map<string, readonly string[]>();

  /** Each inference of a reconstruction is a step; the last is called as the argument is. */
  #reconstruct(argument: IArgument): void {
    let open: string[] = [];
    const stated: string[] = [];
    for (const [at, each] of argument.pcs.entries()) {
      const key = this.#claimOf(this.#model.statements[each.title ?? ''] as IEquivalenceClass);
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
      if (from.length > 0) this.#addStep(this.#stepOf(argument, at, from, key, isLast, inference));
      else this.#losses.add('A step from a claim to itself is left out.', this.#placeOf(each));
      open = [key];
    }
  }

  #stepOf(
    argument: IArgument,
    at: number,
    from: string[],
    to: string,
    isLast: boolean,
    inference: IConclusion['inference'],
  ): GraphStep {
    const rules = [...(inference?.inferenceRules ?? []), ...rulesIn(inference?.data)].join(', ');
    const place = this.#placeOf(inference) ?? this.#placeOf(argument);
    const key = this.#stepKey(argument.title, at);
    const step: GraphStep = { key, from, to: { claim: to }, bearing: 'for', ...(place ? { place } : {}) };
    if (!isLast) return { ...step, ...(rules === '' ? {} : { warrant: rules }) };
    const { text, note, tags = [], citations } = this.#claimFrom(argument, '');
    const name = ownTitleOf(argument);
    const description = text === name ? '' : text;
    if (citations)
      this.#losses.add('What the description of a reconstructed argument links to is left out.', place);
    if (from.length > 1) {
      const notes = [description, note].filter(Boolean).join('\n');
      return {
        ...step,
        ...(name === undefined ? {} : { label: name }),
        ...(rules === '' ? {} : { warrant: rules }),
        ...(notes === '' ? {} : { note: notes }),
        ...(tags.length > 0 ? { tags } : {}),
      };
    }
    // A single premise is called by its own name.
    const warrant = [[name, description].filter(Boolean).join(': '), rules].filter(Boolean).join('\n');
    if (tags.length > 0 || note !== undefined)
      this.#losses.add('Tags and data of an argument with one premise are left out.', place);
    return { ...step, ...(warrant === '' ? {} : { warrant }) };
  }

  #stepKey(title: string | undefined, at: number): string {
    return `${this.#above}${title} (${at + 1})`;
  }

  /** Of an argument that is reconstructed, its conclusion. Null for what is not in the map. */
  #sourceOf(member: RelationMember): string | null {
    if (member.type === ArgdownTypes.INFERENCE) return null;
    const said = isReconstructed(member) ? this.#model.statements[member.pcs.at(-1)?.title ?? ''] : member;
    const key = said ? this.#keyOf(said) : '';
    return this.#claims.has(key) ? key : null;
  }

  #relate(relation: IRelation): void {
    const { relationType } = relation;
    const place = this.#placeOf(relation.occurrences[0]);
    if (relationType === RelationType.CONTRADICTORY || relationType === RelationType.CONTRARY)
      this.#losses.add('That two claims exclude one another is an objection of one to the other.', place);
    // What stands below the other objects to it.
    const turned = relationType === RelationType.CONTRADICTORY;
    const [given, goal] = (
      turned ? [relation.to, relation.from] : [relation.from, relation.to]
    ) as RelationMember[];
    const from = given ? this.#sourceOf(given) : null;
    const to = goal ? this.#targetOf(goal) : null;
    // That an argument supports its own conclusion, its reconstruction says.
    if (to && 'claim' in to && to.claim === from && given !== goal) return;
    const supports = relationType === RelationType.SUPPORT || relationType === RelationType.ENTAILS;
    this.#addRelation(from, to, supports ? 'for' : 'against', place);
  }

  #targetOf(to: RelationMember): GraphStep['to'] | null {
    if (to.type === ArgdownTypes.INFERENCE) return null;
    if (!isReconstructed(to)) {
      const key = this.#keyOf(to);
      return this.#claims.has(key) ? { claim: key } : null;
    }
    const step = this.#stepsByKey.get(this.#stepKey(to.title, to.pcs.length - 1));
    const [only, ...others] = step?.from ?? [];
    if (!step || only === undefined) return null;
    return others.length > 0 ? { premisesOf: step.key } : { claim: only };
  }

  #undercut(relation: IRelation): void {
    const to = relation.to as RelationMember;
    const place = this.#placeOf(relation.occurrences[0]);
    const from = this.#sourceOf(relation.from as RelationMember);
    const step =
      to.type === ArgdownTypes.INFERENCE ? this.#stepKey(to.argumentTitle, to.conclusionIndex ?? 0) : '';
    if (step !== '') {
      this.#addRelation(from, this.#stepsByKey.has(step) ? { step } : null, 'against', place);
      return;
    }
    const key = this.#keyOf(to as Member);
    const [first, ...others] = this.#stepsFrom.get(key) ?? [];
    if (others.length > 0)
      this.#losses.add('An undercut of an argument for several claims is one of its first step.', place);
    if (first === undefined)
      this.#losses.add('An undercut of what supports nothing is an objection to it.', place);
    const target = first === undefined ? { claim: key } : { step: first };
    this.#addRelation(from, this.#claims.has(key) ? target : null, 'against', place);
  }

  #addRelation(
    from: string | null,
    to: GraphStep['to'] | null,
    bearing: GraphStep['bearing'],
    place: Position | undefined,
  ): void {
    if (from === null || to === null) {
      this.#losses.add('A relation of what does not stand in the map is left out.', place);
      return;
    }
    const key = `${this.#above}relation ${this.#steps.length + 1}`;
    this.#addStep({ key, from: [from], to, bearing, ...(place ? { place } : {}) });
  }
}

const isReconstructed = (member: RelationMember): member is IArgument =>
  member.type === ArgdownTypes.ARGUMENT && member.pcs.length > 0;

const canonicalOf = (member: Member): IStatement | undefined =>
  member.type === ArgdownTypes.ARGUMENT
    ? IArgument.getCanonicalMember(member)
    : IEquivalenceClass.getCanonicalMember(member);

/** Undefined for what the parser has named itself. */
const ownTitleOf = ({ title }: Member): string | undefined =>
  title === undefined || /^Untitled \d+$/.test(title) ? undefined : title.trim();

/** Data that say how the map is drawn, not what is claimed. */
const settings = new Set([
  'isInMap',
  'isInGroup',
  'isGroup',
  'isClosed',
  'isCanonical',
  'color',
  'fontColor',
  'images',
]);

/** "source: P1", a line each. */
function noteOf(data: unknown, place: Position | undefined, losses: LossCollector): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data)
    .flatMap(([name, value]) => {
      if (settings.has(name)) losses.add('Data on how a claim is drawn are left out.', place);
      else if (typeof value === 'object' && value !== null)
        losses.add('Data of more than one value are left out.', place);
      else return [`${name}: ${value}`];
      return [];
    })
    .join('\n');
}

function rulesIn(data: unknown): string[] {
  const rule = (data as { rule?: unknown } | null | undefined)?.rule;
  return (Array.isArray(rule) ? rule : [rule]).filter((each) => typeof each === 'string');
}
