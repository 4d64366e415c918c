// A part of a map for a page of paper: the claims that a step of a tour is about, in full, with their way to the
// thesis by name. What would be too small to read loses the way first, and then comes in several pictures.

import type { Argument, Claim } from '../argument/argument.ts';
import { ancestorsOf, subtreeOf } from '../argument/walk.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import type { Paper } from '../layout/cardContent.ts';
import { computeLayout } from '../layout/computeLayout.ts';
import { type Size, unionOf } from '../layout/layoutResult.ts';

import { visibleTree } from '../layout/visibleTree.ts';
import { drawTree } from './draw.ts';
import type { Look } from './palette.ts';
import type { SvgElement } from './svg.ts';

export interface PartOptions {
  look: Look;
  /** The space on paper, in CSS pixels (96 an inch). No picture is larger. */
  room: Size;
  /** "1.2.1", by id. */
  numbers: ReadonlyMap<string, string>;
  /** Claims that are left empty. */
  blank: ReadonlySet<string>;
  /** Whether cards say who speaks, and where. */
  speakers: boolean;
  /** All of it in one picture, however small that makes it, unless it is more than a page could ever hold. */
  whole?: boolean;
}

export interface Picture {
  svg: SvgElement;
  /** On paper, in CSS pixels. */
  width: number;
  height: number;
  /** The claims in it, in document order. */
  claims: readonly string[];
  /** Those of which it gives only the name. */
  brief: ReadonlySet<string>;
}

/** How small a picture may be made: the least type on it is 15, of names 20, and stays above 8 pt (10.7 px). */
const least = { full: 0.71, names: 0.535 } as const;
/** The largest scale: the sentences of cards are then as large as the text round them. */
const most = 0.76;
/** More claims than these never fit on a page. */
const manyClaims = 110;
const directions = { full: ['down', 'right'], names: ['right'] } as const;
/** A step of a tour may show thousands of claims, and a handout is to be held in the hand. */
export const mostPictures = 24;
/** Names are fewer: what has more stands in the outline alone. */
const mostOfNames = 3;
const margin = 3;
const widths = [
  { width: 390, nameWidth: 240 },
  { width: 270, nameWidth: 190 },
  { width: 250, nameWidth: 150 },
] as const;

interface Part {
  /** Null for everything, from the issue or the thesis on. */
  root: string | null;
  only: ReadonlySet<string>;
  brief: ReadonlySet<string>;
}

/**
 * @param claims What is to be read in full; ids that the map does not know are passed over.
 * @returns None for no claims, and no more than `mostPictures`. Only a single card that is longer than the room is made smaller than 8 pt.
 */
export function drawPart(argument: Argument, claims: Iterable<string>, options: PartOptions): Picture[] {
  const own = withFrames(argument, claims);
  if (own.size === 0) return [];
  const way = new Set([...own].flatMap((id) => ancestorsOf(argument, id)).filter((id) => !own.has(id)));
  const root = commonRoot(argument, own);
  const only = withFrames(argument, [...own, ...way]);
  const brief = new Set([...only].filter((id) => !own.has(id)));
  const whole = { root: topOf(argument, root), only, brief };
  const picture = fitted(argument, whole, options, 'full', options.whole);
  if (picture) return [picture()];
  const below = root === null ? whole.only : under(argument, root, whole.only);
  return split(argument, { ...whole, root, only: below }, options, 'full', mostPictures);
}

/**
 * The names of these claims and of all above them: as many levels as can be read on one page.
 * @returns None where not even the first level finds room on three pages.
 */
export function drawNames(argument: Argument, claims: Iterable<string>, options: PartOptions): Picture[] {
  const all = new Set([...claims].filter((id) => argument.claims.has(id)));
  const levels = new Map([...all].map((id) => [id, levelOf(argument, id)]));
  const root = argument.issue === undefined ? (argument.theses[0] ?? null) : null;
  const upTo = (level: number): Part => {
    const only = new Set([...all].filter((id) => (levels.get(id) ?? 0) <= level));
    return { root, only, brief: only };
  };
  for (let level = Math.max(0, ...levels.values()); level >= 1; level--) {
    const picture = fitted(argument, upTo(level), options, 'names');
    if (picture) return [picture()];
  }
  if (options.whole) {
    const picture = fitted(argument, upTo(1), options, 'names', true);
    return picture ? [picture()] : [];
  }
  const pictures = split(argument, upTo(1), options, 'names', mostOfNames + 1);
  return pictures.length <= mostOfNames ? pictures : [];
}

/**
 * Branch by branch, as many in one picture as can be read. A branch that is too large for one is split in turn.
 *
 * @param most Pictures after which it ends.
 */
