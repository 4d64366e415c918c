// Paints an icicle plot: for and against by colour and, not by colour alone, by a bar or a hatched band at the side.

import type { Argument } from '../../argument/argument.ts';
import { issueId } from '../../layout/issue.ts';
import type { Box } from '../../layout/layoutResult.ts';
import { boxOf, clipped, stripBox, type WholeFrame, type WholeMarks } from '../../layout/whole.ts';
import { type WholeText, wholeType } from '../../layout/wholeText.ts';
import { at } from '../../layout/wholeTree.ts';

const names = ['paper', 'card', 'ink', 'soft', 'line', 'support', 'objection', 'mark'] as const;
export type WholeColours = Record<(typeof names)[number], string> & { hatch: CanvasPattern | string };

/** The colours of the theme where an element stands. */
export function wholeColours(element: HTMLElement): WholeColours {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as WholeColours;
  return { ...colours, hatch: hatching(colours.objection) ?? colours.objection };
}

/** What stands out. Rows. */
export interface WholeEmphasis {
  focus: number | null;
  highlighted: ReadonlySet<number>;
  hits: ReadonlySet<number>;
  /** What a talk has the light on; null where all is alike. */
  spotlight: ReadonlySet<number> | null;
  /** Whether what hangs on a claim is shown on the map. */
  isOpen: (row: number) => boolean;
}

/** How strong the colours are: of what the map shows, of what is closed there, how much stronger where it is low. */
const tint = { open: 0.3, closed: 0.16, low: 1.7, rest: 0.07 } as const;
/** Lower than this, in pixels, rectangles have neither bar nor gap. */
const plain = 4;

export function paintWhole(
  context: CanvasRenderingContext2D,
  argument: Argument,
  frame: WholeFrame,
  marks: WholeMarks,
  texts: readonly WholeText[],
  emphasis: WholeEmphasis,
  colours: WholeColours,
): void {
  context.clearRect(0, 0, frame.size.width, frame.size.height);
  /** The rows whose children the map shows. */
  const open = new Set<number>();
  for (const row of marks.rows) {
    const parent = at(frame.tree.parent, row);
    const shown =
      parent === -1 || open.has(parent) || argument.claims.get(frame.tree.ids[row] ?? '')?.premise === true;
    if (shown && (frame.tree.ids[row] === issueId || emphasis.isOpen(row))) open.add(row);
    const lit = emphasis.spotlight?.has(row) ?? true;
    paintClaim(context, argument, frame, row, lit ? (shown ? tint.open : tint.closed) : tint.rest, colours);
  }
  for (const strip of marks.strips) {
    const { x, y, width, height } = stripBox(frame, strip);
    const shown = open.has(at(frame.tree.parent, strip.row));
    context.fillStyle = strip.opposes ? colours.objection : colours.support;
    context.globalAlpha = emphasis.spotlight ? tint.rest : (shown ? tint.open : tint.closed) * tint.low;
    context.fillRect(x, y, width, height);
  }
  context.globalAlpha = 1;
  paintEmphasis(context, frame, emphasis, colours);
  for (const text of texts) paintText(context, argument, frame, text, emphasis, colours);
  if (emphasis.focus !== null)
    outline(context, clipped(boxOf(frame, emphasis.focus), frame.size), 3, colours);
}

function paintClaim(
  context: CanvasRenderingContext2D,
  argument: Argument,
  frame: WholeFrame,
  row: number,
  strength: number,
  colours: WholeColours,
): void {
  const { tree } = frame;
  const claim = argument.claims.get(tree.ids[row] ?? '');
  const box = clipped(boxOf(frame, row), frame.size);
  const gap = box.height >= plain ? 1 : 0;
  const opposes = tree.opposes[row] === 1;
  const rest = strength === tint.rest;
  if (!claim || claim.role === 'thesis') {
    context.globalAlpha = 1;
    context.fillStyle = !claim ? colours.card : rest ? colours.soft : colours.ink;
    context.fillRect(box.x, box.y, box.width - (tree.mirrored ? 0 : gap), box.height - gap);
    return;
  }
  context.fillStyle = rest ? colours.ink : opposes ? colours.objection : colours.support;
  context.globalAlpha = gap === 0 && !rest ? strength * tint.low : strength;
  const inset = tree.mirrored ? gap : 0;
  context.fillRect(box.x + inset, box.y, box.width - gap, box.height - gap);
  if (gap === 0) return;
  context.globalAlpha = 1;
  const side = Math.min(opposes ? wholeType.band : wholeType.bar, box.width / 2);
  context.fillStyle = rest ? colours.line : opposes ? colours.hatch : colours.support;
  // Premises are one reason: their bars are one line.
  const high = claim.premise ? box.height : box.height - gap;
  context.fillRect(tree.mirrored ? box.x + box.width - side : box.x, box.y, side, high);
}

