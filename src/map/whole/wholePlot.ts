// The icicle plot as it stands in its window: its view, its columns, how it glides from one to the next, and the
// canvas that it is painted on. It is painted when something changed, and not else.

import type { Argument } from '../../argument/argument.ts';
import type { Box, Size } from '../../layout/layoutResult.ts';
import {
  boxOf,
  clipped,
  fitView,
  heldView,
  marksOf,
  nearestSpan,
  rowAt,
  type WholeFrame,
  type WholeView,
  zoomView,
} from '../../layout/whole.ts';
import { type Pin, type WholeColumns, wholeColumns } from '../../layout/wholeColumns.ts';
import { nameHeightAt, type WholeText, wholeTexts, wholeWords } from '../../layout/wholeText.ts';
import { at, type WholeTree } from '../../layout/wholeTree.ts';
import { paintWhole, type WholeColours, type WholeEmphasis, wholeColours } from './paintWhole.ts';

/** Milliseconds: of a dive, and in which columns follow the wheel. */
const durations = { dive: 360, columns: 160 } as const;

interface Sight {
  view: WholeView;
  columns: WholeColumns;
}

export type WholePlot = ReturnType<typeof wholePlot>;

/**
 * @param scale Of all type.
 * @param emphasis What stands out, asked for whenever it is painted.
 * @param onPainted Told of every picture; `still` when nothing moves any more.
 */
export function wholePlot(
  canvas: HTMLCanvasElement,
  argument: Argument,
  tree: WholeTree,
  scale: number,
  emphasis: () => WholeEmphasis,
  onPainted: (still: boolean) => void,
) {
  const words = wholeWords(argument, tree);
  let colours: WholeColours | null = null;
  let size: Size = { width: 0, height: 0 };
  let shown: Sight | null = null;
  let goal: WholeView = fitView(tree);
  let pin: Pin | null = null;
  let texts: readonly WholeText[] = [];
  let glide: { from: Sight; to: Sight; start: number; duration: number } | null = null;
  let frame = 0;

  const nameHeight = nameHeightAt(scale);
  const frameOf = ({ view, columns: { edges } }: Sight): WholeFrame => ({
    tree,
    view,
    size,
    edges,
    nameHeight,
  });
  const columnsFor = (view: WholeView) => wholeColumns(tree, view, size, scale, words, pin);

  function paint(now: number): void {
    frame = 0;
    if (glide) {
      const t = Math.min(1, Math.max(0, (now - glide.start) / glide.duration));
      // Slow at the end: what comes to rest can be followed.
      shown = between(glide.from, glide.to, 1 - (1 - t) ** 3);
      if (t >= 1) glide = null;
    }
    shown ??= { view: goal, columns: columnsFor(goal) };
    const context = penOn(canvas, size);
    if (!context) return;
    colours ??= wholeColours(canvas);
    const seen = frameOf(shown);
    const marks = marksOf(tree, shown.view, size.height);
    texts = wholeTexts(seen, marks.rows, words, shown.columns.types, scale);
    paintWhole(context, argument, seen, marks, texts, emphasis(), colours);
    onPainted(glide === null);
    if (glide) later();
  }
  function later(): void {
    frame ||= requestAnimationFrame(paint);
  }

  /** @param duration Milliseconds; 0 where motion is unwanted. @param wheels Whether only the columns glide. */
  function show(view: WholeView, duration: number, wheels = false): void {
    goal = heldView(tree, view);
    if (size.width === 0) return;
    const to = { view: goal, columns: columnsFor(goal) };
    const from = shown && (wheels ? { ...shown, view: goal } : shown);
    glide = from && duration > 0 && !isCalm() ? { from, to, start: performance.now(), duration } : null;
    shown = glide ? glide.from : to;
    later();
  }

  const stopMeasuring = measured(canvas, (next) => {
    size = next;
    pin = glide = shown = null;
    later();
  });

  return {
    tree,
    words,
    repaint: later,
    /** The theme is another. */
    recolour() {
      colours = null;
      later();
    },
    size: () => size,
    view: () => goal,
    /** Glides there, unless it is told to cut. */
    show(view: WholeView, cut = false) {
      pin = null;
      show(view, cut ? 0 : durations.dive);
    },
    /** As near as rectangles go, with a claim at a point, in pixels of the window. */
    showAt(row: number, { x, y }: { x: number; y: number }) {
      const span = nearestSpan(tree, size.height);
      const middle = at(tree.first, row) + at(tree.leaves, row) / 2;
      pin = pinOn(tree, row, x, size.width, span);
      show({ top: middle - (y / size.height) * span, span }, 0);
    },
    /** Up and down, in pixels. */
    pan(by: number) {
      show({ ...goal, top: goal.top - (by / size.height) * goal.span }, durations.columns, true);
    },
    /** @returns Whether it went nearer or farther. */
    zoom(by: number, { x, y }: { x: number; y: number }): boolean {
      const next = zoomView(tree, goal, by, y / size.height, nearestSpan(tree, size.height));
      if (Math.abs(next.span - goal.span) < 1e-9) return false;
      const row = shown && rowAt(frameOf(shown), x, y);
      if (row !== null) pin = pinOn(tree, row, x, size.width, next.span);
      show(next, durations.columns, true);
      return true;
    },
    rowAt: (x: number, y: number) => (shown ? rowAt(frameOf(shown), x, y) : null),
    /** The part of a claim's rectangle that is in the window; null before anything is painted. */
    boxOf: (row: number): Box | null => (shown ? clipped(boxOf(frameOf(shown), row), size) : null),
    /** Whether name and sentence of a claim stand there in full. */
    tells: (row: number) => texts.some((text) => text.row === row && text.face === 'serif'),
    close() {
      stopMeasuring();
      cancelAnimationFrame(frame);
    },
  };
}

/** What fits is seen as it fits best. */
function pinOn(tree: WholeTree, row: number, x: number, width: number, span: number): Pin | null {
  if (span >= at(tree.leaves, 0)) return null;
  return { depth: at(tree.depth, row), x: tree.mirrored ? width - x : x };
}

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Draws in CSS pixels. */
function penOn(canvas: HTMLCanvasElement, size: Size): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio || 1;
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Told how large the canvas is, which its style says, at once and whenever that changes, until the returned function is called. */
function measured(canvas: HTMLCanvasElement, onSize: (size: Size) => void): () => void {
  let size: Size = { width: 0, height: 0 };
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = canvas;
    // On paper there is no map: what it was on the screen, it will be again.
    if (height === 0 || (width === size.width && height === size.height)) return;
    size = { width, height };
    onSize(size);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(canvas);
  measure();
  return () => observer.disconnect();
}

function between(from: Sight, to: Sight, t: number): Sight {
  const span = from.view.span * (to.view.span / from.view.span) ** t;
  const change = to.view.span - from.view.span;
  // Round the point that stays where it is.
  const share = Math.abs(change) < 1e-9 ? null : (from.view.top - to.view.top) / change;
  const top =
    share === null
      ? from.view.top + (to.view.top - from.view.top) * t
      : from.view.top + (from.view.span - span) * share;
  const edges = from.columns.edges.map((edge, index) => edge + (at(to.columns.edges, index) - edge) * t);
  return { view: { top, span }, columns: { edges, types: to.columns.types } };
}
