// A part of a map for a page of paper: scenes of the claims that a step of a tour is about. What has no room in one
// picture comes in several.

import type { Argument } from '../argument/argument.ts';
import { largest } from '../argument/extremes.ts';
import { ancestorsOf } from '../argument/walk.ts';
import type { Size } from '../layout/layoutResult.ts';
import { type Room, type Scene, scene } from '../layout/scene.ts';
import { paperType } from '../layout/typeSizes.ts';
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
  /** All of it in one picture, if only by name. */
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

/** A step of a tour may show thousands of claims, and a handout is to be held in the hand. */
export const mostPictures = 24;
const margin = 3;
const nothing: ReadonlySet<string> = new Set();

/** So many sentences never fit on a page. */
const mostAtOnce = 40;

/**
 * @param claims What is to be read in full; ids that the map does not know are passed over.
 * @returns None for no claims, and no more than `mostPictures`. Only a single card that is longer than the room is made smaller.
 */
export function drawPart(argument: Argument, claims: Iterable<string>, options: PartOptions): Picture[] {
  let rest = [...claims].filter((id) => argument.claims.has(id));
  const pictures: Picture[] = [];
  const draw = (focus: readonly string[]) =>
    scene(argument, { focus, expanded: nothing, alone: true }, roomOf(options));
  while (rest.length > 0 && pictures.length < mostPictures) {
    let count = options.whole ? rest.length : Math.min(rest.length, mostAtOnce);
    let drawn = draw(rest.slice(0, count));
    while (!options.whole && count > 1 && drawn.demoted.length > 0) {
      count =
        drawn.fits && drawn.demoted.length < count ? count - drawn.demoted.length : Math.floor(count / 2);
      drawn = draw(rest.slice(0, count));
    }
    pictures.push(pictureOf(argument, drawn, options));
    rest = rest.slice(count);
  }
  return pictures;
}

/**
 * The names of these claims and of all above them: as many levels as can be read on one page.
 * @returns None where not even the first level finds room.
 */
export function drawNames(argument: Argument, claims: Iterable<string>, options: PartOptions): Picture[] {
  const known = [...claims].filter((id) => argument.claims.has(id));
  const levels = new Map(known.map((id) => [id, ancestorsOf(argument, id).length]));
  const deepest = largest([...levels.values()]);
  for (let level = deepest; level >= 1; level--) {
    const wanted = new Set(known.filter((id) => (levels.get(id) ?? 0) <= level));
    if (wanted.size > mostNames) continue;
    const drawn = scene(argument, { focus: [], expanded: nothing, wanted, alone: true }, roomOf(options));
    if ([...wanted].every((id) => drawn.boxes.has(id))) return [pictureOf(argument, drawn, options)];
  }
  if (!options.whole) return [];
  return [pictureOf(argument, scene(argument, { focus: [], expanded: nothing }, roomOf(options)), options)];
}
/** More names than these never fit on a page. */
const mostNames = 110;

function roomOf({ room, numbers, blank, speakers }: PartOptions): Room {
  const inner = { width: room.width - 2 * margin, height: room.height - 2 * margin };
  return { ...inner, type: paperType, growth: 1, target: 0, paper: { numbers, blank, speakers } };
}

function pictureOf(argument: Argument, drawn: Scene, options: PartOptions): Picture {
  const { look, numbers, blank, speakers } = options;
  const { room } = options;
  const width = drawn.bounds.width + 2 * margin;
  const height = drawn.bounds.height + 2 * margin;
  const scale = Math.min(1, room.width / width, room.height / height);
  return {
    svg: drawTree(argument, drawn, { theme: look, margin, paper: { numbers, blank, speakers } }),
    width: width * scale,
    height: height * scale,
    claims: [...argument.claims.keys()].filter((id) => drawn.boxes.has(id)),
    brief: new Set([...drawn.cards].filter(([, { form }]) => form === 'name').map(([id]) => id)),
  };
}