/** Hits and what is highlighted are marked even where they are too small to be seen otherwise. */
function paintEmphasis(
  context: CanvasRenderingContext2D,
  frame: WholeFrame,
  { hits, highlighted }: WholeEmphasis,
  colours: WholeColours,
): void {
  const { first, leaves } = frame.tree;
  const { top, span } = frame.view;
  const inView = (row: number) => at(first, row) < top + span && at(first, row) + at(leaves, row) > top;
  for (const row of hits) {
    if (!inView(row)) continue;
    const box = clipped(boxOf(frame, row), frame.size);
    const low = box.height < 2 * plain;
    context.fillStyle = low ? colours.ink : colours.mark;
    context.fillRect(
      box.x,
      box.y,
      low ? Math.max(3, box.width) : box.width - 1,
      Math.max(1.5, box.height - 1),
    );
  }
  for (const row of highlighted) {
    if (inView(row)) outline(context, clipped(boxOf(frame, row), frame.size), 2, colours);
  }
}

/** In ink, with paper inside it: seen on every colour. */
function outline(context: CanvasRenderingContext2D, box: Box, width: number, colours: WholeColours): void {
  const round = (inset: number) =>
    context.strokeRect(
      box.x + inset,
      box.y + inset,
      Math.max(1, box.width - 2 * inset - 1),
      Math.max(1, box.height - 2 * inset - 1),
    );
  context.lineWidth = width;
  context.strokeStyle = colours.ink;
  round(width / 2);
  if (box.height < 4 * width) return;
  context.lineWidth = 1.5;
  context.strokeStyle = colours.paper;
  round(width + 0.75);
}

const families = {
  serif: "400 {}px 'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, serif",
  serifBold: "600 {}px 'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, serif",
};

function paintText(
  context: CanvasRenderingContext2D,
  argument: Argument,
  { tree }: WholeFrame,
  text: WholeText,
  { spotlight, hits }: WholeEmphasis,
  colours: WholeColours,
): void {
  const isThesis = argument.claims.get(tree.ids[text.row] ?? '')?.role === 'thesis';
  const lit = spotlight?.has(text.row) ?? true;
  const dark = isThesis && !hits.has(text.row);
  context.fillStyle = dark ? colours.paper : lit ? colours.ink : colours.soft;
  context.font = families[text.face === 'serif' ? 'serif' : 'serifBold'].replace('{}', text.size.toFixed(2));
  context.textAlign = tree.mirrored ? 'right' : 'left';
  context.direction = tree.mirrored ? 'rtl' : 'ltr';
  text.lines.forEach((line, index) => {
    const y = text.y + index * text.lineHeight + 0.34 * text.size;
    // Where the browser's fonts are wider than ours, it is set closer.
    context.fillText(line, text.x, y, text.width + 4);
  });
}

/** Slanting lines; null where the browser makes no pattern. */
function hatching(colour: string): CanvasPattern | null {
  const ratio = devicePixelRatio || 1;
  const size = Math.round(6 * ratio);
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.7 * ratio;
  for (const shift of [-size, 0, size]) {
    pen.beginPath();
    pen.moveTo(shift - 1, size + 1);
    pen.lineTo(shift + size + 1, -1);
    pen.stroke();
  }
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix([6 / size, 0, 0, 6 / size, 0, 0]));
  return pattern;
}
