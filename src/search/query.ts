// What a reader asks the search for.

import type { DisplayRole } from '../argument/walk.ts';

/** What is searched for. Of each list, one has to be met; a list without entries asks for nothing. */
export interface Query {
  words: string;
  standings: readonly DisplayRole[];
  tags: readonly string[];
  /** Ids of sources; a claim meets one that it cites, directly or through another. */
  sources: readonly string[];
  /** Whether only claims that name no source are found. */
  unsourced: boolean;
}
