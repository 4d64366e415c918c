// The distances of a map, in pixels at zoom 1.

export const spacing = {
  /** Between cards that share a parent, and between cards that do not. */
  siblings: 20,
  cousins: 48,
  /** Between a claim and its children: room for the edge and its word. */
  levels: { down: 100, right: 140 },
  list: { indent: 28, gap: 44 },
  /** From a claim to the line that its children hang on. */
  bus: 38,
  /** Further from the claim for each further such line in the same gap. */
  lane: 9,
  corner: 10,
  /** The button on a card's far edge that opens and closes what hangs on it; half of it lies outside. */
  toggle: { height: 28, circle: 24 },
  frame: { padding: 14, heading: 36, between: 26 },
  /** The words on the edges. */
  word: { height: 24, widths: { support: 76, attack: 48, undercut: 48, answer: 0 }, toCard: 14 },
} as const;

/** The distances along the edges, in pixels. Where nothing can be pressed, claims stand closer together. */
export interface Gaps {
  /** Between a claim and its children. */
  levels: { down: number; right: number };
  /** From a claim to the line that its children hang on. */
  bus: number;
  /** From a claim to the arrow at it. */
  reach: number;
  /** Whether the edges have words, to which the arrows of undercuts go. */
  words: boolean;
}

export const gaps = {
  /** Arrows end at the toggle, which lies half outside of the card. */
  screen: {
    levels: spacing.levels,
    bus: spacing.bus,
    reach: spacing.toggle.circle / 2 + 2,
    words: true,
  },
  paper: { levels: { down: 70, right: 118 }, bus: 24, reach: 2, words: true },
  /** Without words on the edges. */
  wordless: { levels: { down: 48, right: 52 }, bus: 24, reach: 2, words: false },
} as const satisfies Record<string, Gaps>;
