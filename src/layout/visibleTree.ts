// The tree that is laid out: an argument cut off where claims are collapsed.

import type { Argument, Claim } from '../argument/argument.ts';
import { childrenWords } from '../labels/wording.ts';
import { type CardSettings, cardContent } from './cardContent.ts';
import { hangsOnCorner } from './frame.ts';
import type { LayoutNode, Relation, Size } from './layoutResult.ts';
import { spacing } from './spacing.ts';
import { wrapText } from './wrapText.ts';

/** The id under which the issue stands in a layout. No claim has it. */
export const issueId = '';

export interface VisibleOptions extends CardSettings {
  /** Claims whose children are shown. */
  expanded: ReadonlySet<string>;
  /** Sizes that a browser measured, where they differ from the estimate. */
  measured?: ReadonlyMap<string, Size>;
  /** The claim whose branch alone is shown. */
  branch?: string | null;
  /** Claims that alone are shown of what is expanded; nothing says that there is more. */
  only?: ReadonlySet<string>;
}

/** Null for an argument without thesis, which parseArgument never gives. */
export function visibleTree(argument: Argument, options: VisibleOptions): LayoutNode | null {
  const branch = argument.claims.get(options.branch ?? '');
  if (branch) return toNode(argument, branch, 0, null, options);
  const theses = argument.theses.flatMap((id) => argument.claims.get(id) ?? []);
  if (argument.issue === undefined) {
    const only = theses[0];
    return only ? toNode(argument, only, 0, null, options) : null;
  }
  return {
    id: issueId,
    size: issueSize(argument.issue, options),
    relation: null,
    children: theses
      .filter(({ id }) => shows(options)(id))
      .map((thesis) => toNode(argument, thesis, 1, 'answer', options)),
  };
}

const shows =
  ({ only }: VisibleOptions) =>
  (id: string) =>
    only?.has(id) ?? true;

function toNode(
  argument: Argument,
  claim: Claim,
  depth: number,
  relation: Relation | null,
  options: VisibleOptions,
): LayoutNode {
  const below = options.expanded.has(claim.id)
    ? claim.children.filter(shows(options)).flatMap((id) => argument.claims.get(id) ?? [])
    : [];
  const closed = !options.only && below.length < claim.children.length;
  const hidden = closed ? childrenWords(argument, claim) : '';
  const more = hidden ? { hidden } : {};
  const children = below.map((child) => toNode(argument, child, depth + 1, relationOf(child), options));
  if (claim.kind === 'linked') {
    const premises = claim.premises
      .flatMap((id) => argument.claims.get(id) ?? [])
      .map((premise) => toNode(argument, premise, depth, null, options));
    return {
      id: claim.id,
      size: { width: 0, height: 0 },
      relation,
      children,
      premises,
      corner: hangsOnCorner(argument, claim),
      ...more,
    };
  }
  const size = options.measured?.get(claim.id) ?? cardContent(argument, claim, depth, options).size;
  return { id: claim.id, size, relation, children, ...more };
}

function relationOf(claim: Claim): Relation {
  if (claim.against === 'inference') return 'undercut';
  return claim.role === 'objection' ? 'attack' : 'support';
}

export const issueType = { face: 'serifBold', size: 24, line: 32, width: 520, padding: 20 } as const;

export function issueLines(issue: string, { direction, listWidth }: CardSettings): string[] {
  const width = direction === 'list' ? Math.min(issueType.width, listWidth) : issueType.width;
  return wrapText(issue, issueType.face, issueType.size, width - 2 * issueType.padding);
}

function issueSize(issue: string, settings: CardSettings): Size {
  const width =
    settings.direction === 'list' ? Math.min(issueType.width, settings.listWidth) : issueType.width;
  return {
    width,
    height: issueLines(issue, settings).length * issueType.line + 2 * issueType.padding + headRow,
  };
}

/** The row with the word "Question". */
const headRow = spacing.word.height;
