// What stands on a card, and how large that makes it. The map's style sheet and the drawing both follow the
// measures given here; the map corrects them by what the browser measures.

import type { Argument, Claim } from '../argument/argument.ts';
import { type DisplayRole, displayRoleOf, nameOf, sentenceOf } from '../argument/walk.ts';
import { attributionOf } from '../labels/saidBy.ts';
import { childrenWords, otherOccurrences, roleOf, standingSigns } from '../labels/wording.ts';
import type { Direction, Size } from './layoutResult.ts';
import { spacing } from './spacing.ts';
import type { Face } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** Measures of a card in pixels at zoom 1. */
export const card = {
  width: { thesis: 380, premise: 362, other: 390 },
  padding: { top: 12, side: 18, bottom: 14 },
  /** The row with sign and role. */
  head: 24,
  text: { face: 'serif', size: 17, line: 24 },
  thesis: { face: 'serifBold', size: 22, line: 29 },
  small: { face: 'sans', size: 15, line: 21 },
  gap: 8,
  /** The least height of a row "also under …", which is a button: 24 px on screen at the zoom of reading. */
  alsoLine: 34,
  /** Kept free at the start of such a row for its arrow. */
  alsoArrow: 20,
  /** The narrowest a card gets in the list. */
  least: 220,
  /** On paper, of a card that gives only a name. */
  brief: { top: 8, side: 12 },
} as const satisfies Record<string, unknown> & { text: Type; thesis: Type; small: Type };

interface Type {
  face: Face;
  /** Pixels. */
  size: number;
  line: number;
}

export interface CardContent {
  standing: DisplayRole;
  role: string;
  size: Size;
  type: Type;
  lines: string[];
  /** Who says it, through whom; no lines where no source is named. */
  attribution: string[];
  /** One row a place where the claim stands too, each with its lines. */
  alsoUnder: string[][];
  /** What hangs on it; empty for none. */
  below: string;
  /** On paper: its number, and whether it gives only a name. */
  number?: string;
  brief?: boolean;
}

/** How cards are made on paper, where nothing can be pressed and the outline has the rest. */
export interface Paper {
  /** "1.2.1", by id. */
  numbers: ReadonlyMap<string, string>;
  /** Claims of which only the name is given. */
  brief: ReadonlySet<string>;
  /** Claims that are left empty, to be filled in by hand. */
  blank: ReadonlySet<string>;
  /** Whether cards say who speaks, and where. */
  speakers: boolean;
  /** Whether edges have their words. */
  words: boolean;
  /** Of cards and of names, in pixels. */
  width: number;
  nameWidth: number;
  /** Of the type of names. */
  nameSize: number;
}

/** The type of heads on paper, where there is no zoom: pixels. */
export function headSize(paper: Paper | undefined): number {
  return paper ? Math.max(15, paper.nameSize - 2) : 14;
}

export interface CardSettings {
  direction: Direction;
  /** Of the list: the width of the window, in pixels. */
  listWidth: number;
  /** For paper; left out for the screen. */
  paper?: Paper;
}

// A claim belongs to one argument, so its content depends on nothing but the width.
const known = new WeakMap<Claim, Map<number, CardContent>>();

/** @param depth Levels below the root; only the list is narrower further down. */
export function cardContent(
  argument: Argument,
  claim: Claim,
  depth: number,
  settings: CardSettings,
): CardContent {
  const standing = displayRoleOf(argument, claim);
  if (settings.paper) return onPaper(argument, claim, standing, settings.paper);
  const width = cardWidth(standing, depth, settings);
  const widths = known.get(claim) ?? new Map<number, CardContent>();
  const content = widths.get(width) ?? measure(argument, claim, standing, width);
  widths.set(width, content);
  known.set(claim, widths);
  return content;
}

