import { loadPart } from '../../store/loadPart.ts';

type ExploreMap = typeof import('./ExploreMap.tsx').ExploreMap;

let loading: Promise<typeof import('./ExploreMap.tsx')> | undefined;
let loaded: ExploreMap | null = null;

/** @throws {PartProblem} Asked again, it tries again. */
export async function loadExploreMap(): Promise<ExploreMap> {
  loading ??= loadPart(() => import('./ExploreMap.tsx'));
  try {
    loaded = (await loading).ExploreMap;
    return loaded;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** Null until it has been loaded. */
export const loadedExploreMap = (): ExploreMap | null => loaded;
