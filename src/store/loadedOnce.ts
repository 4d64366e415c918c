import { loadPart } from './loadPart.ts';

export interface LoadedOnce<Part> {
  /** @throws {PartProblem} Asked again, it tries again. */
  load: () => Promise<Part>;
  /** Null until it has been loaded. */
  loaded: () => Part | null;
}

/** A part that several ask for, and that is there at once when it has come. @param from Calls `import()`: see `loadPart`. */
export function loadedOnce<Part>(from: () => Promise<Part>): LoadedOnce<Part> {
  let loading: Promise<Part> | undefined;
  let part: Part | null = null;
  return {
    load: async () => {
      loading ??= loadPart(from);
      const mine = loading;
      try {
        part = await mine;
        return part;
      } catch (error) {
        if (loading === mine) loading = undefined;
        throw error;
      }
    },
    loaded: () => part,
  };
}
