// The shapes that pass through layout: what is to be placed, and where it was placed.

/** Pixels at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `x`, `y` are the top left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * - `down`: the thesis on top, reasons side by side below it.
 * - `right`: the thesis on the left, reasons stacked to its right.
 * - `list`: everything stacked and indented, for narrow windows.
 */
export type Direction = 'down' | 'right' | 'list';

/** How a claim bears on the one above it. `answer`: a thesis on the issue. */
export type Relation = 'support' | 'attack' | 'undercut' | 'answer';

/** A visible claim. Ids are unique in a tree; the issue, which is no claim, has the id ''. */
export interface LayoutNode {
  readonly id: string;
  /** The card's size; for linked premises that of the frame's heading, the frame itself being sized round its premises. */
  readonly size: Size;
  /** Null for the root. */
  readonly relation: Relation | null;
  readonly children: readonly LayoutNode[];
  /** What the toggle of a collapsed claim says of what it hides. */
  readonly hidden?: string;
  /**
   * A frame whose premises have children of their own: what hangs on the frame as a whole then hangs on its
   * corner, apart from what hangs on its premises.
   */
  readonly corner?: boolean;
  /** Present where the node is a frame round linked premises. */
  readonly premises?: readonly LayoutNode[];
}

/** The point of an arrow head, and where it points. */
export interface Tip extends Point {
  readonly towards: 'left' | 'up' | 'right';
}

/** The coloured part of an edge, next to the child, with its word ("because", "but"). */
export interface Link {
  /** The child. */
  readonly id: string;
  readonly parent: string;
  readonly relation: Relation;
  /** SVG path data, from `from` to the child or, of an undercut, from the child's side to the step. */
  readonly path: string;
  /** Where it leaves the line that the parent's children hang on; of an undercut, its card's side. */
  readonly from: Point;
  /** The centre of the word. */
  readonly label: Point;
  /** The head of an undercut's arrow, at the word of the step that it attacks. */
  readonly tip?: Tip;
  readonly bounds: Box;
}

/** The part of the edges that all children of a claim share, with the arrow head at the claim. */
export interface Trunk {
  readonly parent: string;
  readonly path: string;
  /** Where the stem from the tip meets the line that the children hang on. */
  readonly joint: Point;
  readonly tip: Tip;
  readonly bounds: Box;
}

export interface LayoutResult {
  readonly direction: Direction;
  /** Whether it is reflected for maps read from right to left: what is said of left and right is swapped. */
  readonly mirrored: boolean;
  readonly boxes: ReadonlyMap<string, Box>;
  /** What collapsed claims say that they hide, by the claim's id. */
  readonly toggles: ReadonlyMap<string, Box>;
  readonly links: readonly Link[];
  readonly trunks: readonly Trunk[];
  /** Round all boxes and edges. */
  readonly bounds: Box;
}

/** Round several boxes; null for none. */
export function unionOf(boxes: Iterable<Box>): Box | null {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left === Number.POSITIVE_INFINITY
    ? null
    : { x: left, y: top, width: right - left, height: bottom - top };
}
