// The distances of a map, in pixels: they follow the type.

import { relationWords } from '../labels/relationWords.ts';
import type { Relation } from './layoutResult.ts';
import { textWidth } from './textWidth.ts';
import type { TypeSizes } from './typeSizes.ts';

export interface SpacingOptions {
  type: TypeSizes;
  /** Whether claims can be opened and closed: the buttons on the edges of cards need room. */
  gestures: boolean;
  /** Whether edges have their words. */
  words?: boolean;
  /** By how much the room between cards is stretched: between levels, and between siblings. */
  stretch?: { levels: number; siblings: number };
  /** In how many columns leaves stand. */
  columns?: number;
  /** From how many leaves on: two in a row are read as one thing after the other as long as there is room. */
  run?: number;
  /** Of lists in rooms that are rather wide than high: words stand on the lines, linked premises side by side. */
  wide?: boolean;
  /** Of the room, for lists: in a narrow one stairs are less deep, and stubs stand below. */
  width?: number;
}

export interface Spacing {
  /** Between cards that share a parent, and between cards that do not. */
  siblings: number;
  cousins: number;
  /** Within a block of leaves: between its cards, from a line to its cards, and over it, where its lines run. */
  block: { gap: number; inset: number; over: number; columns: number; run: number };
  /** From a claim to the arrow at it; an arrow's length; from the word to what comes next. */
  reach: number;
  arrow: number;
  pad: number;
  /** Between the lines on which reasons and objections hang. */
  lane: number;
  /** From such a line to a card. */
  link: number;
  /** How much longer each level is than it must be. */
  slack: number;
  corner: number;
  word: { height: number; widths: Record<Relation, number> };
  list: { indent: number; rail: number; gap: number; width: number; wide: boolean };
  /** Of the frame round linked premises: the room for "and" between them, one below the other and side by side. */
  frame: { padding: number; between: number; across: number };
}

/** Where two lines go up to one claim in a list, in pixels: the heads of their arrows do not touch. */
const rails = { outer: 4.5, inner: 16.5 };

/** How far in on its claim a family's line goes up to it in a list. @param pair Whether one of the other side does, too. */
export function railOf({ list: { rail } }: Spacing, relation: Relation, pair: boolean): number {
  if (!pair) return rail;
  const inner = Math.max(rail, rails.inner);
  if (relation !== 'attack') return inner;
  return Math.min(Math.max(rail / 2, rails.outer), inner - (rails.inner - rails.outer));
}

/** From the edge of a frame to what stands in it. */
export const framePadding = ({ name }: TypeSizes) => Math.round(0.6 * name);

export function spacingFor({
  type,
  gestures,
  words = true,
  stretch,
  columns = 1,
  run = 3,
  wide = false,
  width: room = Number.POSITIVE_INFINITY,
}: SpacingOptions): Spacing {
  const em = type.name;
  const { levels, siblings } = stretch ?? { levels: 1, siblings: 1 };
  const width = (relation: Relation) =>
    words && relationWords[relation]
      ? Math.ceil(textWidth(relationWords[relation], 'sansBold', type.label))
      : 0;
  const stair = Math.max(1.35 * em, Math.min(2.1 * em, 0.045 * room)) * levels;
  const rail = (0.4 * stair) / levels;
  const pad = 0.35 * em;
  const arrow = 0.42 * em + 3;
  const link = 0.9 * em;
  return {
    siblings: 0.75 * em * siblings,
    cousins: 1.3 * em * siblings,
    block: { gap: 0.75 * em * siblings, inset: 0.85 * em, over: 0.7 * em, columns, run },
    reach: gestures ? 14 : 2,
    arrow,
    pad,
    lane: 0.6 * em,
    link,
    slack: (levels - 1) * (arrow + link + width('support')),
    corner: 0.45 * em,
    word: {
      height: words ? Math.ceil(1.35 * type.label) : 0,
      widths: { support: width('support'), attack: width('attack'), undercut: 0, answer: 0 },
    },
    list: {
      indent: Math.max(
        stair,
        (Math.max(rail, rails.inner) + (wide ? width('support') + 4 * pad : 0.5 * em)) * levels,
      ),
      ...{ rail, gap: 0.75 * em * siblings, width: room, wide },
    },
    frame: {
      padding: framePadding(type),
      between: Math.round(1.6 * type.label),
      across: Math.round(2.6 * type.label),
    },
  };
}
