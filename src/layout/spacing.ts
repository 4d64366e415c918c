// The distances of a map, in pixels at zoom 1.

export const spacing = {
  /** Between cards that share a parent, and between cards that do not. */
  siblings: 26,
  cousins: 56,
  /** Between a claim and its children: room for the edge and its word. */
  levels: { down: 92, right: 124 },
  list: { indent: 28, gap: 40 },
  /** From a claim to the line that its children hang on. */
  bus: 22,
  /** Further from the claim for each further such line in the same gap. */
  lane: 9,
  corner: 10,
  frame: { padding: 14, heading: 40, between: 30 },
  /** The words on the edges. */
  word: { height: 24, widths: { support: 76, attack: 48, undercut: 48, answer: 0 }, toCard: 14 },
} as const;
