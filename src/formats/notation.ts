// What a notation is: text in, a document of ours out, or a document in and text out; each with what was lost on the way.

import type { ArgumentDocument } from '../argument/document.ts';
import type { Position } from '../argument/position.ts';

/** As the command line names them: see docs/formats.md. */
export type NotationName =
  | 'json'
  | 'argdown'
  | 'aif'
  | 'kialo'
  | 'sadface'
  | 'opml'
  | 'markdown'
  | 'mindmup'
  | 'brat'
  | 'graphml'
  | 'microtexts';

/** Something that the other side cannot hold. */
export interface Loss {
  /** One plain sentence; many of one kind are one loss with a `count`. */
  message: string;
  count?: number;
  /** In the file that was read: line and column from 1. The first of many. */
  place?: Position;
}

/** Why a file gives no map. */
export interface NotationProblem {
  message: string;
  place?: Position;
}

/** A text that lies beside a file: the one that AIF or brat has analysed. */
export interface TextBeside {
  name: string;
  text: string;
}

export interface Read {
  /** Null where there are problems; still to be checked by `parseArgument` as any other document. */
  document: ArgumentDocument | null;
  losses: readonly Loss[];
  problems: readonly NotationProblem[];
  /** Where a claim stands in the file that was read, by its id: problems name the place that the author wrote. */
  places: Pick<ReadonlyMap<string, Position>, 'get'>;
}

export interface ReadFrom {
  /** The file's name: the title where the file has none. */
  name: string;
  beside: readonly TextBeside[];
}

/** Nothing in it throws on input: what cannot be read is a problem with a sentence and a place. */
export type ReadNotation = (text: string, options: ReadFrom) => Read | Promise<Read>;

export interface Written {
  text: string;
  losses: readonly Loss[];
}

export type WriteNotation = (document: ArgumentDocument) => Written | Promise<Written>;
