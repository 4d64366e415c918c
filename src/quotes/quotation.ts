// A quotation, and what becomes of it in a text: the words in which the files of this room speak.

/** Offsets into the text in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** What tells equal passages apart. */
export interface Context {
  /** Words just before and after. */
  prefix?: string | undefined;
  suffix?: string | undefined;
  /** Where to look first: a range of the text. */
  within?: TextRange | undefined;
}

export interface Quotation extends Context {
  /** The words; several parts for a quotation with omissions. */
  parts: readonly string[];
}

/**
 * - `verbatim`: letter for letter;
 * - `normalized`: the same words in the same order; typography, case or marks at the edges differ;
 * - `elided`: all parts, in order, as `verbatim` or `normalized`;
 * - `ambiguous`: one of these, in several places, and nothing says which is meant;
 * - `approximate`: every word is there, some with a slip of the pen, or with other marks between them;
 * - `altered`: a word was added, dropped, replaced or moved, or a number or a name changed;
 * - `not-found`: nothing in the text is near it.
 */
export type QuotationMatch =
  | 'verbatim'
  | 'normalized'
  | 'elided'
  | 'ambiguous'
  | 'approximate'
  | 'altered'
  | 'not-found';

/**
 * What a difference touches; or what stands in the text between the words: the mark of a note, or what belongs to the
 * printed page.
 */
export type Warning = 'negation' | 'number' | 'name' | 'note' | 'page';

/**
 * A run of words of a quotation beside those that stand for it in the text, each in its own typography, with the
 * space and marks that follow. `added` words stand in the quotation only, `removed` ones in the text only.
 */
export interface WordRun {
  kind: 'same' | 'added' | 'removed' | 'changed';
  quoted: string;
  found: string;
  /** What about it deserves a second look. */
  warn?: Warning;
}

export interface QuotationFinding {
  match: QuotationMatch;
  /** One range; for a quotation in parts one a part; for an ambiguous one its first candidates; else none. */
  ranges: TextRange[];
  /**
   * The search came to its bound: for `ambiguous`, the words stand in more places than are listed; for `not-found`, the
   * text was not looked through to the end for the words or for wording that differs.
   */
  stopped?: true;
  /**
   * For `approximate` and `altered`: the runs together are the whole quotation, and the whole of the ranges; between
   * the parts of a quotation with omissions, " … " stands on both sides where it has no dots of its own.
   */
  difference?: WordRun[];
  /** For `elided`: a sentence runs through an omission that holds a "not" or its like. */
  omits?: 'negation';
}
