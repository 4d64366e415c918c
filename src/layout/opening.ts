// How a map opens: the direction and the depth at which it can be read at once.

import type { Argument } from '../argument/argument.ts';
import { depthOf, type Expansion, expandedTo } from '../argument/expansion.ts';
import { card } from './cardContent.ts';
import { computeLayout } from './computeLayout.ts';
import type { Direction, Size } from './layoutResult.ts';
import { readable } from './readable.ts';
import { spacing } from './spacing.ts';
import { visibleTree } from './visibleTree.ts';

export interface Opening {
  direction: Direction;
  expanded: ReadonlySet<string>;
}

/**
 * @param stage The space on screen.
 * @param direction The reader's choice, or null.
 * @param expansion What the address asks for, or null for as much as is readable.
 */
export function openingOf(
  argument: Argument,
  stage: Size,
  direction: Direction | null,
  expansion: Expansion,
): Opening {
  const asked = [argument, stage.width, stage.height, direction, expansion];
  if (!last || asked.some((each, index) => each !== last?.asked[index])) {
    last = { asked, opening: findOpening(argument, stage, direction, expansion) };
  }
  return last.opening;
}

/** Where it was found when the page was built, nothing is laid out to find it again. */
export function rememberOpening(argument: Argument, stage: Size, opening: Opening): void {
  last = { asked: [argument, stage.width, stage.height, null, null], opening };
}

/** The map that opens, and the address that says how far it is as it opened, ask the same. */
let last: { asked: readonly unknown[]; opening: Opening } | undefined;

function findOpening(
  argument: Argument,
  stage: Size,
  direction: Direction | null,
  expansion: Expansion,
): Opening {
  const candidates: Direction[] = direction
    ? [direction]
    : stage.width < readable.narrow
      ? ['list']
      : ['down', 'right'];
  // Ids that this map does not know say nothing about it.
  const usable = !Array.isArray(expansion) || expansion.some((id) => argument.claims.has(id));
  if (expansion !== null && usable) {
    const expanded = expandedTo(argument, expansion);
    const [only, ...others] = candidates;
    if (only && others.length === 0) return { direction: only, expanded };
    const zooms = candidates.map((candidate) => ({
      candidate,
      zoom: Math.min(1, zoomFor(argument, stage, candidate, expanded)),
    }));
    const best = zooms.toSorted((a, b) => b.zoom - a.zoom)[0];
    // Where all directions are as good, the one in which the map opens by itself.
    if (isTooNarrow(argument, stage, direction, best?.zoom)) return { direction: 'list', expanded };
    const tied = zooms.every(({ zoom }) => zoom === best?.zoom);
    const usual = tied ? findOpening(argument, stage, direction, null).direction : undefined;
    return { direction: usual ?? best?.candidate ?? 'right', expanded };
  }
  // The list is read by scrolling: thesis and reasons are enough to begin with.
  if (candidates[0] === 'list') return { direction: 'list', expanded: expandedTo(argument, 1) };
  const deepest = depthOf(argument);
  // Rival answers are seen side by side first: that their reasons find no room would hide all of them but one.
  const least = argument.issue === undefined ? 1 : 0;
  let best: { direction: Direction; depth: number; zoom: number } | undefined;
  for (const candidate of candidates) {
    let reached = { direction: candidate, depth: least, zoom: 0 };
    for (let depth = least; depth <= Math.max(least, deepest); depth++) {
      const expanded = expandedTo(argument, depth);
      if (depth > least && visibleCount(argument, expanded) > readable.cards) break;
      const zoom = zoomFor(argument, stage, candidate, expanded);
      if (depth > least && zoom < readable.zoom) break;
      reached = { direction: candidate, depth, zoom };
    }
    if (!best || reached.depth > best.depth || (reached.depth === best.depth && reached.zoom > best.zoom)) {
      best = reached;
    }
  }
  if (isTooNarrow(argument, stage, direction, best?.zoom)) {
    return { direction: 'list', expanded: expandedTo(argument, 1) };
  }
  return {
    direction: best?.direction ?? 'right',
    expanded: expandedTo(argument, best?.depth ?? 1),
  };
}

/** The direction of what is open on another stage. Asked for at every resize: it lays out only where it has to. */
export function directionOn(stage: Size, argument: Argument, { direction, expanded }: Opening): Direction {
  if (stage.width < readable.narrow) return 'list';
  // From here on there is room for every map.
  if (stage.width >= readable.beside && direction !== 'list') return direction;
  return openingOf(argument, stage, null, [...expanded]).direction;
}

/** Whether thesis and reasons are not even beside each other at a size that can be read: a list of them is. */
function isTooNarrow(argument: Argument, stage: Size, chosen: Direction | null, zoom = 0): boolean {
  if (chosen !== null || zoom >= readable.zoom || stage.width < readable.narrow) return false;
  return (stage.width - 2 * readable.margin) / widthToTheRight(argument) < readable.zoom;
}

/**
 * How wide theses and reasons are, drawn to the right: known without laying them out, because neither words nor
 * numbers make a column wider. A question need not be in sight beside the reasons.
 */
export function widthToTheRight({ theses, claims }: Argument): number {
  const gap = spacing.levels.right;
  const reason = Math.max(card.width.other, card.width.premise + 2 * spacing.frame.padding);
  const hasReasons = theses.some((id) => (claims.get(id)?.children.length ?? 0) > 0);
  return card.width.thesis + (hasReasons ? gap + reason : 0);
}

/** The zoom at which the whole tree fits. */
function zoomFor(
  argument: Argument,
  stage: Size,
  direction: Direction,
  expanded: ReadonlySet<string>,
): number {
  // A tree of thousands of cards is out of question; that it is too large is all one needs to know.
  if (visibleCount(argument, expanded) > 400) return 0;
  const tree = visibleTree(argument, { direction, listWidth: listWidthOf(stage), expanded });
  if (!tree) return 0;
  const { bounds } = computeLayout(tree, direction);
  const { margin } = readable;
  return Math.min((stage.width - 2 * margin) / bounds.width, (stage.height - 2 * margin) / bounds.height);
}

/** The width that cards of the list may take. */
export function listWidthOf(stage: Size): number {
  return Math.max(280, Math.min(stage.width, 720) - 2 * 14);
}

function visibleCount(argument: Argument, expanded: ReadonlySet<string>): number {
  let count = 0;
  const stack = [...argument.theses];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const claim = argument.claims.get(id);
    if (!claim) continue;
    count++;
    // One by one: a claim may have more children than a call can have arguments.
    if (claim.kind === 'linked') for (const premise of claim.premises) stack.push(premise);
    if (expanded.has(id)) for (const child of claim.children) stack.push(child);
  }
  return count;
}
