// A talk as both of its windows know it.

/** A tour that is being given. */
export interface PresentationState {
  /** Null: the first that there is. */
  tour: string | null;
  /** Which step, from 0. */
  step: number;
  /** What the class sees: the map, or nothing. */
  screen: 'map' | 'black' | 'white';
  spotlight: boolean;
  laser: boolean;
  /** The list of steps lies over the map. */
  overview: boolean;
  /** Answers counted, by the id of the step that asks. */
  votes: ReadonlyMap<string, readonly number[]>;
  /** The clock of the lesson: since when it runs (ms since 1970; null while it stands), and what had passed before. */
  clock: { since: number | null; before: number };
}