function measure(argument: Argument, claim: Claim, standing: DisplayRole, width: number): CardContent {
  const inner = width - 2 * card.padding.side;
  const type = standing === 'thesis' ? card.thesis : card.text;
  const { face, size, line } = card.small;
  const lines = wrapText(sentenceOf(argument, claim), type.face, type.size, inner);
  const attribution = wrapText(attributionOf(argument, claim), face, size, inner);
  const also = otherOccurrences(argument, claim).map(({ under, remark }) =>
    wrapText(`also under ${under}${remark}`, face, size, inner - card.alsoArrow),
  );
  const below = childrenWords(argument, claim);
  const height =
    card.padding.top +
    card.head +
    lines.length * type.line +
    (attribution.length > 0 ? card.gap + attribution.length * line : 0) +
    (also.length > 0 ? card.gap + also.reduce((sum, row) => sum + alsoHeight(row), 0) : 0) +
    card.padding.bottom;
  return {
    standing,
    role: roleOf(argument, claim),
    size: { width, height },
    type,
    lines,
    attribution,
    alsoUnder: also,
    below,
  };
}

function onPaper(argument: Argument, claim: Claim, standing: DisplayRole, paper: Paper): CardContent {
  const number = paper.numbers.get(claim.id) ?? '';
  const blank = paper.blank.has(claim.id);
  if (paper.brief.has(claim.id)) return named(argument, claim, standing, paper, number, blank);
  const width = standing === 'premise' ? paper.width - 2 * spacing.frame.padding : paper.width;
  const { attribution: speakers, alsoUnder: also, ...content } = measure(argument, claim, standing, width);
  const { line } = card.small;
  const attribution = paper.speakers ? speakers : [];
  const lines = blank ? [] : content.lines;
  // Whoever writes by hand needs room.
  const room = blank ? Math.max(3, content.lines.length) : lines.length;
  const height =
    card.padding.top +
    card.head +
    room * content.type.line +
    (attribution.length > 0 ? card.gap + attribution.length * line : 0) +
    card.padding.bottom;
  return {
    ...content,
    size: { width, height },
    lines,
    attribution: blank ? [] : attribution,
    alsoUnder: [],
    number,
  };
}

/** "1.2 + Upheaval at home": a card that shows the way, or one among many. */
function named(
  argument: Argument,
  claim: Claim,
  standing: DisplayRole,
  paper: Paper,
  number: string,
  blank: boolean,
): CardContent {
  const width = standing === 'premise' ? paper.nameWidth - spacing.frame.padding : paper.nameWidth;
  const type = { face: 'serif', size: paper.nameSize, line: Math.round(paper.nameSize * 1.28) } as const;
  const head = `${number} ${standingSigns[standing]}`.trim();
  // Clear of the folded corner.
  const inner = width - 2 * card.brief.side - (standing === 'evidence' ? 10 : 0);
  const wrapped = (words: string) => wrapText(words, type.face, type.size, inner);
  const full = wrapped(`${head} ${nameOf(argument, claim)}`);
  const lines = blank ? wrapped(head) : full;
  const size = { width, height: Math.max(2 * Number(blank), full.length) * type.line + 2 * card.brief.top };
  return {
    ...{ standing, role: roleOf(argument, claim), size, type, lines, number },
    attribution: [],
    alsoUnder: [],
    below: '',
    brief: true,
  };
}

/** The height of a row "also under …", in pixels. */
export function alsoHeight(row: readonly string[]): number {
  return Math.max(card.alsoLine, row.length * card.small.line);
}

function cardWidth(standing: DisplayRole, depth: number, { direction, listWidth }: CardSettings): number {
  const usual =
    standing === 'thesis'
      ? card.width.thesis
      : standing === 'premise'
        ? card.width.premise
        : card.width.other;
  if (direction !== 'list') return usual;
  const frame = standing === 'premise' ? 2 * spacing.frame.padding : 0;
  return Math.max(card.least, Math.min(usual + 30, listWidth - depth * spacing.list.indent) - frame);
}
