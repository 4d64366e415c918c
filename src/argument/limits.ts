// The limits of a document. They are checked as early as they can be, so that a hostile file costs little.

export const limits = {
  /** Size of a file, in bytes of UTF-8 (or UTF-16 code units, where only a string is at hand). */
  bytes: 64 * 1024 * 1024,
  /** Nesting of arrays and objects in the JSON text. */
  nesting: 256,
  /** Levels of claims: each is an object in a list in an object of that. */
  levels: 124,
  /** Claims, premises and re-used claims together. */
  nodes: 250_000,
  /** Claims in a file of another notation, which takes longer to read; of relations there may be twice as many. */
  brought: 30_000,
  /** Characters (UTF-16 code units) of one text. */
  text: 50_000,
  /** Characters of one address. */
  url: 2048,
  /** Characters of an id: longer ones make addresses that nothing can carry. */
  id: 500,
  /** Problems that are reported; the rest is counted. */
  problems: 200,
} as const;
