// The tree that is laid out: an argument cut off where claims are collapsed.

import type { Argument, Claim } from '../argument/argument.ts';
import { childrenWords } from '../labels/wording.ts';
import {
  type CardSettings,
  card,
  cardContent,
  cardSettings,
  chipSize,
  meterHeight,
  pressable,
} from './cardContent.ts';
import { hangsOnCorner } from './frame.ts';
import { issueContent, issueId, issueStyle } from './issue.ts';
import type { CardForm, CardSpec, Direction, LayoutNode, Relation, Size } from './layoutResult.ts';
import { framePadding, spacingFor } from './spacing.ts';
import { restOf } from './stubs.ts';
import type { TypeSizes } from './typeSizes.ts';

/** How long the lines on cards are in a free map, in em of their type. */
export const measures = { sentence: 22, name: 11 } as const;

export interface VisibleOptions {
  direction: Direction;
  /** Of the list: the width of the window, in pixels. */
  listWidth: number;
  type: TypeSizes;
  /** Of all cards; sentences, where nothing else is said. */
  form?: CardForm;
  /** The least height of what can be pressed, in pixels. */
  target?: number;
  /** Claims whose children are shown. */
  expanded: ReadonlySet<string>;
  /** Claims that are shown in so far as they are open; with none, all. */
  within?: ReadonlySet<string> | null;
  /** Sizes that a browser measured, where they differ from the estimate. */
  measured?: ReadonlyMap<string, Size>;
  /** The claim whose branch alone is shown. */
  branch?: string | null;
}

/** With what is the same for all cards. */
type TreeOptions = VisibleOptions & { settings: CardSettings };

/** Null for an argument without thesis, which parseArgument never gives. */
export function visibleTree(argument: Argument, visible: VisibleOptions): LayoutNode | null {
  const options = { ...visible, settings: cardSettings(visible.type, visible.target ?? pressable) };
  const branch = argument.claims.get(options.branch ?? '');
  if (branch) return toNode(argument, branch, 0, null, options);
  const theses = argument.theses.flatMap((id) => argument.claims.get(id) ?? []);
  if (argument.issue === undefined) {
    const only = theses[0];
    return only ? toNode(argument, only, 0, null, options) : null;
  }
  const { within } = options;
  const children = theses
    .filter(({ id }) => within?.has(id) ?? true)
    .map((thesis) => toNode(argument, thesis, 1, 'answer', options));
  return issueNode(
    argument.issue,
    { form: 'sentence', measure: issueMeasure(options) },
    options.type,
    withRest(argument, issueId, argument.theses, children, options),
  );
}

/** With a stub for the siblings that are not shown. */
function withRest(
  argument: Argument,
  parent: string,
  family: readonly string[],
  children: readonly LayoutNode[],
  { within, settings }: TreeOptions,
): readonly LayoutNode[] {
  // Where none is shown, a chip says so.
  const rest =
    within && children.length > 0 ? restOf(argument, parent, family, (id) => within.has(id)) : null;
  if (!rest) return children;
  const size = chipSize(rest.stub.words, settings, true);
  return [...children, { ...rest, size, children: [] }];
}

export function issueNode(
  issue: string,
  card: CardSpec,
  type: TypeSizes,
  children: readonly LayoutNode[],
): LayoutNode {
  return { id: issueId, card, size: issueContent(issue, card, type).size, relation: null, children };
}

function issueMeasure({ direction, listWidth, type }: VisibleOptions): number {
  if (direction !== 'list') return issueStyle.measure;
  return Math.min(issueStyle.measure, listWidth / (issueStyle.size * type.sentence) - 2 * issueStyle.padding);
}

function toNode(
  argument: Argument,
  claim: Claim,
  depth: number,
  relation: Relation | null,
  options: TreeOptions,
): LayoutNode {
  const open = options.expanded.has(claim.id);
  const { within } = options;
  const shown = open ? claim.children.filter((id) => within?.has(id) ?? true) : [];
  const below = shown.flatMap((id) => argument.claims.get(id) ?? []);
  const first = below.map((child) => {
    // A branch alone has no step that could be attacked.
    const bears = relation === null && relationOf(child) === 'undercut' ? 'attack' : relationOf(child);
    return toNode(argument, child, depth + 1, bears, options);
  });
  const children = withRest(argument, claim.id, claim.children, first, options);
  const premises =
    claim.kind === 'linked' ? claim.premises.flatMap((id) => argument.claims.get(id) ?? []) : [];
  const spec = { form: options.form ?? 'sentence', measure: measureAt(depth, claim.premise, options) };
  const inFrame = premises.map((premise) => toNode(argument, premise, depth, null, options));
  const node = nodeOf(argument, claim, spec, options.settings, relation, children, inFrame);
  const measured = options.measured?.get(claim.id);
  return measured ? { ...node, size: measured } : node;
}

/** The node of a claim among others: its card with a chip where nothing below it is shown, or its frame. */
export function nodeOf(
  argument: Argument,
  claim: Claim,
  card: CardSpec,
  settings: CardSettings,
  relation: Relation | null,
  children: readonly LayoutNode[],
  premises: readonly LayoutNode[],
): LayoutNode {
  const { id } = claim;
  const says = settings.target > 0 || !card.bare;
  const closed = says && claim.children.length > 0 && children.length === 0;
  if (claim.kind === 'linked') {
    const foot = closed ? chipSize(childrenWords(argument, claim), settings) : { width: 0, height: 0 };
    const corner = hangsOnCorner(argument, claim);
    // Clear of what marks a premise in focus, and never wider than the premises, which have a meter too.
    const row = settings.type.metered ? meterHeight(settings.type) + framePadding(settings.type) / 2 : 0;
    const size = { ...foot, height: foot.height + row };
    return {
      ...{ id, relation, children, premises, corner, size },
      ...(closed ? { chip: { x: 0, y: 0, ...foot } } : {}),
    };
  }
  const { size, chip } = cardContent(argument, claim, card, settings, closed);
  return { id, size, card, relation, children, ...(chip ? { chip } : {}) };
}

export function relationOf(claim: Claim): Relation {
  if (claim.against === 'inference') return 'undercut';
  return claim.role === 'objection' ? 'attack' : 'support';
}

/** In the list cards are narrower the further in they stand. */
function measureAt(depth: number, premise: boolean, options: VisibleOptions): number {
  const { direction, type, listWidth, form = 'sentence' } = options;
  if (direction !== 'list') return measures[form];
  const { list, frame } = spacingFor({ type, gestures: true });
  const taken = depth * list.indent + (premise ? 2 * frame.padding : 0);
  const wide = (listWidth - taken) / type[form] - 2 * card[form].inline;
  return Math.max(8, Math.min(1.4 * measures[form], wide));
}
