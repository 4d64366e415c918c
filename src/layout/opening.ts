// How a map opens: the direction and the depth at which it can be read at once.

import type { Argument } from '../argument/argument.ts';
import { askedToOpen, type Expansion, expandedTo } from '../argument/expansion.ts';
import { pressable } from './cardContent.ts';
import { freeLayout } from './freeLayout.ts';
import type { Direction, Size } from './layoutResult.ts';
import { readable } from './readable.ts';
import { type Scene, scene } from './scene.ts';
import { pageType, type TypeSizes } from './typeSizes.ts';

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
  type: TypeSizes = pageType,
): Opening {
  const asked = [argument, stage.width, stage.height, direction, expansion];
  if (!last || asked.some((each, index) => each !== last?.asked[index])) {
    last = { asked, opening: findOpening(argument, stage, direction, expansion, type) };
  }
  return last.opening;
}

/** The map that opens, and the address that says how far it is as it opened, ask the same. */
let last: { asked: readonly unknown[]; opening: Opening } | undefined;

function findOpening(
  argument: Argument,
  stage: Size,
  direction: Direction | null,
  expansion: Expansion,
  type: TypeSizes,
): Opening {
  const usual = direction ?? (stage.width < readable.narrow ? 'list' : 'right');
  const asked = askedToOpen(argument, expansion);
  if (asked) {
    const candidates = direction ? [direction] : (['right', 'down', 'list'] as const);
    const fitting = candidates.find((candidate) => fits(argument, stage, candidate, asked, type));
    return { direction: fitting ?? usual, expanded: asked };
  }
  // Rival answers are seen side by side first: that their reasons find no room would hide all of them but one.
  const least = argument.issue === undefined ? 1 : 0;
  let best: Opening = { direction: usual, expanded: expandedTo(argument, least) };
  let expanded = expandedTo(argument, 1);
  for (let depth = 1; !showsMore(argument, expanded, readable.cards); depth++) {
    const next = expandedTo(argument, depth + 1);
    // There is no such level. How many there are, a large map would have to be gone through for.
    if (next.size === expanded.size) break;
    const drawn = firstScene(argument, stage, { direction, expanded }, type);
    const shows = (id: string) => argument.claims.get(id)?.children.every((each) => drawn.boxes.has(each));
    const sentences = [...drawn.cards.values()].every(({ form }) => form === 'sentence');
    if (![...expanded].every(shows) || (depth > 1 && !sentences)) break;
    best = { direction: drawn.direction, expanded };
    if (!sentences) break;
    expanded = next;
  }
  return best;
}

/** What a stage shows first. */
export function firstScene(
  argument: Argument,
  stage: Size,
  { direction, expanded }: { direction: Direction | null; expanded: ReadonlySet<string> },
  type: TypeSizes = pageType,
): Scene {
  const room = { ...stage, type, growth: 1.2, target: pressable, direction };
  return scene(argument, { focus: [], expanded }, room);
}

/** Whether the whole tree is in sight at once. */
function fits(
  argument: Argument,
  stage: Size,
  direction: Direction,
  expanded: ReadonlySet<string>,
  type: TypeSizes,
): boolean {
  // A tree of thousands of cards is out of question; that it is too large is all one needs to know.
  if (showsMore(argument, expanded, 2 * readable.cards)) return false;
  const { bounds } = freeLayout(argument, { direction, listWidth: listWidthOf(stage), expanded, type });
  const { margin } = readable;
  return bounds.width <= stage.width - 2 * margin && bounds.height <= stage.height - 2 * margin;
}

/** The width that cards of the list may take. */
export function listWidthOf(stage: Size): number {
  return Math.max(280, Math.min(stage.width, 720) - 2 * 14);
}

/** Whether more claims than `most` are in the open part. */
function showsMore(argument: Argument, expanded: ReadonlySet<string>, most: number): boolean {
  let count = 0;
  const stack = [...argument.theses];
  for (let id = stack.pop(); id !== undefined && count <= most; id = stack.pop()) {
    const claim = argument.claims.get(id);
    if (!claim) continue;
    count++;
    // One by one: a claim may have more children than a call can have arguments.
    if (claim.kind === 'linked') for (const premise of claim.premises) stack.push(premise);
    if (expanded.has(id)) for (const child of claim.children) stack.push(child);
  }
  return count > most;
}
