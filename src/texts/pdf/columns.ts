// The blocks of a page in the order in which they are read: column after column, and what runs across them where it
// stands. A gap between paragraphs that both columns have at the same height divides neither.

import { largest, smallest } from '../../argument/extremes.ts';
import { type TextBox, usualSize } from './textBox.ts';

/** Everything is measured in the usual size of letters. */
const gutter = 0.6;
const fewestLines = 5;
const narrowestColumn = 6;
/** Of the rows with text, how many at least stand in columns. */
const leastPart = 0.25;

export function columnsOf(boxes: readonly TextBox[], em = usualSize(boxes)): TextBox[][] {
  const x = boxes.length === 0 ? null : gutterOf(boxes, em);
  if (x === null) return boxes.length === 0 ? [] : [[...boxes]];
  const across = boxes.filter((box) => sideOf(box, x, em) === 'across');
  const isAcross = (box: TextBox) => across.some(({ y }) => Math.abs(y - box.y) < 0.4 * em);
  const blocks: TextBox[][] = [];
  let band: TextBox[] = [];
  let wide: TextBox[] = [];
  const endBand = () => {
    for (const side of ['left', 'right']) {
      const column = band.filter((box) => sideOf(box, x, em) === side);
      for (const block of columnsOf(column, em)) blocks.push(block);
    }
    band = [];
  };
  for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
    if (isAcross(box)) {
      endBand();
      wide.push(box);
    } else {
      if (wide.length > 0) blocks.push(wide);
      wide = [];
      band.push(box);
    }
  }
  endBand();
  if (wide.length > 0) blocks.push(wide);
  return blocks;
}

function sideOf({ x, width }: TextBox, at: number, em: number): 'left' | 'right' | 'across' {
  if (x + width <= at - (gutter / 2) * em) return 'left';
  return x >= at + (gutter / 2) * em ? 'right' : 'across';
}

/** Where white runs down between two columns; null where there is one column. */
function gutterOf(boxes: readonly TextBox[], em: number): number | null {
  const left = smallest(boxes.map(({ x }) => x));
  const right = largest(
    boxes.map(({ x, width }) => x + width),
    Number.NEGATIVE_INFINITY,
  );
  let best = { rows: 0, from: 0, to: 0 };
  for (let at = left + narrowestColumn * em; at <= right - narrowestColumn * em; at += em / 5) {
    const rows = sharedRows(boxes, at, em);
    if (rows === 0 || rows < best.rows) continue;
    if (rows === best.rows) best.to = at;
    else best = { rows, from: at, to: at };
  }
  return best.rows === 0 ? null : (best.from + best.to) / 2;
}

/** How many rows have text on both sides; none where that is not the manner of the page. */
function sharedRows(boxes: readonly TextBox[], at: number, em: number): number {
  const rows = {
    left: new Map<number, number>(),
    right: new Map<number, number>(),
    across: new Map<number, number>(),
  };
  const step = em / 2;
  for (const box of boxes) {
    const widths = rows[sideOf(box, at, em)];
    // Two rows to a line, wherever the lines of the other column stand.
    for (let row = Math.floor((box.y - box.size) / step) + 1; row <= Math.floor(box.y / step); row++) {
      widths.set(row, (widths.get(row) ?? 0) + box.width);
    }
  }
  const all = new Set([...rows.left.keys(), ...rows.right.keys(), ...rows.across.keys()]);
  const shared = [...rows.left.keys()].filter((row) => rows.right.has(row) && !rows.across.has(row));
  const mean = (widths: ReadonlyMap<number, number>) =>
    shared.reduce((sum, row) => sum + (widths.get(row) ?? 0), 0) / shared.length;
  const enough = shared.length >= Math.max(2 * fewestLines, leastPart * all.size);
  return enough && Math.min(mean(rows.left), mean(rows.right)) >= narrowestColumn * em ? shared.length : 0;
}
