// What stands round the map is a script of its own: the map is there sooner.

import { loadPart } from '../../store/loadPart.ts';

export type Surroundings = typeof import('./Surroundings.tsx');

let loading: Promise<Surroundings> | undefined;
let loaded: Surroundings | null = null;

/** @throws {PartProblem} Asked again, it tries again. */
export async function loadSurroundings(): Promise<Surroundings> {
  loading ??= loadPart(() => import('./Surroundings.tsx'));
  try {
    loaded = await loading;
    return loaded;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** Null until they have been loaded. */
export const loadedSurroundings = (): Surroundings | null => loaded;