function split(
  argument: Argument,
  part: Part,
  options: PartOptions,
  type: keyof typeof least,
  most: number,
): Picture[] {
  const { root, only } = part;
  const top = root === null ? [] : [...withFrames(argument, [root])];
  const pictures: Picture[] = [];
  const shown = new Set<string>();
  const add = (drawn: (() => Picture) | null) => {
    if (!drawn) return;
    const picture = drawn();
    pictures.push(picture);
    for (const id of picture.claims) if (!picture.brief.has(id)) shown.add(id);
  };
  // What stood in an earlier picture is named again, to show where one is.
  const draw = (branches: readonly string[], anyhow = false) => {
    const here = new Set([...top, ...branches]);
    const brief = new Set([...part.brief, ...top.filter((id) => shown.has(id))]);
    return fitted(argument, { root, only: here, brief }, options, type, anyhow);
  };
  let held: string[] = [];
  for (const branch of branchesOf(argument, root, only)) {
    if (pictures.length >= most) break;
    const more = [...under(argument, branch, only)];
    if (draw([...held, ...more])) {
      held.push(...more);
      continue;
    }
    if (held.length > 0) add(draw(held));
    held = [];
    if (draw(more)) held = more;
    else {
      const own = { ...part, root: branch, only: new Set(more) };
      pictures.push(...split(argument, own, options, type, most - pictures.length));
    }
  }
  if (held.length > 0 && pictures.length < most) add(draw(held));
  const missing = top.some((id) => only.has(id) && !part.brief.has(id) && !shown.has(id));
  if (root !== null && (missing || pictures.length === 0)) {
    const alone = draw([], true);
    if (alone) pictures.unshift(alone());
  }
  return pictures;
}

/**
 * The picture in the layout that takes the least paper, to be drawn when it is wanted; null where none can be read,
 * unless it is `anyhow`.
 */
function fitted(
  argument: Argument,
  { root, only, brief }: Part,
  options: PartOptions,
  type: keyof typeof least,
  anyhow = false,
): (() => Picture) | null {
  if (only.size > manyClaims) return null;
  let best: { cost: number; picture: () => Picture } | null = null;
  for (const direction of directions[type]) {
    for (const width of widths) {
      const paper: Paper = {
        ...{ numbers: options.numbers, brief, blank: options.blank, speakers: options.speakers },
        ...width,
        words: type === 'full',
        nameSize: type === 'full' ? 17 : 20,
      };
      const settings = { direction, listWidth: 0, paper };
      const tree = visibleTree(argument, { ...settings, expanded: only, only, branch: root });
      if (!tree) return null;
      const places = computeLayout(
        tree,
        direction,
        isRightToLeft(argument),
        undefined as never,
      );
      const bounds = unionOf([...places.boxes.values(), places.bounds]) ?? places.bounds;
      const [across, high] = [bounds.width + 2 * margin, bounds.height + 2 * margin];
      const scale = Math.min(most, options.room.width / across, options.room.height / high);
      if (scale < least[type] && !anyhow) continue;
      // Large type is worth a little paper.
      const cost = high * scale + 300 * (most - scale);
      if (best && best.cost <= cost) continue;
      const picture = () => ({
        svg: drawTree(argument, places, { ...settings, theme: options.look, margin }),
        width: across * scale,
        height: high * scale,
        claims: [...argument.claims.keys()].filter((id) => places.boxes.has(id)),
        brief,
      });
      best = { cost, picture };
    }
  }
  return best?.picture ?? null;
}

/** Linked premises are drawn with their frame, and a frame with all that is in it. */
function withFrames(argument: Argument, claims: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const id of claims) {
    const claim = argument.claims.get(id);
    if (!claim) continue;
    all.add(id);
    const frame = claim.premise && claim.parent !== null ? argument.claims.get(claim.parent) : claim;
    if (frame?.kind !== 'linked') continue;
    all.add(frame.id);
    for (const premise of frame.premises) all.add(premise);
  }
  return all;
}

/** The lowest claim that all of these hang on, or that is one of them; null under several theses. */
function commonRoot(argument: Argument, claims: ReadonlySet<string>): string | null {
  const [first = [], ...others] = [...claims].map((id) => [...ancestorsOf(argument, id).toReversed(), id]);
  let shared = first;
  for (const path of others) {
    const differs = shared.findIndex((id, at) => path[at] !== id);
    if (differs !== -1) shared = shared.slice(0, differs);
  }
  const lowest = shared.findLast((id) => argument.claims.get(id)?.premise !== true);
  return lowest ?? null;
}

/** The thesis that a claim hangs on. */
function topOf(argument: Argument, id: string | null): string | null {
  return id === null ? null : (ancestorsOf(argument, id).at(-1) ?? id);
}

function under(argument: Argument, root: string, only: ReadonlySet<string>): Set<string> {
  return new Set([...subtreeOf(argument, root)].map(({ id }) => id).filter((id) => only.has(id)));
}

/** What hangs directly on a claim or on its premises. */
function branchesOf(argument: Argument, root: string | null, only: ReadonlySet<string>): string[] {
  if (root === null) return argument.theses.filter((id) => only.has(id));
  const claim = argument.claims.get(root);
  const premises = claim?.kind === 'linked' ? claim.premises : [];
  const parts: (Claim | undefined)[] = [...premises.map((id) => argument.claims.get(id)), claim];
  return parts.flatMap((each) => each?.children ?? []).filter((id) => only.has(id));
}

/** Below the thesis; premises stand on the level of their frame. */
function levelOf(argument: Argument, id: string): number {
  const path = [id, ...ancestorsOf(argument, id)];
  return path.filter((each) => argument.claims.get(each)?.premise !== true).length - 1;
}
