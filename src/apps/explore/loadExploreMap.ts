import { loadPart } from '../../store/loadPart.ts';

let loading: Promise<typeof import('./ExploreMap.tsx')> | undefined;

/** @throws {PartProblem} Asked again, it tries again. */
export async function loadExploreMap(): Promise<typeof import('./ExploreMap.tsx').ExploreMap> {
  loading ??= loadPart(() => import('./ExploreMap.tsx'));
  try {
    return (await loading).ExploreMap;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
