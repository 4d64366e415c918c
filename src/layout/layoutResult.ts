// The shapes that pass through layout: what is to be placed, and where it was placed.

import type { TypeSizes } from './typeSizes.ts';

/** CSS pixels. */
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

/** What a card gives: the sentence with all that belongs to it, or the name alone. */
export type CardForm = 'sentence' | 'name';

/** How a claim's card is made. */
export interface CardSpec {
  readonly form: CardForm;
  /** How long its lines may be, in em of its type (the typographer's measure). */
  readonly measure: number;
  /** Whether it does without what stands below the sentence, where there is little room. */
  readonly bare?: boolean;
}

/** What stands for claims that are not shown: some of a claim's children, or part of a path. */
export interface Stub {
  /** The claim beside whose shown children it stands, or from which the folded path leads on. */
  readonly parent: string;
  /** "6 more reasons", "through 7 claims". */
  readonly words: string;
  readonly hides: readonly string[];
}

/**
 * What has a box: a claim, a frame round linked premises, the issue or a stub. Ids are unique in a tree; the issue
 * has the id '', and a stub one that no claim has.
 */
export interface LayoutNode {
  readonly id: string;
  /** The card's size; of a frame that of its foot (meter and chip), the frame itself being sized round its premises. */
  readonly size: Size;
  /** Absent where there is no card: of frames and of stubs. */
  readonly card?: CardSpec;
  /** Null for the root. */
  readonly relation: Relation | null;
  readonly children: readonly LayoutNode[];
  /** Of a claim of which no child is shown: the chip that says what is hidden, from the card's corner. */
  readonly chip?: Box;
  readonly stub?: Stub;
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

/** The last part of an edge, that belongs to one child. */
export interface Link {
  /** The child, or the stub. */
  readonly id: string;
  readonly parent: string;
  readonly relation: Relation;
  /** SVG path data, from the line that the children hang on to the child; of an undercut, from the child to the step. */
  readonly path: string;
  /** The corners of the whole way from the child to the trunk's joint (`trunk.joint`, `trunk.tip` follow). */
  readonly way: readonly Point[];
  /** The head of an undercut's arrow, at the edge that it attacks. */
  readonly tip?: Tip;
  readonly bounds: Box;
}

/** The part of the edges that all children of a claim on one side share, with the arrow head at the claim. */
export interface Trunk {
  readonly parent: string;
  /** A claim has one trunk of reasons and one of objections. */
  readonly relation: Relation;
  readonly path: string;
  /** Where the stem from the tip meets the line that the children hang on. */
  readonly joint: Point;
  readonly tip: Tip;
  /** Round its word, "because" or "but"; null where there is none. */
  readonly word: Box | null;
  readonly bounds: Box;
}

export interface LayoutResult {
  readonly direction: Direction;
  /** Whether it is reflected for maps read from right to left: what is said of left and right is swapped. */
  readonly mirrored: boolean;
  readonly type: TypeSizes;
  readonly boxes: ReadonlyMap<string, Box>;
  /** Of everything that has a card: of all in `boxes` but frames. */
  readonly cards: ReadonlyMap<string, CardSpec>;
  /** Of claims of which no child is shown: the chip that says what is hidden, within the card or the frame. */
  readonly toggles: ReadonlyMap<string, Box>;
  readonly stubs: readonly (Stub & { readonly id: string; readonly box: Box })[];
  readonly links: readonly Link[];
  readonly trunks: readonly Trunk[];
  /** Round all boxes and edges. */
  readonly bounds: Box;
}

/** A room without end. */
export const endless: Size = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

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
