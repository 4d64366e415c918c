// The nodes of an AIF file, and what its edges connect.

import type { Path } from '../../argument/pointer.ts';
import type { Fields } from '../jsonFile.ts';

export interface AifNode {
  key: string;
  type: string;
  fields: Fields;
  path: Path;
}

/** The nodes, and the keys at the other ends of the edges that leave and enter each. */
export interface AifGraph {
  nodes: ReadonlyMap<string, AifNode>;
  /** In the order of the file; two with one id are both there. */
  claims: readonly AifNode[];
  out: ReadonlyMap<string, readonly string[]>;
  into: ReadonlyMap<string, readonly string[]>;
}
