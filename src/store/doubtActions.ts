// What the reader doubts. What follows from it is never kept: see weighing.ts.

import type { Argument } from '../argument/argument.ts';
import { type Doubts, formatDoubts, isInArgument } from '../argument/doubts.ts';
import { relayout } from './layoutActions.ts';
import type { SessionState, Store } from './state.ts';

/** Doubts of what the map has. */
export const doubtsIn = (argument: Argument, doubts: Doubts | null): Doubts | null =>
  doubts && new Map([...doubts].filter(([key]) => isInArgument(argument, key)));

/** Where What if ends, by its key or by going back, what was doubted is kept for its next beginning. */
export const withDoubts = ({ doubts: before, origin, endedDoubts }: SessionState, doubts: Doubts | null) => ({
  doubts,
  endedDoubts: before && !doubts ? { origin, doubts: before } : endedDoubts,
});

/** Whether two say the same of the same things. */
export const isSameDoubt = (one: Doubts | null, other: Doubts | null): boolean =>
  one === other || String(one && formatDoubts(one)) === String(other && formatDoubts(other));

export type DoubtActions = ReturnType<typeof doubtActions>;

export function doubtActions({ getState: get, setState: set }: Store) {
  return {
    /** Ends What if, or begins it with what was doubted in this map when it ended; in a talk each step begins anew. */
    turnDoubts() {
      const { doubts, endedDoubts, origin, presentation } = get();
      const goesOn = endedDoubts?.origin === origin && presentation === null;
      this.setDoubts(doubts ? null : goesOn ? endedDoubts.doubts : new Map());
    },
    /** With an empty map, cards say how strong they stand; with null they no longer do. */
    setDoubts(wanted: Doubts | null) {
      const { argument, doubts: before } = get();
      const doubts = argument && doubtsIn(argument, wanted);
      // Cards are as high as what they say.
      set((state) => ({
        ...withDoubts(state, doubts),
        panel: doubts === null && state.panel === 'matters' ? 'details' : state.panel,
        ...((before === null) === (doubts === null) ? {} : { measured: new Map(), ...relayout() }),
      }));
    },
  };
}
